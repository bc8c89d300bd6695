package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.approvals.boundary.Approvals;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.approvals.entity.ApprovalState;
import de.kommune.sim.assistance.boundary.CaseHelp;
import de.kommune.sim.assistance.boundary.NewHelp;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.cases.notes.boundary.Notes;
import de.kommune.sim.cases.notes.entity.NoteLevel;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.contacts.boundary.NewContact;
import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.contacts.entity.Words;
import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.boundary.NewDocument;
import de.kommune.sim.information.boundary.EntryView;
import de.kommune.sim.information.boundary.InformationDates;
import de.kommune.sim.information.boundary.InformationEntries;
import de.kommune.sim.information.boundary.InformationErasure;
import de.kommune.sim.information.boundary.InformationPackages;
import de.kommune.sim.information.boundary.InformationRequests;
import de.kommune.sim.information.boundary.InformationView;
import de.kommune.sim.information.boundary.NewInformation;
import de.kommune.sim.information.boundary.SectionCount;
import de.kommune.sim.information.entity.Delivery;
import de.kommune.sim.information.entity.DeliveryWay;
import de.kommune.sim.information.entity.EntryState;
import de.kommune.sim.information.entity.Identified;
import de.kommune.sim.information.entity.IdentityCheck;
import de.kommune.sim.information.entity.InformationAsker;
import de.kommune.sim.information.entity.InformationState;
import de.kommune.sim.information.entity.Section;
import de.kommune.sim.measures.programmes.boundary.Measures;
import de.kommune.sim.measures.programmes.boundary.NewMeasure;
import de.kommune.sim.measures.programmes.boundary.NewParticipation;
import de.kommune.sim.measures.programmes.boundary.Participations;
import de.kommune.sim.measures.programmes.entity.Audience;
import de.kommune.sim.measures.programmes.entity.Funding;
import de.kommune.sim.measures.programmes.entity.MeasureDays;
import de.kommune.sim.measures.programmes.entity.MeasureFacts;
import de.kommune.sim.measures.programmes.entity.MeasureKind;
import de.kommune.sim.measures.programmes.entity.TownTask;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.planning.entity.TaskState;
import de.kommune.sim.referrals.boundary.NewReferral;
import de.kommune.sim.referrals.boundary.Referrals;
import de.kommune.sim.volunteering.requests.entity.HelpNeed;
import de.kommune.sim.volunteering.requests.entity.MeetingPlace;
import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class InformationTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String OPEN_NOTE = "Omid Haddad und Frau Kleinschmidt sprachen über die Schule von Amina.";
    private static final String SEALED_NOTE = "Vertraulich von Beratung zwei: die Schwester Leila weiß es.";
    private static final byte[] PAPER = "%PDF-1.7 Pass".getBytes(StandardCharsets.US_ASCII);

    private static final long DISTRICT_CENTRE = 901; // comes with the tables

    @EJB(lookup = "java:global/sim/sim-ejb/InformationRequests")
    private InformationRequests requests;

    @EJB(lookup = "java:global/sim/sim-ejb/InformationEntries")
    private InformationEntries entries;

    @EJB(lookup = "java:global/sim/sim-ejb/InformationPackages")
    private InformationPackages packages;

    @EJB(lookup = "java:global/sim/sim-ejb/InformationDates")
    private InformationDates dates;

    @EJB(lookup = "java:global/sim/sim-ejb/InformationErasure")
    private InformationErasure erasure;

    @EJB(lookup = "java:global/sim/sim-ejb/Approvals")
    private Approvals approvals;

    @EJB(lookup = "java:global/sim/sim-ejb/Documents")
    private Documents documents;

    @EJB(lookup = "java:global/sim/sim-ejb/Contacts")
    private Contacts contacts;

    @EJB(lookup = "java:global/sim/sim-ejb/Tasks")
    private Tasks tasks;

    @EJB(lookup = "java:global/sim/sim-ejb/Notes")
    private Notes notes;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Households")
    private Households households;

    @EJB(lookup = "java:global/sim/sim-ejb/Measures")
    private Measures measures;

    @EJB(lookup = "java:global/sim/sim-ejb/Participations")
    private Participations participations;

    @EJB(lookup = "java:global/sim/sim-ejb/CaseHelp")
    private CaseHelp help;

    @EJB(lookup = "java:global/sim/sim-ejb/Referrals")
    private Referrals referrals;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(InformationTest.class);
    }

    @BeforeEach
    void aCaseOfBeratung1WithAHusbandATalkNotesAndAPassport() throws Exception {
        caseId = as("beratung1", () -> {
            long client = person("Amina");
            households.join(households.open(client, TODAY).getId(), person("Omid"), Relation.SPOUSE, TODAY);
            long opened = cases.open(new NewCase(client, TargetGroup.REFUGEE, null, TODAY.minusDays(10), null))
                    .getId();
            notes.write(opened, NoteLevel.TEAM, OPEN_NOTE, null);
            notes.write(opened, NoteLevel.SEALED, "Nur für Beratung eins.", null);
            documents.add(opened, new NewDocument("PASSPORT", "Pass von Amina", TODAY, null, PAPER, token()));
            contacts.record(new NewContact(
                    List.of(opened),
                    List.of("ARBEIT"),
                    new ContactFacts(
                            TODAY.minusDays(1).atTime(9, 0),
                            20,
                            Channel.PHONE,
                            null,
                            ContactCategory.NORMAL,
                            Interpreting.NONE,
                            null),
                    new Words("Rückruf unter 0171 99887766 vereinbart", "Bescheid prüfen"),
                    null,
                    null,
                    null));
            return opened;
        });
    }

    @Test
    void aClientGetsWhatIsKeptAboutHerAndNothingAboutOthers() throws Exception {
        long id = asked();
        collect(id);
        lookThroughAll("beratung1", id);
        send(id);
        approve("beratung2");
        release(id);

        Map<String, byte[]> files = unzipped(as("beratung1", () -> packages.zip(id)));
        assertEquals(Set.of("auskunft.pdf", "auskunft.json", "dokumente/001.pdf", "pruefsummen.txt"), files.keySet());
        assertArrayEquals(PAPER, files.get("dokumente/001.pdf"));
        assertTrue(new String(files.get("auskunft.pdf"), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
        String json = new String(files.get("auskunft.json"), StandardCharsets.UTF_8);
        for (String kept : List.of(
                "Amina", "sprachen über die Schule", "Nur für Beratung eins.", "Bescheid prüfen", "vereinbart")) {
            assertTrue(json.contains(kept), kept);
        }
        for (String others : List.of("Omid", "Kleinschmidt", "0171 99887766")) {
            assertFalse(json.contains(others), others);
        }
        assertTrue(json.contains("Beratung (Team SIM)"), "who looked is told by function");
        assertFalse(json.contains("beratung1"), "staff are not named");
        assertListed(files);

        deliver(id);
        assertEquals(InformationState.DELIVERED, view("beratung1", id).request().getState());
        assertEquals(TaskState.DONE, task().state());
    }

    @Test
    void whoElseHelpsIsPartOfIt() throws Exception {
        String course = "Nähkurs " + token();
        as("beratung1", () -> {
            MeasureDays days = new MeasureDays(TODAY, TODAY, null, null, null);
            Funding nobodys = new Funding(TownTask.VOLUNTARY, null, null, null, null, null);
            MeasureFacts facts = new MeasureFacts(
                    course, MeasureKind.COURSE, Audience.EVERYBODY, null, null, "Bürgerhaus", 5, days, nobodys);
            long measure = measures.enter(new NewMeasure(facts, token())).getId();
            participations.join(new NewParticipation(measure, caseId, TODAY, token()));
            HelpNeed need = new HelpNeed(
                    EngagementKind.TUTORING,
                    null,
                    null,
                    WeekTimes.NONE,
                    MeetingPlace.TO_BE_AGREED,
                    false,
                    Set.of(),
                    TODAY,
                    null);
            help.ask(caseId, new NewHelp(need, null, true, token()));
            return referrals.prepare(
                    caseId, new NewReferral(DISTRICT_CENTRE, null, Set.of(), "Platz in der Schule", token()));
        });
        long id = asked();
        collect(id);
        lookThroughAll("beratung1", id);
        send(id);
        approve("beratung2");
        release(id);

        byte[] answer = unzipped(as("beratung1", () -> packages.zip(id))).get("auskunft.json");
        String json = new String(answer, StandardCharsets.UTF_8);
        for (String kept : List.of(course, "Nachhilfe", "Kreisintegrationszentrum", "Platz in der Schule")) {
            assertTrue(json.contains(kept), kept);
        }
    }

    @Test
    void theDayIsReckonedFromTheReceiptAndBecomesATask() throws Exception {
        long id = asked();
        InformationView view = view("beratung1", id);

        assertEquals(TODAY.plusMonths(1), view.request().getDueOn());
        assertEquals(TODAY.plusMonths(1), task().dueOn());
        assertEquals("beratung1", task().owner());

        does("beratung1", () -> requests.extend(id, view.request().getVersion(), "sehr viele Unterlagen"));
        assertEquals(TODAY.plusMonths(3), view("beratung1", id).request().getDueOn());
        assertEquals(TODAY.plusMonths(3), task().dueOn());
        refused(
                "information.extensionTooLate",
                () -> does("beratung1", () -> requests.extend(id, version(id), "noch mehr")));
    }

    @Test
    void theSameFormMakesOneRequestAndASecondOneIsRefused() throws Exception {
        String form = token();
        long first = as("beratung1", () -> requests.record(wanted(form)).getId());
        assertEquals(first, as("beratung1", () -> requests.record(wanted(form)).getId()));
        refused("information.alreadyOpen", () -> as("beratung1", () -> requests.record(wanted(token()))));
    }

    @Test
    void somebodyWithoutACaseIsAnsweredByWhoTookItDown() throws Exception {
        long person = as("beratung1", () -> person("Samira"));
        String form = token();
        long id = as("beratung1", () -> requests.record(ofPerson(person, form)).getId());
        assertEquals(
                id,
                as("beratung1", () -> requests.record(ofPerson(person, form)).getId()));
        refused("information.alreadyOpen", () -> as("beratung2", () -> requests.record(ofPerson(person, token()))));
        assertEquals(id, as("beratung2", () -> requests.openOfPerson(person)));
        assertTrue(as("beratung1", () -> requests.list(false, 0, 1_000)).stream()
                .anyMatch(line -> line.id() == id && line.responsible().equals("beratung1")));
        int version = version(id);
        refused("information.notYours", () -> does("beratung2", () -> entries.collect(id, version)));

        collect(id);
        lookThroughAll("beratung1", id);
        send(id);
        long waiting = waitingFor("beratung2", view("beratung1", id).request().getReference());
        does("beratung2", () -> approvals.approve(waiting, "geprüft"));
        release(id);
        Map<String, byte[]> files = unzipped(as("beratung1", () -> packages.zip(id)));
        assertEquals(Set.of("auskunft.pdf", "auskunft.json", "pruefsummen.txt"), files.keySet());
        String json = new String(files.get("auskunft.json"), StandardCharsets.UTF_8);
        assertTrue(json.contains("Samira"));
        assertFalse(json.contains("caseNo"));
        for (String account : List.of("leistung1", "unterkunft1", "asd1", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> requests.head(id)), account);
        }
    }

    @Test
    void whoHasACaseIsAnsweredByWhoAnswersForIt() throws Exception {
        long client =
                as("beratung1", () -> cases.get(caseId)).simCase().getSubject().getId();
        refused("information.byTheCase", () -> as("beratung1", () -> requests.record(ofPerson(client, token()))));
        assertThrows(NotFoundException.class, () -> as("beratung1", () -> requests.record(ofPerson(-1, token()))));
    }

    @Test
    void whoHasAnOlderPageOnTheScreenIsTold() throws Exception {
        long id = asked();
        int old = version(id);
        collect(id);
        refused("common.staleChange", () -> does("beratung1", () -> packages.send(id, old)));
        EntryView entry = firstOf(id, Section.CONTACT);
        does("beratung1", () -> entries.decide(entry.id(), entry.version(), Set.of(), null));
        refused(
                "common.staleChange",
                () -> does("beratung1", () -> entries.leaveOut(entry.id(), entry.version(), "zu spät")));
    }

    @Test
    void nothingIsFrozenThatNobodyHasLookedAt() throws Exception {
        long id = asked();
        collect(id);
        assertTrue(view("beratung1", id).getPending() > 0);
        refused("information.notAllSeen", () -> send(id));
        assertEquals(InformationState.COLLECTED, view("beratung1", id).request().getState());
    }

    @Test
    void namesOfOthersAreProposedWithTheReasonAndTheCounsellorDecides() throws Exception {
        long id = asked();
        collect(id);
        EntryView note = as("beratung1", () -> entries.ofSection(id, Section.NOTE, 0, 10)).stream()
                .filter(entry -> entry.facts().keeper() == null)
                .findFirst()
                .orElseThrow();
        assertEquals(
                Set.of("Omid", "Kleinschmidt"),
                note.content().passages().stream()
                        .map(passage -> passage.text())
                        .collect(Collectors.toSet()));
        assertEquals(
                "[geschwärzt] Haddad und Frau [geschwärzt] sprachen über die Schule von Amina.", note.getClearText());

        refused(
                "information.passageNotThere",
                () -> does("beratung1", () -> entries.decide(note.id(), note.version(), Set.of(), "steht nicht da")));
        does("beratung1", () -> entries.decide(note.id(), note.version(), Set.of("Kleinschmidt"), "die Schule"));
        EntryView decided = as("beratung1", () -> entries.get(note.id()));
        assertEquals(EntryState.SEEN, decided.state());
        assertEquals("Omid Haddad und Frau [geschwärzt] sprachen über [geschwärzt] von Amina.", decided.getClearText());
        int changed = as("beratung1", () -> entries.blackenEverywhere(id, version(id), "Haddad"));
        assertTrue(changed >= 1);
        assertFalse(as("beratung1", () -> entries.get(note.id())).getClearText().contains("Haddad"));
    }

    @Test
    void whatIsLeftOutIsToldWithItsReasonAndIsNotInThePackage() throws Exception {
        long id = asked();
        collect(id);
        EntryView paper = firstOf(id, Section.DOCUMENT);
        refused(
                "information.withoutReason",
                () -> does("beratung1", () -> entries.leaveOut(paper.id(), paper.version(), " ")));
        does("beratung1", () -> entries.leaveOut(paper.id(), paper.version(), "Der Pass liegt Ihnen selbst vor."));
        lookThroughAll("beratung1", id);
        send(id);
        approve("teamleitung");
        release(id);
        Map<String, byte[]> files = unzipped(as("beratung1", () -> packages.zip(id)));
        assertFalse(files.containsKey("dokumente/001.pdf"));
        String json = new String(files.get("auskunft.json"), StandardCharsets.UTF_8);
        assertTrue(json.contains("Der Pass liegt Ihnen selbst vor."));
        assertFalse(json.contains("Pass von Amina"));
    }

    /** Nothing can be blacked out inside of it, so nobody lets it go with a page of other entries. */
    @Test
    void aFileIsDecidedOnByItself() throws Exception {
        long id = asked();
        collect(id);
        EntryView paper = firstOf(id, Section.DOCUMENT);
        does("beratung1", () -> entries.seen(id, Set.of(paper.id())));
        assertEquals(EntryState.OPEN, firstOf(id, Section.DOCUMENT).state());
        does("beratung1", () -> entries.decide(paper.id(), paper.version(), Set.of(), "Pass"));
        EntryView described = firstOf(id, Section.DOCUMENT);
        assertEquals(EntryState.OPEN, described.state());

        EntryView talk = firstOf(id, Section.CONTACT);
        refused("information.noFile", () -> does("beratung1", () -> entries.attach(talk.id(), talk.version())));
        assertThrows(
                BusinessException.class,
                () -> does("beratung2", () -> entries.attach(described.id(), described.version())));
        does("beratung1", () -> entries.attach(described.id(), described.version()));
        assertEquals(EntryState.SEEN, firstOf(id, Section.DOCUMENT).state());
    }

    @Test
    void theSecondPersonLooksIntoThePapersToo() throws Exception {
        long id = asked();
        collect(id);
        lookThroughAll("beratung1", id);
        send(id);

        assertArrayEquals(PAPER, as("beratung2", () -> packages.paper(id, "dokumente/001.pdf")));
        assertThrows(NotFoundException.class, () -> as("beratung2", () -> packages.paper(id, "dokumente/002.pdf")));
        approve("beratung2");
        release(id);
        refused("information.notYours", () -> as("beratung2", () -> packages.paper(id, "dokumente/001.pdf")));
    }

    @Test
    void aClosedNoteIsItsAuthorsToLookAtWhoeverGathers() throws Exception {
        as("beratung2", () -> notes.write(caseId, NoteLevel.SEALED, SEALED_NOTE, null));
        long id = asked();
        collect(id);
        EntryView closed = noteOf(id, "beratung2");
        assertEquals(EntryState.AWAITING, closed.state());
        assertNull(closed.content(), "whoever gathers learns that it is there, not what it says");
        assertThrows(
                BusinessException.class, () -> does("beratung1", () -> entries.bring(closed.id(), closed.version())));
        assertNull(as("teamleitung", () -> entries.get(closed.id())).content());
        lookThroughAll("beratung1", id);
        refused("information.notAllSeen", () -> send(id));

        does("beratung2", () -> entries.bring(closed.id(), closed.version()));
        EntryView opened = as("beratung2", () -> entries.get(closed.id()));
        assertEquals(SEALED_NOTE, opened.content().text());
        assertTrue(opened.mayDecide());
        assertNull(as("beratung1", () -> entries.get(closed.id())).content());
        assertNull(as("teamleitung", () -> entries.get(noteOf(id, "beratung1").id()))
                .content());
        does("beratung2", () -> entries.decide(closed.id(), opened.version(), Set.of(), "Leila"));
        send(id);
    }

    @Test
    void aClosedNoteWhoseAuthorCannotBeReachedIsLeftOutWithAReason() throws Exception {
        as("beratung2", () -> notes.write(caseId, NoteLevel.SEALED, SEALED_NOTE, null));
        long id = asked();
        collect(id);
        EntryView closed = noteOf(id, "beratung2");
        does("beratung1", () -> entries.leaveOut(closed.id(), closed.version(), "Wird nachgereicht."));
        lookThroughAll("beratung1", id);
        send(id);
        assertEquals(1, view("beratung1", id).getLeftOut());
    }

    @Test
    void nothingIsHandedOverBeforeASecondPersonAgreed() throws Exception {
        long id = asked();
        collect(id);
        lookThroughAll("beratung1", id);
        send(id);

        refused("information.notReleased", () -> as("beratung1", () -> packages.zip(id)));
        assertThrows(BusinessException.class, () -> release(id));
        assertThrows(BusinessException.class, () -> deliver(id));
        long waiting = waiting("beratung2");
        assertThrows(Exception.class, () -> does("beratung1", () -> approvals.approve(waiting, "selbst")));
        assertEquals(ApprovalState.REQUESTED, view("beratung1", id).parcel().review());
        assertTrue(as("beratung2", () -> packages.pdf(id)).length > 0, "the second person reads the frozen package");
        approve("beratung2");
        release(id);
        assertThrows(BusinessException.class, () -> as("beratung2", () -> packages.pdf(id)));
    }

    @Test
    void anApprovalIsGoodForThePackageThatWasLookedAtOnly() throws Exception {
        long id = asked();
        collect(id);
        lookThroughAll("beratung1", id);
        send(id);
        approve("teamleitung");
        does("beratung1", () -> packages.takeBack(id, version(id)));
        assertNull(view("beratung1", id).parcel());
        send(id);
        assertThrows(BusinessException.class, () -> release(id));
        approve("beratung2");
        release(id);
    }

    @Test
    void nobodyElseSeesAnythingOfIt() throws Exception {
        long id = asked();
        collect(id);
        for (String account :
                List.of("leistung1", "unterkunft1", "ehrenamt", "asd1", "datenschutz", "itbetrieb", "siga")) {
            denied(() -> as(account, () -> requests.list(false, 0, 10)));
            denied(() -> as(account, () -> requests.get(id)));
            denied(() -> as(account, () -> entries.ofSection(id, Section.NOTE, 0, 10)));
            denied(() -> as(account, () -> packages.pdf(id)));
            denied(() -> as(account, () -> packages.zip(id)));
            denied(() -> as(account, () -> requests.record(wanted(token()))));
        }
        for (String account :
                List.of("leistung1", "unterkunft1", "ehrenamt", "asd1", "beratung1", "teamleitung", "itbetrieb")) {
            denied(() -> as(account, () -> dates.list(0, 10)));
        }
        LocalDate due = TODAY.plusMonths(1);
        assertTrue(as("datenschutz", () -> dates.list(0, 500)).stream()
                .anyMatch(date -> date.getId() == id && date.getDueOn().equals(due)));
    }

    @Test
    void aColleagueWhoDoesNotWorkOnTheCaseSeesThatItIsThereAndChangesNothing() throws Exception {
        long id = asked();
        collect(id);
        assertFalse(view("beratung2", id).mine());
        assertTrue(as("beratung2", () -> entries.ofSection(id, Section.NOTE, 0, 10)).stream()
                .allMatch(entry -> entry.content() == null));
        EntryView entry = firstOf(id, Section.CONTACT);
        for (Executable change : List.<Executable>of(
                () -> does("beratung2", () -> entries.decide(entry.id(), entry.version(), Set.of(), null)),
                () -> does("beratung2", () -> entries.leaveOut(entry.id(), entry.version(), "nein")),
                () -> does("beratung2", () -> entries.seen(id, Set.of(entry.id()))),
                () -> does("beratung2", () -> entries.collect(id, version(id))),
                () -> does("beratung2", () -> packages.send(id, version(id))),
                () -> does("beratung2", () -> requests.decline(id, version(id), "nein")))) {
            assertEquals(
                    "information.notYours",
                    assertThrows(BusinessException.class, change).getKey());
        }
    }

    @Test
    void ofARequestThatIsTakenBackNothingGatheredStays() throws Exception {
        long id = asked();
        collect(id);
        assertTrue(count("information_entry where request_id = " + id) > 5);
        refused("information.withoutReason", () -> does("beratung1", () -> requests.withdraw(id, version(id), "")));
        does("beratung1", () -> requests.withdraw(id, version(id), "hat sich erledigt"));

        assertEquals(0, count("information_entry where request_id = " + id));
        assertEquals("hat sich erledigt", view("beratung1", id).steps().get(0).reason());
        assertEquals(TaskState.DROPPED, task().state());
        assertNotEquals(id, asked(), "another request can follow");
    }

    @Test
    void aDeliveredPackageGoesOnItsDayAndNotBefore() throws Exception {
        long id = asked();
        collect(id);
        lookThroughAll("beratung1", id);
        send(id);
        approve("teamleitung");
        release(id);
        deliver(id);
        assertEquals(TODAY.plusDays(30), view("beratung1", id).request().getEraseOn());
        erasure.eraseDelivered();
        assertEquals(1, count("information_package where request_id = " + id));

        change("update information_request set erase_on = ? where id = " + id, TODAY);
        erasure.eraseDelivered();
        assertEquals(0, count("information_package where request_id = " + id));
        assertEquals(0, count("information_entry where request_id = " + id));
        assertEquals(
                1,
                count("access_log where action = 'InformationErasure.eraseDelivered' and account = 'sim' and hits > 2"
                        + " and record_id = " + id));
        refused("information.noPackage", () -> as("beratung1", () -> packages.zip(id)));
        assertEquals(InformationState.DELIVERED, view("beratung1", id).request().getState());
    }

    @Test
    void whatLiesInTheDatabaseTellsNobodyAnything() throws Exception {
        long id = asked();
        collect(id);
        lookThroughAll("beratung1", id);
        send(id);
        assertEquals(0, count("information_entry where request_id = " + id + " and instr(sealed, 'Omid') > 0"));
        assertEquals(
                0,
                count("information_file f join information_package p on p.id = f.package_id where p.request_id = " + id
                        + " and (instr(f.sealed, '%PDF') > 0 or instr(f.sealed, 'sim-auskunft') > 0)"));
    }

    private long person(String given) {
        return persons.register(new Person(
                        new PersonName(NameKind.PASSPORT, given, "Haddad", TODAY),
                        PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                .getId();
    }

    private NewInformation wanted(String form) {
        Identified facts =
                new Identified(TODAY, InformationAsker.CLIENT, null, IdentityCheck.ID_SHOWN, DeliveryWay.HANDED_OVER);
        return new NewInformation(caseId, facts, form);
    }

    private static NewInformation ofPerson(long person, String form) {
        Identified facts =
                new Identified(TODAY, InformationAsker.CLIENT, null, IdentityCheck.ID_SHOWN, DeliveryWay.HANDED_OVER);
        return new NewInformation(null, person, facts, form);
    }

    private long asked() throws Exception {
        return as("beratung1", () -> requests.record(wanted(token())).getId());
    }

    private void collect(long id) throws Exception {
        does("beratung1", () -> entries.collect(id, version(id)));
    }

    private void lookThroughAll(String account, long id) throws Exception {
        for (SectionCount section : view(account, id).sections()) {
            Set<Long> ids = as(account, () -> entries.ofSection(id, section.section(), 0, 100)).stream()
                    .map(EntryView::id)
                    .collect(Collectors.toSet());
            does(account, () -> entries.seen(id, ids));
        }
        for (EntryView paper : as(account, () -> entries.ofSection(id, Section.DOCUMENT, 0, 100))) {
            if (paper.state() == EntryState.OPEN) {
                does(account, () -> entries.attach(paper.id(), paper.version()));
            }
        }
    }

    private void send(long id) throws Exception {
        does("beratung1", () -> packages.send(id, version(id)));
    }

    private void release(long id) throws Exception {
        does("beratung1", () -> packages.release(id, version(id)));
    }

    private void deliver(long id) throws Exception {
        does(
                "beratung1",
                () -> requests.deliver(id, version(id), new Delivery(TODAY, "Amina Haddad", IdentityCheck.ID_SHOWN)));
    }

    private void approve(String account) throws Exception {
        long request = waiting(account);
        does(account, () -> approvals.approve(request, "geprüft"));
    }

    private long waiting(String account) throws Exception {
        String caseNo = as("beratung1", () -> cases.get(caseId)).simCase().getCaseNo();
        return waitingFor(account, caseNo);
    }

    private long waitingFor(String account, String reference) throws Exception {
        return as(account, () -> approvals.waiting()).stream()
                .filter(line -> line.kind() == ApprovalKind.INFORMATION_RELEASE
                        && line.subject().equals(reference))
                .reduce((earlier, latest) -> latest)
                .orElseThrow()
                .id();
    }

    private EntryView firstOf(long id, Section section) throws Exception {
        return as("beratung1", () -> entries.ofSection(id, section, 0, 1)).get(0);
    }

    private EntryView noteOf(long id, String keeper) throws Exception {
        return as("beratung1", () -> entries.ofSection(id, Section.NOTE, 0, 10)).stream()
                .filter(entry -> keeper.equals(entry.facts().keeper()))
                .findFirst()
                .orElseThrow();
    }

    private TaskLine task() throws Exception {
        return as("beratung1", () -> tasks.ofCase(caseId)).stream()
                .filter(task -> task.origin() == TaskOrigin.INFORMATION)
                .findFirst()
                .orElseThrow();
    }

    private InformationView view(String account, long id) throws Exception {
        return as(account, () -> requests.get(id));
    }

    private int version(long id) throws Exception {
        return view("beratung1", id).request().getVersion();
    }

    private static void assertListed(Map<String, byte[]> files) throws Exception {
        for (String line : new String(files.get("pruefsummen.txt"), StandardCharsets.UTF_8).split("\n")) {
            byte[] content = files.get(line.substring(66));
            assertEquals(
                    line.substring(0, 64),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)),
                    line);
        }
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private long count(String what) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement("select count(*) from " + what);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private void change(String sql, LocalDate day) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, day);
            statement.executeUpdate();
        }
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    /** Work that returns nothing. */
    private interface Deed {
        void go() throws Exception;
    }

    private static void does(String account, Deed deed) throws Exception {
        as(account, (Callable<Void>) () -> {
            deed.go();
            return null;
        });
    }

    private static void denied(Executable deed) {
        assertThrows(AccessDeniedException.class, deed);
    }

    private static void refused(String key, Executable deed) {
        assertEquals(key, assertThrows(BusinessException.class, deed).getKey());
    }
}
