package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.partners.boundary.AgreementSignal;
import de.kommune.sim.partners.boundary.Agreements;
import de.kommune.sim.partners.boundary.NewAgreement;
import de.kommune.sim.partners.boundary.NewOffer;
import de.kommune.sim.partners.boundary.NewPartner;
import de.kommune.sim.partners.boundary.PartnerContacts;
import de.kommune.sim.partners.boundary.PartnerFilter;
import de.kommune.sim.partners.boundary.PartnerOffers;
import de.kommune.sim.partners.boundary.PartnerRow;
import de.kommune.sim.partners.boundary.PartnerView;
import de.kommune.sim.partners.boundary.Partners;
import de.kommune.sim.partners.boundary.TownPlaces;
import de.kommune.sim.partners.entity.AgreementFacts;
import de.kommune.sim.partners.entity.AgreementKind;
import de.kommune.sim.partners.entity.AgreementLight;
import de.kommune.sim.partners.entity.OfferFacts;
import de.kommune.sim.partners.entity.OfferTopic;
import de.kommune.sim.partners.entity.PartnerAddress;
import de.kommune.sim.partners.entity.PartnerFacts;
import de.kommune.sim.partners.entity.PartnerKind;
import de.kommune.sim.partners.entity.Spot;
import de.kommune.sim.persons.entity.Contact;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PartnersTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @EJB(lookup = "java:global/sim/sim-ejb/Partners")
    private Partners partners;

    @EJB(lookup = "java:global/sim/sim-ejb/PartnerOffers")
    private PartnerOffers offers;

    @EJB(lookup = "java:global/sim/sim-ejb/PartnerContacts")
    private PartnerContacts contacts;

    @EJB(lookup = "java:global/sim/sim-ejb/Agreements")
    private Agreements agreements;

    @EJB(lookup = "java:global/sim/sim-ejb/TownPlaces")
    private TownPlaces places;

    @Deployment
    static WebArchive archive() {
        return archive(PartnersTest.class);
    }

    @Test
    void theIntegrationCentreIsThereWithItsFourServicesAndNobodyIsInvented() throws Exception {
        PartnerFilter centre =
                new PartnerFilter(null, PartnerKind.KREISINTEGRATIONSZENTRUM, null, null, null, false, null, false);
        PartnerRow row = counsellor(() -> partners.list(centre, 0, 5)).get(0);
        assertEquals(
                List.of(
                        OfferTopic.INFORMATION_ADVICE,
                        OfferTopic.NETWORKING,
                        OfferTopic.PROJECT_SUPPORT,
                        OfferTopic.QUALIFICATION),
                row.topics());
    }

    @Test
    void theDirectoryFindsByTopicLanguageDayAndTextAndTheSameFormMakesOne() throws Exception {
        String name = "Verein " + letters();
        NewPartner wanted = new NewPartner(
                facts(name, null),
                Map.of(DayOfWeek.MONDAY, "9-12, 14-17"),
                UUID.randomUUID().toString());
        long id = counsellor(() -> partners.enter(wanted)).getId();
        assertEquals(id, counsellor(() -> partners.enter(wanted)).getId());
        offer(id, OfferTopic.DEBT, "Schulden " + letters(), Set.of("ara", "deu"), Map.of(DayOfWeek.SATURDAY, "10-11"));
        assertEquals(1, count(name, OfferTopic.DEBT, "ara", DayOfWeek.MONDAY));
        assertEquals(1, count(name, null, null, DayOfWeek.SATURDAY), "an offer's own times count as well");
        assertEquals(0, count(name, null, null, DayOfWeek.SUNDAY));
        assertEquals(0, count(name, OfferTopic.HEALTH, null, null));
        assertEquals(0, count(name, OfferTopic.DEBT, "rus", null));
        assertEquals(0, count("%" + letters(), null, null, null), "no pattern");
        PartnerRow row = row(name, null);
        assertEquals(List.of(OfferTopic.DEBT), row.topics());
        assertEquals(List.of("ara", "deu"), row.languages());
        assertEquals("09:00–12:00, 14:00–17:00", monday(name).hours());
        PartnerView view = as("ehrenamt", () -> partners.get(id));
        assertEquals(2, view.hours().size());
        assertEquals(1, view.offers().get(0).hours().size());
        assertRefused("partners.nameTaken", () -> entered(name, null));
    }

    @Test
    void theNearestComesFirstAndWhoseSpotNobodyKnowsLast() throws Exception {
        String place = "Ort " + letters();
        counsellor(() -> {
            places.describe(place, spot("51.0", "7.0"), "erfunden");
            return null;
        });
        long from = counsellor(() -> places.list()).stream()
                .filter(one -> one.getName().equals(place))
                .findFirst()
                .orElseThrow()
                .getId();
        String mark = letters();
        entered("A fern " + mark, new PartnerAddress(null, null, null, null, spot("51.5", "7.0")));
        entered("B nah " + mark, new PartnerAddress(null, null, null, null, spot("51.01", "7.0")));
        entered("C am Ort " + mark, new PartnerAddress(null, null, null, from, null));
        entered("D unbekannt " + mark, null);
        List<PartnerRow> rows = counsellor(
                () -> partners.list(new PartnerFilter(mark, null, null, null, null, false, from, false), 0, 9));
        assertEquals(
                List.of("C", "B", "A", "D"),
                rows.stream().map(row -> row.line().name().substring(0, 1)).toList());
        assertEquals(0, rows.get(0).kilometres());
        assertTrue(rows.get(0).line().isRough());
        assertEquals(1.112, rows.get(1).kilometres(), 0.01);
        assertNull(rows.get(3).kilometres());
        byte[] paper =
                counsellor(() -> partners.print(new PartnerFilter(mark, null, null, null, null, false, from, false)));
        assertEquals("%PDF", new String(paper, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void whoeverSawAnOlderStateIsToldAndAFormerPartnerIsFoundOnlyAmongTheFormer() throws Exception {
        String name = "Träger " + letters();
        long id = entered(name, null);
        int seen = version(id);
        describe(id, seen, name, Map.of(DayOfWeek.FRIDAY, "8-10"));
        assertRefused("common.staleChange", () -> describe(id, seen, name, Map.of()));
        describe(id, version(id), name, Map.of());
        assertEquals(List.of(), counsellor(() -> partners.get(id)).hours());
        counsellor(() -> {
            partners.end(id, version(id));
            return null;
        });
        assertEquals(0, count(name, null, null, null));
        assertEquals(
                1,
                counsellor(() -> partners.count(new PartnerFilter(name, null, null, null, null, false, null, true))));
    }

    @Test
    void somebodyToCallIsNotedOnceAndNothingIsKeptOfWhoLeft() throws Exception {
        long id = entered("Amt " + letters(), null);
        note(id);
        assertRefused("partners.contactKnown", () -> note(id));
        PartnerView view = counsellor(() -> partners.get(id));
        assertEquals("Leitung", view.contacts().get(0).getJob());
        as("ehrenamt", () -> {
            contacts.strike(view.contacts().get(0).getId());
            return null;
        });
        assertEquals(List.of(), counsellor(() -> partners.get(id)).contacts());
    }

    @Test
    void anAgreementThatEndsIsPointedOutAndOnlyTheTeamLeadKeepsIt() throws Exception {
        long id = entered("Vertrag " + letters(), null);
        NewAgreement wanted = new NewAgreement(
                new AgreementFacts(AgreementKind.PROCESSING, "AVV 1/26", TODAY.minusYears(1), TODAY.plusDays(30), null),
                UUID.randomUUID().toString());
        for (String account : List.of("beratung1", "ehrenamt")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> agreements.enter(id, wanted)), account);
        }
        long agreement = as("teamleitung", () -> agreements.enter(id, wanted)).getId();
        assertEquals(
                agreement, as("teamleitung", () -> agreements.enter(id, wanted)).getId());
        assertEquals(AgreementLight.ENDING, signal(id).light());
        assertEquals(
                AgreementLight.ENDING,
                as("ehrenamt", () -> partners.get(id)).agreements().get(0).light());
        as("teamleitung", () -> {
            agreements.plan(agreement, agreements.get(agreement).agreement().getVersion(), TODAY.plusYears(1), null);
            return null;
        });
        assertNull(signal(id));
    }

    @Test
    void theOtherSideOfTheWallHasNoBusinessHere() throws Exception {
        long id = entered("Mauer " + letters(), null);
        for (String account : List.of("leistung1", "unterkunft1", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> partners.get(id)), account);
            assertThrows(
                    AccessDeniedException.class, () -> as(account, () -> partners.count(PartnerFilter.all())), account);
        }
        assertFalse(
                as("ehrenamt", () -> partners.list(PartnerFilter.all(), 0, 5)).isEmpty());
    }

    private AgreementSignal signal(long partnerId) throws Exception {
        return as("teamleitung", () -> agreements.waiting()).stream()
                .filter(one -> one.partnerId() == partnerId)
                .findFirst()
                .orElse(null);
    }

    private void note(long id) throws Exception {
        counsellor(() -> {
            contacts.note(id, "Anna Erfunden", "Leitung", new Contact("02129 911", null));
            return null;
        });
    }

    private void describe(long id, int version, String name, Map<DayOfWeek, String> hours) throws Exception {
        counsellor(() -> {
            partners.describe(id, version, facts(name, null), hours);
            return null;
        });
    }

    private int version(long id) throws Exception {
        return counsellor(() -> partners.get(id)).partner().getVersion();
    }

    private void offer(long id, OfferTopic topic, String title, Set<String> languages, Map<DayOfWeek, String> hours)
            throws Exception {
        NewOffer wanted = new NewOffer(
                new OfferFacts(topic, title, null, languages),
                hours,
                UUID.randomUUID().toString());
        long first = counsellor(() -> offers.enter(id, wanted)).getId();
        assertEquals(first, as("ehrenamt", () -> offers.enter(id, wanted)).getId());
    }

    private long entered(String name, PartnerAddress address) throws Exception {
        return counsellor(() -> partners.enter(new NewPartner(
                        facts(name, address), Map.of(), UUID.randomUUID().toString())))
                .getId();
    }

    private static PartnerFacts facts(String name, PartnerAddress address) {
        return new PartnerFacts(
                name,
                PartnerKind.CLUB,
                Contact.none(),
                null,
                address == null ? PartnerAddress.unknown() : address,
                null);
    }

    private long count(String text, OfferTopic topic, String language, DayOfWeek day) throws Exception {
        return counsellor(
                () -> partners.count(new PartnerFilter(text, null, topic, language, day, false, null, false)));
    }

    private PartnerRow row(String name, DayOfWeek day) throws Exception {
        return counsellor(() -> partners.list(new PartnerFilter(name, null, null, null, day, false, null, false), 0, 5))
                .get(0);
    }

    private PartnerRow monday(String name) throws Exception {
        return row(name, DayOfWeek.MONDAY);
    }

    private static Spot spot(String latitude, String longitude) {
        return new Spot(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    private static <T> T counsellor(Callable<T> work) throws Exception {
        return as("beratung1", work);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
