package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.fees.boundary.CashExport;
import de.kommune.sim.housing.fees.boundary.FeeAccount;
import de.kommune.sim.housing.fees.boundary.FeeNotices;
import de.kommune.sim.housing.fees.boundary.FeeRow;
import de.kommune.sim.housing.fees.boundary.FeeStatutes;
import de.kommune.sim.housing.fees.boundary.Fees;
import de.kommune.sim.housing.fees.boundary.Liabilities;
import de.kommune.sim.housing.fees.boundary.NewColumn;
import de.kommune.sim.housing.fees.boundary.NewPayment;
import de.kommune.sim.housing.fees.boundary.NewStatute;
import de.kommune.sim.housing.fees.boundary.OpenItem;
import de.kommune.sim.housing.fees.entity.DayCount;
import de.kommune.sim.housing.fees.entity.ExportContent;
import de.kommune.sim.housing.fees.entity.FeeAssessment;
import de.kommune.sim.housing.fees.entity.FeeTariff;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import de.kommune.sim.housing.fees.entity.TariffBasis;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.PlacementEnd;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.EndReason;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fees from the statute to the file for the cash office, on people of its own; the statute is one for all. */
class FeesTest extends InServer {

    private static final String TITLE = "Gebührensatzung Unterkünfte (Test)";
    private static final LocalDate TODAY = LocalDate.now();
    private static final YearMonth LAST_MONTH = YearMonth.now().minusMonths(1);
    private static final LocalDate DUE = TODAY.plusDays(30);

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/FeeStatutes")
    private FeeStatutes statutes;

    @EJB(lookup = "java:global/sim/sim-ejb/Liabilities")
    private Liabilities liabilities;

    @EJB(lookup = "java:global/sim/sim-ejb/Fees")
    private Fees fees;

    @EJB(lookup = "java:global/sim/sim-ejb/FeeNotices")
    private FeeNotices notices;

    @EJB(lookup = "java:global/sim/sim-ejb/CashExport")
    private CashExport export;

    private long person;

    @Deployment
    static WebArchive archive() {
        return archive(FeesTest.class);
    }

    @BeforeEach
    void somebodyLivesInARoomUnderAStatute() throws Exception {
        ownStatute();
        person = clerk(() -> persons.register(somebody()).getId());
        moveIn(person, LAST_MONTH.minusMonths(1).atDay(1));
    }

    @Test
    void nobodyIsChargedBeforeItIsSaidWhoPays() throws Exception {
        count();
        FeeRow row = row();
        assertEquals(LAST_MONTH.lengthOfMonth(), row.withoutPayer());
        assertFalse(row.isToNotify());
        assertEquals(0, clerk(() -> notices.issue(person, DUE)));
    }

    @Test
    void aMonthIsToldOnceAndWhatChangesIsToldAsADifference() throws Exception {
        pays(Payer.SELF, PayerGroup.SELF_PAYER, LAST_MONTH.minusMonths(1).atDay(1));
        count();
        assertEquals(euros("180.00"), row().total());
        assertEquals(1, clerk(() -> notices.issue(person, DUE)));
        assertEquals(0, clerk(() -> notices.issue(person, DUE)));
        assertEquals(euros("180.00"), account().open());

        // the Jobcenter paid from the middle of the month on, which was learned late
        pays(Payer.JOB_CENTRE, PayerGroup.BENEFIT, LAST_MONTH.atDay(16));
        count();
        count(); // counting the same again leaves no trace
        List<FeeAssessment> counted = account().months();
        assertEquals(
                List.of(2, 1), counted.stream().map(FeeAssessment::getRevision).toList());
        assertEquals(
                List.of(true, false),
                counted.stream().map(FeeAssessment::isLatest).toList());
        assertEquals(2, clerk(() -> notices.issue(person, DUE)));

        FeeAssessment latest = counted.get(0);
        assertEquals(latest.getTotal(), account().open());
        OpenItem credit = item(Payer.SELF, 0);
        assertTrue(credit.amount().signum() < 0, credit::toString);
        assertEquals(latest.totalOf(Payer.JOB_CENTRE), item(Payer.JOB_CENTRE, 0).amount());
        assertEquals(
                latest.totalOf(Payer.SELF),
                credit.amount().add(item(Payer.SELF, 1).amount()));
    }

    @Test
    void aStayThatTurnsOutToHaveEndedEarlierIsPaidBack() throws Exception {
        pays(Payer.SELF, PayerGroup.SELF_PAYER, LAST_MONTH.minusMonths(1).atDay(1));
        clerk(() -> fees.recount(person));
        clerk(() -> notices.issue(person, DUE));
        BigDecimal before = account().open();
        var line = clerk(() -> placements.ofPerson(person)).get(0);
        clerk(() -> {
            placements.end(
                    line.id(),
                    line.version(),
                    new PlacementEnd(LAST_MONTH.atDay(10), EndReason.OWN_DWELLING, "Erst jetzt gemeldet"));
            return null;
        });
        clerk(() -> fees.recount(person));
        clerk(() -> notices.issue(person, DUE));
        // 180 € for the month before, and ten thirtieths of the last one
        assertEquals(euros("240.00"), account().open());
        assertTrue(before.compareTo(account().open()) > 0, before::toString);
    }

    @Test
    void whatIsPaidIsNoLongerOpenAndASecondClickPaysNothing() throws Exception {
        pays(Payer.SELF, PayerGroup.SELF_PAYER, LAST_MONTH.minusMonths(1).atDay(1));
        count();
        clerk(() -> notices.issue(person, DUE));
        OpenItem item = account().notices().get(0);
        NewPayment payment = new NewPayment(
                TODAY, euros("80.00"), "Auszug 3", UUID.randomUUID().toString());
        pay(item, payment);
        pay(item, payment);
        assertEquals(euros("100.00"), account().open());
        pay(item, new NewPayment(TODAY, euros("100.00"), null, UUID.randomUUID().toString()));
        assertTrue(clerk(() -> notices.open()).stream().noneMatch(open -> open.noticeId() == item.noticeId()));
        byte[] letter = clerk(() -> notices.letter(item.noticeId()));
        assertEquals("%PDF", new String(letter, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void theCashOfficeGetsEachNoticeOnceInTheColumnsItReads() throws Exception {
        pays(Payer.SELF, PayerGroup.SELF_PAYER, LAST_MONTH.minusMonths(1).atDay(1));
        count();
        clerk(() -> notices.issue(person, DUE));
        String number = account().notices().get(0).noticeNo();
        clerk(() -> {
            export.arrange(List.of(
                    new NewColumn("KZ", ExportContent.NOTICE_NO, null),
                    new NewColumn("Betrag", ExportContent.AMOUNT, null),
                    new NewColumn("Mandant", ExportContent.FIXED, "050")));
            return null;
        });
        String file = new String(clerk(() -> export.take()), StandardCharsets.UTF_8);
        assertTrue(file.contains("KZ;Betrag;Mandant"), file);
        assertTrue(file.contains(number + ";180,00;050"), file);
        BusinessException refused = assertThrows(BusinessException.class, () -> clerk(() -> export.take()));
        assertEquals("fees.nothingToExport", refused.getKey());
    }

    @Test
    void counsellingSeesNothingOfIt() {
        for (String account : List.of("beratung1", "teamleitung", "asd1", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> fees.month(LAST_MONTH)));
            assertThrows(AccessDeniedException.class, () -> as(account, () -> fees.ofPerson(person)));
            assertThrows(AccessDeniedException.class, () -> as(account, () -> notices.open()));
        }
    }

    @Test
    void aMonthToComeIsNotCounted() {
        BusinessException refused = assertThrows(
                BusinessException.class,
                () -> clerk(() -> fees.count(YearMonth.now().plusMonths(1))));
        assertEquals("fees.monthToCome", refused.getKey());
    }

    private void count() throws Exception {
        clerk(() -> fees.count(LAST_MONTH));
    }

    private FeeRow row() throws Exception {
        return clerk(() -> fees.month(LAST_MONTH)).stream()
                .filter(row -> row.personId() == person)
                .findFirst()
                .orElseThrow();
    }

    private FeeAccount account() throws Exception {
        return clerk(() -> fees.ofPerson(person));
    }

    /** @param back how many notices before the latest of that payer */
    private OpenItem item(Payer payer, int back) throws Exception {
        return account().notices().stream()
                .filter(item -> item.payer() == payer)
                .skip(back)
                .findFirst()
                .orElseThrow();
    }

    private void pays(Payer payer, PayerGroup group, LocalDate from) throws Exception {
        clerk(() -> {
            liabilities.set(person, group, payer, null, from);
            return null;
        });
    }

    private void pay(OpenItem item, NewPayment payment) throws Exception {
        clerk(() -> {
            notices.pay(item.noticeId(), payment);
            return null;
        });
    }

    private void moveIn(long resident, LocalDate from) throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Gebühr " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        long facility = clerk(() -> estate.open(facts, from.minusYears(1)).getId());
        RoomFacts room = new RoomFacts("4", 0, new BigDecimal("18"), null, SexRule.ANYBODY, false, false, false);
        long roomId =
                clerk(() -> rooms.add(facility, new RoomSite("", ""), room, 2).getId());
        Bed bed = clerk(() -> rooms.get(roomId, TODAY)).beds().get(0);
        NewPlacement wanted = new NewPlacement(
                List.of(new Seat(resident, bed.id(), false)),
                Period.since(from),
                LegalBasis.EINWEISUNG_OBG_14,
                "Erst jetzt eingetragen");
        long placement = clerk(() -> placements.propose(wanted)).get(0).getId();
        clerk(() -> {
            placements.order(placement, placements.get(placement).line().version());
            return null;
        });
        clerk(() -> {
            placements.moveIn(placement, placements.get(placement).line().version());
            return null;
        });
    }

    /** Holds in the months of the test, whatever others have entered before. */
    private void ownStatute() throws Exception {
        LocalDate from = LAST_MONTH.minusMonths(1).atDay(1);
        boolean known = clerk(() -> statutes.list()).stream()
                .anyMatch(one -> one.getTitle().equals(TITLE));
        if (!known) {
            clerk(() -> {
                statutes.enact(statute(from));
                return null;
            });
        }
    }

    private static NewStatute statute(LocalDate from) {
        return new NewStatute(
                TITLE,
                "Ratsbeschluss, erfunden",
                DayCount.THIRTIETHS,
                "Gegen diesen Bescheid ist die Klage möglich.",
                from,
                List.of(
                        new FeeTariff(PayerGroup.SELF_PAYER, null, TariffBasis.PER_SQUARE_METRE, euros("10.00")),
                        new FeeTariff(PayerGroup.EMPLOYED, null, TariffBasis.PER_PERSON, euros("150.00")),
                        new FeeTariff(PayerGroup.BENEFIT, null, TariffBasis.PER_PERSON, euros("300.00"))));
    }

    private static Person somebody() {
        PersonName name = new PersonName(NameKind.PASSPORT, "Test", letters(), TODAY);
        return new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990)));
    }

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }

    private static <T> T clerk(Callable<T> work) throws Exception {
        return as("unterkunft1", work);
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
