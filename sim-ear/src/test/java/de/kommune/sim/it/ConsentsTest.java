package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.consents.boundary.ConsentTemplates;
import de.kommune.sim.consents.boundary.ConsentedHandOffs;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.Disclosures;
import de.kommune.sim.consents.boundary.NewConsent;
import de.kommune.sim.consents.boundary.NewDisclosure;
import de.kommune.sim.consents.boundary.ToldOffice;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.ConsentTemplate;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Disclosure;
import de.kommune.sim.consents.entity.DisclosureFacts;
import de.kommune.sim.consents.entity.FormText;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.consents.entity.RevocationWay;
import de.kommune.sim.consents.entity.TemplateReview;
import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.cooperation.boundary.NewHandOff;
import de.kommune.sim.cooperation.entity.Desk;
import de.kommune.sim.cooperation.entity.HandOff;
import de.kommune.sim.cooperation.entity.HandOffDeed;
import de.kommune.sim.cooperation.entity.HandOffKind;
import de.kommune.sim.cooperation.entity.Proposal;
import de.kommune.sim.cooperation.entity.ProposalGround;
import de.kommune.sim.cooperation.entity.WishedPlace;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ConsentsTest extends InServer {

    private static final Recipient ASD = Recipient.of(RecipientKind.ASD);
    private static final Set<DataCategory> IDENTITY = Set.of(DataCategory.IDENTITY);
    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/Consents")
    private Consents consents;

    @EJB(lookup = "java:global/sim/sim-ejb/Disclosures")
    private Disclosures disclosures;

    @EJB(lookup = "java:global/sim/sim-ejb/ConsentTemplates")
    private ConsentTemplates templates;

    @EJB(lookup = "java:global/sim/sim-ejb/ConsentedHandOffs")
    private ConsentedHandOffs handOffs;

    @EJB(lookup = "java:global/sim/sim-ejb/HandOffs")
    private HandOffs messages;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long personId;
    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(ConsentsTest.class);
    }

    @BeforeEach
    void aCaseOfBeratung1() throws Exception {
        personId = somebody();
        caseId = as(
                "beratung1",
                () -> cases.open(new NewCase(personId, TargetGroup.REFUGEE, null, TODAY.minusDays(3), null))
                        .getId());
    }

    @Test
    void aRecordedConsentCoversWhatItNames() throws Exception {
        Consent recorded = record(paper("1"));

        assertEquals(
                recorded.getId(),
                as("beratung2", () -> consents.covering(caseId, ASD, IDENTITY))
                        .orElseThrow()
                        .getId());
        assertTrue(as("beratung1", () -> consents.covering(caseId, ASD, Set.of(DataCategory.NOTES)))
                .isEmpty());
        Consent read = as("teamleitung", () -> consents.ofCase(caseId)).get(0);
        assertEquals(Set.of(DataCategory.IDENTITY, DataCategory.COUNSELLING), read.getCategories());
        assertEquals("ara", read.getTemplate().getLanguage());
        assertEquals(newest("ara"), read.getTemplate().getVersionNo());
    }

    @Test
    void takenBackItCoversNothingFromThatMinuteOn() throws Exception {
        long consent = record(paper("1")).getId();
        long passedOn = disclose(consent, IDENTITY, TODAY, "before").getId();

        revoke("beratung2", consent);

        assertTrue(
                as("beratung1", () -> consents.covering(caseId, ASD, IDENTITY)).isEmpty());
        refused("consents.notCovered", () -> disclose(consent, IDENTITY, TODAY, "after"));
        refused("consents.alreadyRevoked", () -> revoke("beratung1", consent));
        Consent kept = as("beratung1", () -> consents.get(consent));
        assertEquals("beratung2", kept.getRevokedBy());
        assertEquals(RevocationWay.BY_TELEPHONE, kept.getRevocationWay());
        assertEquals(
                List.of(passedOn),
                as("beratung1", () -> disclosures.ofCase(caseId)).stream()
                        .map(Disclosure::getId)
                        .toList());
    }

    @Test
    void aMessageToTheOfficeOnAConsentIsADisclosureAndStopsWithTheConsent() throws Exception {
        ConsentFacts facts = new ConsentFacts(
                Recipient.of(RecipientKind.OFFICE_50_2),
                Set.of(DataCategory.IDENTITY, DataCategory.HOUSING),
                "Umzug",
                Period.ofDays(TODAY, TODAY.plusDays(30)));
        long consent = record(new NewConsent(
                        personId, facts, ConsentForm.PAPER, "ara", "Fatma Yılmaz", null, token("office")))
                .getId();
        NewHandOff move = message(HandOffKind.MOVE_WISHED, "move");

        HandOff sent = as("beratung1", () -> handOffs.send(move, consent));
        assertEquals(
                sent.getId(),
                as("beratung1", () -> handOffs.send(move, consent)).getId());
        assertEquals(
                List.of(consent),
                as("beratung1", () -> disclosures.ofCase(caseId)).stream()
                        .map(disclosure -> disclosure.getConsent().getId())
                        .toList());
        assertEquals(List.of(), as("beratung1", () -> disclosures.toldToOffice(caseId)), "stands there once");
        refused(
                "consents.notCovered",
                () -> as(
                        "beratung1",
                        () -> handOffs.send(message(HandOffKind.APPLICATION_SUBMITTED, "application"), consent)));

        refused("consents.notCovered", () -> propose(ProposalGround.HEALTH, consent));
        propose(ProposalGround.CROWDED, consent);
        assertEquals(
                2,
                as("beratung1", () -> disclosures.ofCase(caseId)).size(),
                "a proposal is a disclosure like any message");

        revoke("beratung1", consent);
        assertTrue(as("beratung1", () -> handOffs.usable(personId)).isEmpty());
        assertThrows(
                NotFoundException.class,
                () -> as("beratung1", () -> handOffs.send(message(HandOffKind.MOVE_WISHED, "again"), consent)));
    }

    @Test
    void whatTheOfficeWasToldOnAStatuteStandsInTheListOfTheCase() throws Exception {
        NewHandOff defect = message(HandOffKind.DEFECT_SEEN, "defect");
        HandOff sent = as("beratung1", () -> messages.send(defect, "OHNE_GEHEIMNIS"));
        as("unterkunft1", () -> {
            messages.say(sent.getId(), messages.get(sent.getId()).version(), "Seit wann?");
            return null;
        });
        as("beratung2", () -> {
            messages.say(sent.getId(), messages.get(sent.getId()).version(), "Seit Montag.");
            return null;
        });

        List<ToldOffice> told = as("beratung1", () -> disclosures.toldToOffice(caseId));
        assertEquals(
                List.of(HandOffDeed.SAID, HandOffDeed.SENT),
                told.stream().map(ToldOffice::deed).toList());
        assertEquals(
                List.of("beratung2", "beratung1"),
                told.stream().map(ToldOffice::account).toList());
        assertEquals(Desk.HOUSING, told.get(0).to());
        assertEquals(sent.getBasis().getWords(), told.get(0).words());
    }

    private HandOff propose(ProposalGround ground, long consent) throws Exception {
        NewHandOff wanted = new NewHandOff(
                HandOffKind.PLACEMENT_PROPOSED,
                personId,
                null,
                "Bitte ein anderes Haus.",
                token("proposal" + ground),
                new Proposal(WishedPlace.OTHER_HOUSE, null, ground, TODAY));
        return as("beratung1", () -> handOffs.send(wanted, consent));
    }

    private NewHandOff message(HandOffKind kind, String token) {
        return new NewHandOff(kind, personId, null, "Bitte ein anderes Zimmer.", token(token));
    }

    @Test
    void nothingIsPassedOnWithoutConsentOrStatute() throws Exception {
        DisclosureFacts facts = new DisclosureFacts(ASD, IDENTITY, TODAY);
        long statute = as("beratung1", () -> disclosures.statutes()).get(0).getId();

        refused("consents.withoutBasis", () -> discloseAs(new NewDisclosure(facts, null, null, "1")));
        refused("consents.withoutBasis", () -> discloseAs(new NewDisclosure(facts, 1L, statute, "2")));
        refused(
                "consents.disclosedInFuture",
                () -> discloseAs(
                        new NewDisclosure(new DisclosureFacts(ASD, IDENTITY, TODAY.plusDays(1)), null, statute, "3")));
        assertThrows(
                SQLException.class,
                () -> execute("insert into disclosure (id, version, case_id, person_id,"
                        + " recipient_kind, disclosed_on, request_token, recorded_by, recorded_at) values (-1, 0, "
                        + caseId
                        + ", " + personId + ", 'ASD', '2026-11-23', 'x', 'x', '2026-11-23')"));

        Disclosure byStatute = discloseAs(new NewDisclosure(facts, null, statute, token("4")));
        assertEquals(statute, byStatute.getStatute().getId());
    }

    @Test
    void aConsentOfOneCaseCoversNothingOfAnother() throws Exception {
        long consent = record(paper("1")).getId();
        long other = as(
                "beratung1",
                () -> cases.open(new NewCase(somebody(), TargetGroup.REFUGEE, null, TODAY, null))
                        .getId());
        NewDisclosure wanted = new NewDisclosure(new DisclosureFacts(ASD, IDENTITY, TODAY), consent, null, token("1"));

        assertThrows(NotFoundException.class, () -> as("beratung1", () -> disclosures.record(other, wanted)));
    }

    @Test
    void onlyTheClientAndWhoLivesWithTheClientConsent() throws Exception {
        long stranger = somebody();
        NewConsent wanted = new NewConsent(stranger, facts(), ConsentForm.PAPER, "deu", null, null, token("1"));

        assertThrows(NotFoundException.class, () -> record(wanted));
    }

    @Test
    void aFormThatIsSentTwiceAtOnceIsRecordedOnce() throws Exception {
        NewConsent wanted = paper("twice");
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            Callable<Consent> click = () -> record(wanted);
            List<Future<Consent>> clicks = hands.invokeAll(List.of(click, click));
            assertEquals(clicks.get(0).get().getId(), clicks.get(1).get().getId());
        } finally {
            hands.shutdownNow();
        }
        assertEquals(1, as("beratung1", () -> consents.ofCase(caseId)).size());
    }

    @Test
    void aSignatureFromTheScreenLiesUnderSealAndIsPrinted() throws Exception {
        refused("consents.signatureMissing", () -> record(screen(null)));
        byte[] drawn = drawn();
        long consent = record(screen(drawn)).getId();

        byte[] stored = stored(consent);
        assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains("PNG"));
        byte[] sheet = as("beratung1", () -> consents.sheet(consent));
        assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), java.util.Arrays.copyOf(sheet, 4));
    }

    @Test
    void theFormIsPrintedBeforeItIsSigned() throws Exception {
        byte[] form = as("beratung1", () -> consents.form(caseId, paper("1")));

        assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), java.util.Arrays.copyOf(form, 4));
        assertTrue(as("beratung1", () -> consents.ofCase(caseId)).isEmpty());
    }

    @Test
    void theLeadChangesAFormAndWhoSignedKeepsTheWords() throws Exception {
        Consent signed = record(paper("1"));
        int version = newest("ara");
        Map<FormText, String> wording = words("ara");
        wording.put(FormText.VALIDITY, "{from} – {until}");

        ConsentTemplate next = as("teamleitung", () -> templates.save("ara", version, wording, TemplateReview.CHECKED));

        assertEquals(version + 1, next.getVersionNo());
        assertEquals(
                version,
                as("beratung1", () -> consents.get(signed.getId()))
                        .getTemplate()
                        .getVersionNo());
        assertEquals(
                List.of(version + 1, version),
                as("beratung1", () -> templates.versions("ara")).stream()
                        .map(ConsentTemplate::getVersionNo)
                        .limit(2)
                        .toList());
        refused(
                "consents.templateChanged",
                () -> as("teamleitung", () -> templates.save("ara", version, wording, TemplateReview.DRAFT)));
    }

    @Test
    void aFormWithoutItsPlacesIsRefused() throws Exception {
        Map<FormText, String> wording = words("tur");
        wording.put(FormText.DECLARATION, "Ben, {person}");
        int version = newest("tur");

        refused(
                "consents.templateWithoutPlace",
                () -> as("teamleitung", () -> templates.save("tur", version, wording, TemplateReview.DRAFT)));
        assertEquals(version, newest("tur"));
    }

    @Test
    void theOtherSideAndTheAsdAreRefused() throws Exception {
        long consent = record(paper("1")).getId();

        for (String account : List.of("leistung1", "unterkunft1", "asd1", "datenschutz", "itbetrieb", "siga")) {
            denied(account, () -> consents.ofCase(caseId));
            denied(account, () -> consents.get(consent));
            denied(account, () -> consents.covering(caseId, ASD, IDENTITY));
            denied(account, () -> consents.sheet(consent));
            denied(account, () -> consents.record(caseId, paper("9")));
            denied(account, () -> disclosures.ofCase(caseId));
            denied(account, () -> disclosures.record(caseId, null));
            denied(account, () -> templates.inUse());
        }
        denied("beratung1", () -> templates.save("ara", 1, Map.of(), TemplateReview.CHECKED));
        denied("teamleitung", () -> consents.record(caseId, paper("9")));
    }

    private long somebody() throws Exception {
        return as(
                "beratung1",
                () -> persons.register(new Person(
                                new PersonName(NameKind.PASSPORT, "Amina", "Haddad", TODAY),
                                PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                        .getId());
    }

    private static ConsentFacts facts() {
        return new ConsentFacts(
                ASD,
                Set.of(DataCategory.IDENTITY, DataCategory.COUNSELLING),
                "Übergabe an den ASD",
                Period.between(TODAY, TODAY.plusYears(1)));
    }

    private NewConsent paper(String token) {
        return new NewConsent(personId, facts(), ConsentForm.PAPER, "ara", "Fatma Yılmaz", null, token(token));
    }

    private NewConsent screen(byte[] signature) {
        return new NewConsent(personId, facts(), ConsentForm.SCREEN, "tir", null, signature, token("screen"));
    }

    /** The same within a test, another in the next. */
    private String token(String name) {
        return UUID.nameUUIDFromBytes((caseId + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Consent record(NewConsent wanted) throws Exception {
        return as("beratung1", () -> consents.record(caseId, wanted));
    }

    private void revoke(String account, long consent) throws Exception {
        as(account, () -> {
            consents.revoke(consent, RevocationWay.BY_TELEPHONE);
            return null;
        });
    }

    private Disclosure disclose(long consent, Set<DataCategory> categories, LocalDate day, String token)
            throws Exception {
        return discloseAs(new NewDisclosure(new DisclosureFacts(ASD, categories, day), consent, null, token(token)));
    }

    private Disclosure discloseAs(NewDisclosure wanted) throws Exception {
        return as("beratung1", () -> disclosures.record(caseId, wanted));
    }

    private int newest(String language) throws Exception {
        return as("beratung1", () -> templates.versions(language)).get(0).getVersionNo();
    }

    private Map<FormText, String> words(String language) throws Exception {
        return new HashMap<>(
                as("beratung1", () -> templates.versions(language)).get(0).getTexts());
    }

    private static byte[] drawn() throws IOException {
        BufferedImage picture = new BufferedImage(400, 130, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLACK);
        pen.drawLine(20, 100, 380, 30);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private byte[] stored(long consent) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select sealed from consent_signature where consent_id = ?")) {
            select.setLong(1, consent);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static void denied(String account, Callable<?> call) {
        Exception failure = assertThrows(Exception.class, () -> as(account, call), account);
        Throwable cause = failure instanceof EJBException && failure.getCause() != null ? failure.getCause() : failure;
        assertEquals(AccessDeniedException.class, cause.getClass(), account);
    }

    private static void refused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
