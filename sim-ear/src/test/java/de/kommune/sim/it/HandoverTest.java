package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.access.Department;
import de.kommune.sim.approvals.boundary.Approvals;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.cases.notes.boundary.Notes;
import de.kommune.sim.cases.notes.entity.NoteLevel;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.Disclosures;
import de.kommune.sim.consents.boundary.NewConsent;
import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.consents.entity.RevocationWay;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.contacts.boundary.NewContact;
import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.contacts.entity.Words;
import de.kommune.sim.counselling.goals.boundary.GoalLine;
import de.kommune.sim.counselling.goals.boundary.Goals;
import de.kommune.sim.counselling.goals.boundary.NewGoal;
import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.boundary.NewDocument;
import de.kommune.sim.handover.boundary.AsdPackageLine;
import de.kommune.sim.handover.boundary.AsdPackages;
import de.kommune.sim.handover.boundary.Choice;
import de.kommune.sim.handover.boundary.HandoverView;
import de.kommune.sim.handover.boundary.Handovers;
import de.kommune.sim.handover.boundary.ItemView;
import de.kommune.sim.handover.boundary.PackageView;
import de.kommune.sim.handover.entity.HandoverState;
import de.kommune.sim.handover.entity.ItemKind;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.planning.boundary.NewTask;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.planning.calendar.boundary.Appointments;
import de.kommune.sim.planning.calendar.boundary.NewAppointment;
import de.kommune.sim.planning.calendar.entity.AppointmentFacts;
import de.kommune.sim.planning.calendar.entity.AppointmentKind;
import de.kommune.sim.planning.calendar.entity.Interpreter;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class HandoverTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String LETTER = "Braucht weiter Hilfe bei der Erziehung.";
    private static final String NOTE = "Die Tochter besucht die dritte Klasse.";
    private static final String SAID = "Der Antrag auf Hilfe zur Erziehung ist gestellt.";
    private static final String GOAL = "Die Kinder gehen regelmäßig zur Schule";
    private static final byte[] PDF = "%PDF-1.7 Pass".getBytes(StandardCharsets.US_ASCII);

    @EJB(lookup = "java:global/sim/sim-ejb/Handovers")
    private Handovers handovers;

    @EJB(lookup = "java:global/sim/sim-ejb/AsdPackages")
    private AsdPackages packages;

    @EJB(lookup = "java:global/sim/sim-ejb/Approvals")
    private Approvals approvals;

    @EJB(lookup = "java:global/sim/sim-ejb/Consents")
    private Consents consents;

    @EJB(lookup = "java:global/sim/sim-ejb/Disclosures")
    private Disclosures disclosures;

    @EJB(lookup = "java:global/sim/sim-ejb/Documents")
    private Documents documents;

    @EJB(lookup = "java:global/sim/sim-ejb/Notes")
    private Notes notes;

    @EJB(lookup = "java:global/sim/sim-ejb/Contacts")
    private Contacts contacts;

    @EJB(lookup = "java:global/sim/sim-ejb/Goals")
    private Goals goals;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Tasks")
    private Tasks tasks;

    @EJB(lookup = "java:global/sim/sim-ejb/Appointments")
    private Appointments appointments;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    private long personId;
    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(HandoverTest.class);
    }

    @BeforeEach
    void aCaseOfBeratung1WithAPassportAndANote() throws Exception {
        personId = as(
                "beratung1",
                () -> persons.register(new Person(
                                new PersonName(NameKind.PASSPORT, "Amina", "Haddad", TODAY),
                                PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                        .getId());
        caseId = as("beratung1", () -> {
            long opened = cases.open(new NewCase(personId, TargetGroup.REFUGEE, null, TODAY.minusDays(10), null))
                    .getId();
            notes.write(opened, NoteLevel.TEAM, NOTE, null);
            documents.add(opened, new NewDocument("PASSPORT", "Pass von Amina", TODAY, null, PDF, token()));
            return opened;
        });
    }

    @Test
    void theAsdAcceptsAndFromThenOnIsAloneResponsible() throws Exception {
        consent(EnumSet.allOf(DataCategory.class));
        aTalkAndAGoal();
        offered(everything());
        AsdPackageLine line = onOffer().orElseThrow();
        PackageView parcel = as("asd1", () -> packages.get(line.id()));
        assertEquals(
                List.of(
                        ItemKind.LETTER,
                        ItemKind.MASTER_DATA,
                        ItemKind.HOUSEHOLD,
                        ItemKind.PERIODS,
                        ItemKind.TASKS,
                        ItemKind.GOALS,
                        ItemKind.TALKS,
                        ItemKind.DOCUMENT,
                        ItemKind.TALK,
                        ItemKind.NOTE),
                parcel.items().stream().map(item -> item.facts().kind()).toList());
        assertEquals(LETTER, parcel.items().get(0).text());
        assertTrue(parcel.items().get(5).text().startsWith(GOAL), parcel.items()::toString);
        assertFalse(parcel.items().get(6).text().contains(SAID), parcel.items()::toString);
        assertTrue(parcel.items().get(8).text().contains(SAID), parcel.items()::toString);
        assertEquals(NOTE, parcel.items().get(9).text());
        assertArrayEquals(
                PDF, as("asd1", () -> packages.content(parcel.items().get(7).id())));
        assertTrue(
                parcel.items().stream().noneMatch(item -> item.facts().title().contains("Arbeit")),
                "titles stand readable");
        assertEquals(CaseStatus.HANDOVER, caseOf("beratung1").getStatus());

        accept(line.id());

        SimCase handedOver = caseOf("beratung1");
        assertEquals(CaseStatus.HANDED_OVER, handedOver.getStatus());
        assertEquals(TODAY, handedOver.getPeriods().get(0).getPeriod().getLastDay());
        assertEquals(HandoverState.ACCEPTED, view().state());
        assertPdf(as("asd1", () -> packages.receipt(line.id())));
        assertPdf(as("beratung1", () -> handovers.receipt(view().id())));
        refused("handover.notOnOffer", () -> accept(line.id()));
        step("COMPLETED");
        assertEquals(HandoverState.COMPLETED, view().state());
    }

    @Test
    void whatWasHandedOverIsSeenByFewAndChangedByNobody() throws Exception {
        aTalkAndAGoal();
        consent(EnumSet.allOf(DataCategory.class));
        offered(everything());
        accept(onOffer().orElseThrow().id());

        assertEquals(CaseStatus.HANDED_OVER, caseOf("teamleitung").getStatus());
        assertThrows(NotFoundException.class, () -> caseOf("beratung2"));
        assertThrows(NotFoundException.class, () -> as("beratung2", () -> notes.ofCase(caseId)));
        assertTrue(as("beratung2", () -> documents.ofCase(caseId)).isEmpty());
        assertTrue(as("beratung2", () -> consents.ofCase(caseId)).isEmpty());
        assertTrue(as("beratung2", () -> cases.ofPerson(personId)).isEmpty());
        refused("cases.handedOver", () -> as("beratung1", () -> notes.write(caseId, NoteLevel.TEAM, "danach", null)));
        long paper = as("beratung1", () -> documents.ofCase(caseId)).get(0).getId();
        assertFalse(as("beratung1", () -> documents.mayChange(paper)));
        refused(
                "cases.handedOver",
                () -> as("beratung1", () -> {
                    documents.withdraw(paper, "danach");
                    return null;
                }));
        GoalLine goal = as("beratung1", () -> goals.ofCase(caseId)).get(0);
        assertFalse(goal.changeable());
        refused(
                "cases.handedOver",
                () -> as("beratung1", () -> {
                    goals.rate(goal.id(), goal.version(), 2);
                    return null;
                }));
        NewTask task = new NewTask(caseId, "Anrufen", null, TODAY, null, null);
        refused("cases.handedOver", () -> as("beratung1", () -> tasks.create(task)));
        NewAppointment talk = new NewAppointment(
                caseId,
                null,
                new AppointmentFacts(
                        AppointmentKind.TALK,
                        null,
                        TODAY.atTime(9, 0),
                        TODAY.atTime(10, 0),
                        null,
                        Interpreter.NOT_NEEDED,
                        Set.of("beratung1")),
                null);
        refused("cases.handedOver", () -> as("beratung1", () -> appointments.plan(talk)));
        refused(
                "cases.handedOver",
                () -> as("beratung1", () -> {
                    cases.dwellsSince(caseId, 0, TODAY);
                    return null;
                }));
    }

    @Test
    void theAsdReturnsAPackageAndTheTeamStaysResponsible() throws Exception {
        consent(EnumSet.allOf(DataCategory.class));
        offered(everything());
        long parcel = onOffer().orElseThrow().id();

        as("asd1", () -> {
            packages.giveBack(parcel, "Bitte den Bescheid beilegen");
            return null;
        });

        assertEquals(HandoverState.RETURNED, view().state());
        assertEquals("Bitte den Bescheid beilegen", view().steps().get(0).reason());
        assertEquals(CaseStatus.OPEN, caseOf("beratung1").getStatus());
        assertThrows(NotFoundException.class, () -> as("asd1", () -> packages.get(parcel)));
        step("CONSENT_OPEN");
        pack(everything());
        assertEquals(HandoverState.PACKAGE_READY, view().state());
    }

    @Test
    void nothingIsOfferedBeforeASecondPersonAgreed() throws Exception {
        consent(EnumSet.allOf(DataCategory.class));
        plan();
        pack(everything());

        assertTrue(onOffer().isEmpty());
        assertThrows(BusinessException.class, () -> step("OFFERED"));
        denied(() -> as("beratung1", () -> {
            approvals.approve(waiting("teamleitung"), "selbst");
            return null;
        }));
        assertTrue(onOffer().isEmpty());
        assertEquals(HandoverState.PACKAGE_READY, view().state());
    }

    @Test
    void anApprovalIsGoodForThePackageThatWasLookedAtOnly() throws Exception {
        consent(EnumSet.allOf(DataCategory.class));
        plan();
        pack(Set.of("MASTER_DATA"));
        approve();
        step("CONSENT_OPEN");
        pack(everything());

        assertThrows(BusinessException.class, () -> step("OFFERED"));
        assertTrue(onOffer().isEmpty());
        approve();
        step("OFFERED");
        assertTrue(onOffer().isPresent());
    }

    @Test
    void onlyWhatTheConsentNamesGoesIntoAPackage() throws Exception {
        plan();
        refused("handover.withoutConsent", () -> pack(Set.of("MASTER_DATA")));
        consent(EnumSet.of(DataCategory.IDENTITY, DataCategory.COUNSELLING));

        refused("handover.withoutConsent", () -> pack(everything()));
        refused("handover.nothingChosen", () -> pack(Set.of()));
        refused("handover.nothingChosen", () -> pack(Set.of("MASTER_DATA", "NOTE-1")));
        pack(Set.of("MASTER_DATA", "PERIODS"));
        assertEquals(3, view().parcel().items().size());
    }

    @Test
    void aTalkNeedsConsentToNotesAndToWhatCounsellingWasAbout() throws Exception {
        plan();
        aTalkAndAGoal();
        Set<String> talk = keyOf(ItemKind.TALK);
        consent(EnumSet.of(DataCategory.IDENTITY, DataCategory.NOTES));
        refused("handover.withoutConsent", () -> pack(talk));
        consent(EnumSet.of(DataCategory.IDENTITY, DataCategory.COUNSELLING));
        refused("handover.withoutConsent", () -> pack(talk));
        consent(EnumSet.of(DataCategory.IDENTITY, DataCategory.COUNSELLING, DataCategory.NOTES));

        pack(talk);
        approve();
        step("OFFERED");
        assertEquals(
                EnumSet.of(DataCategory.IDENTITY, DataCategory.COUNSELLING, DataCategory.NOTES),
                as("beratung1", () -> disclosures.ofCase(caseId)).get(0).getCategories());
    }

    @Test
    void withWhomSomebodyLivesNeedsConsentOfItsOwn() throws Exception {
        plan();
        consent(EnumSet.of(DataCategory.IDENTITY));
        refused("handover.withoutConsent", () -> pack(Set.of("MASTER_DATA", "HOUSEHOLD")));
        consent(EnumSet.of(DataCategory.IDENTITY, DataCategory.FAMILY));
        pack(Set.of("MASTER_DATA", "HOUSEHOLD"));
        assertEquals(HandoverState.PACKAGE_READY, view().state());
    }

    private Set<String> keyOf(ItemKind kind) throws Exception {
        return as("beratung1", () -> handovers.choices(caseId)).stream()
                .filter(choice -> choice.kind() == kind)
                .map(Choice::getKey)
                .collect(Collectors.toSet());
    }

    @Test
    void aRevokedConsentTakesThePackageAwayAtOnce() throws Exception {
        long consent = consent(EnumSet.allOf(DataCategory.class));
        offered(everything());
        long parcel = onOffer().orElseThrow().id();
        List<ItemView> items = as("asd1", () -> packages.get(parcel)).items();

        as("beratung2", () -> {
            consents.revoke(consent, RevocationWay.BY_TELEPHONE);
            return null;
        });

        assertTrue(onOffer().isEmpty());
        assertThrows(NotFoundException.class, () -> as("asd1", () -> packages.get(parcel)));
        assertThrows(
                NotFoundException.class,
                () -> as("asd1", () -> packages.content(items.get(4).id())));
        assertThrows(NotFoundException.class, () -> accept(parcel));
        assertEquals(HandoverState.CONSENT_OPEN, view().state());
        assertEquals(CaseStatus.OPEN, caseOf("beratung1").getStatus());
    }

    @Test
    void theClientDeclinesAndTheCaseStays() throws Exception {
        consent(EnumSet.allOf(DataCategory.class));
        offered(everything());

        as("beratung1", () -> {
            handovers.declined(view().id(), "möchte bei der Beraterin bleiben");
            return null;
        });

        assertTrue(onOffer().isEmpty());
        assertEquals(CaseStatus.OPEN, caseOf("beratung1").getStatus());
        plan();
        assertEquals(HandoverState.PLANNED, view().state());
    }

    @Test
    void offeringLeavesItsDisclosure() throws Exception {
        consent(EnumSet.allOf(DataCategory.class));
        offered(Set.of("MASTER_DATA"));

        assertEquals(
                Set.of(DataCategory.IDENTITY),
                as("beratung1", () -> disclosures.ofCase(caseId)).get(0).getCategories());
    }

    @Test
    void thePackageIsACopyOfTheDayThatItWasMade() throws Exception {
        consent(EnumSet.allOf(DataCategory.class));
        offered(everything());
        as("beratung1", () -> {
            documents.withdraw(
                    as("beratung1", () -> documents.ofCase(caseId)).get(0).getId(), "falsch");
            return null;
        });

        PackageView parcel =
                as("asd1", () -> packages.get(onOffer().orElseThrow().id()));
        long passport = parcel.items().stream()
                .filter(item -> item.facts().kind() == ItemKind.DOCUMENT)
                .findFirst()
                .orElseThrow()
                .id();
        assertArrayEquals(PDF, as("asd1", () -> packages.content(passport)));
        assertPdf(as("asd1", () -> packages.coverLetter(parcel.id())));
    }

    @Test
    void theAsdSeesPackagesOnOfferAndNothingElse() throws Exception {
        consent(EnumSet.allOf(DataCategory.class));
        plan();
        pack(everything());

        denied(() -> as("asd1", () -> handovers.ofCase(caseId)));
        denied(() -> as("asd1", () -> handovers.choices(caseId)));
        denied(() -> as("asd1", () -> cases.get(caseId)));
        for (String table : List.of("handover", "handover_package", "handover_item", "sim_case", "person", "consent")) {
            assertThrows(SQLException.class, () -> countAsAsd(table), table);
        }
        assertEquals(0, countAsAsd("asd_package where case_no = '" + caseNo() + "'"));
        approve();
        step("OFFERED");
        assertEquals(1, countAsAsd("asd_package where case_no = '" + caseNo() + "'"));
    }

    @Test
    void theOtherSideSeesNothingOfIt() throws Exception {
        consent(EnumSet.allOf(DataCategory.class));
        offered(everything());
        long parcel = onOffer().orElseThrow().id();

        for (String account : List.of("leistung1", "unterkunft1", "datenschutz", "itbetrieb", "siga", "beratung1")) {
            denied(() -> as(account, packages::list));
            denied(() -> as(account, () -> packages.get(parcel)));
        }
        for (String account : List.of("leistung1", "unterkunft1")) {
            denied(() -> as(account, () -> handovers.glance(caseId)));
            denied(() -> as(account, () -> handovers.ofCase(caseId)));
        }
        denied(() -> as("teamleitung", () -> handovers.choices(caseId)));
        assertFalse(as("teamleitung", () -> handovers.ofCase(caseId)).steps().isEmpty());
    }

    private void plan() throws Exception {
        as("beratung1", () -> {
            handovers.plan(caseId, TODAY.plusDays(30), "Fünf Jahre sind um");
            return null;
        });
    }

    private void pack(Set<String> keys) throws Exception {
        if (view().state() == HandoverState.PLANNED) {
            step("CONSENT_OPEN");
        }
        as("beratung1", () -> {
            handovers.pack(view().id(), keys, LETTER);
            return null;
        });
    }

    private void offered(Set<String> keys) throws Exception {
        plan();
        pack(keys);
        approve();
        step("OFFERED");
    }

    private void approve() throws Exception {
        long request = waiting("teamleitung");
        as("teamleitung", () -> {
            approvals.approve(request, "geprüft");
            return null;
        });
    }

    private long waiting(String account) throws Exception {
        String caseNo = caseNo();
        return as(account, () -> approvals.waiting()).stream()
                .filter(line -> line.kind() == ApprovalKind.HANDOVER_RELEASE
                        && line.subject().equals(caseNo))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void step(String next) throws Exception {
        long handover = view().id();
        as("beratung1", () -> {
            switch (next) {
                case "CONSENT_OPEN" -> handovers.prepare(handover);
                case "OFFERED" -> handovers.offer(handover);
                default -> handovers.complete(handover);
            }
            return null;
        });
    }

    private void accept(long parcel) throws Exception {
        as("asd1", () -> {
            packages.accept(parcel);
            return null;
        });
    }

    private void aTalkAndAGoal() throws Exception {
        ContactFacts facts = new ContactFacts(
                TODAY.minusDays(1).atTime(10, 0),
                20,
                Channel.PHONE,
                null,
                ContactCategory.NORMAL,
                Interpreting.NONE,
                null);
        as("beratung1", () -> {
            contacts.record(
                    new NewContact(List.of(caseId), List.of("ARBEIT"), facts, new Words(SAID, null), null, null, null));
            return goals.agree(new NewGoal(caseId, "ARBEIT", GOAL, 1, 4, TODAY.plusDays(30), null));
        });
    }

    private Set<String> everything() throws Exception {
        return as("beratung1", () -> handovers.choices(caseId)).stream()
                .map(Choice::getKey)
                .collect(Collectors.toSet());
    }

    private Optional<AsdPackageLine> onOffer() throws Exception {
        String caseNo = caseNo();
        return as("asd1", packages::list).stream()
                .filter(line ->
                        line.facts().caseNo().equals(caseNo) && !line.facts().isAccepted())
                .findFirst();
    }

    private HandoverView view() throws Exception {
        return as("beratung1", () -> handovers.ofCase(caseId));
    }

    private SimCase caseOf(String account) throws Exception {
        return as(account, () -> cases.get(caseId)).simCase();
    }

    private String caseNo() throws Exception {
        return caseOf("beratung1").getCaseNo();
    }

    private long consent(Set<DataCategory> categories) throws Exception {
        ConsentFacts facts = new ConsentFacts(
                Recipient.of(RecipientKind.ASD),
                categories,
                "Übergabe an den ASD",
                Period.between(TODAY, TODAY.plusYears(1)));
        return as(
                        "beratung1",
                        () -> consents.record(
                                caseId, new NewConsent(personId, facts, ConsentForm.PAPER, "deu", null, null, token())))
                .getId();
    }

    /** By SQL alone, with the role of the ASD. */
    private long countAsAsd(String table) throws Exception {
        transaction.begin();
        try {
            workFor(Department.ASD);
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement();
                    ResultSet answer = sql.executeQuery("select count(*) from " + table)) {
                answer.next();
                return answer.getLong(1);
            }
        } finally {
            transaction.rollback();
        }
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private static void assertPdf(byte[] paper) {
        assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(paper, 4));
    }

    private static void denied(Executable call) {
        assertThrows(AccessDeniedException.class, call);
    }

    private static void refused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
