package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.cooperation.boundary.HandOffBox;
import de.kommune.sim.cooperation.boundary.HandOffLine;
import de.kommune.sim.cooperation.boundary.HandOffView;
import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.cooperation.boundary.NewHandOff;
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
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class HandOffsTest extends InServer {

    private static final String WORDS = "Fünf Personen in einem Zimmer von 14 Quadratmetern.";

    @EJB(lookup = "java:global/sim/sim-ejb/HandOffs")
    private HandOffs handOffs;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long zahra;

    @Deployment
    static WebArchive archive() {
        return archive(HandOffsTest.class);
    }

    @BeforeEach
    void counsellingKnowsZahra() throws Exception {
        zahra = register("beratung1");
    }

    @Test
    void theHousingDeskReadsWhatWasWrittenToItAndTheSenderTheAnswer() throws Exception {
        long id = send(HandOffKind.ROOM_UNSUITABLE);

        HandOffView arrived = get("unterkunft1", id);
        assertEquals(WORDS, arrived.steps().get(0).text());
        assertEquals("Rahimi, Zahra", arrived.concerned().getName());
        assertTrue(arrived.isReceived());
        as("unterkunft1", () -> {
            handOffs.take(id, arrived.version());
            return null;
        });
        finish("unterkunft1", id, "Ab Montag steht Zimmer 7 bereit.");

        HandOffView answered = get("beratung1", id);
        assertEquals("Ab Montag steht Zimmer 7 bereit.", answered.steps().get(2).text());
        assertTrue(answered.isToNote());
        assertTrue(isIn("beratung1", HandOffBox.OUT, id), "the answer waits to be noted");
        as("beratung1", () -> {
            handOffs.note(id, answered.version());
            return null;
        });
        assertFalse(isIn("beratung1", HandOffBox.OUT, id));
        assertTrue(isIn("beratung1", HandOffBox.OVER, id));
    }

    @Test
    void whatIsMeantForOneDeskDoesNotExistForTheOther() throws Exception {
        long forHousing = send(HandOffKind.ROOM_UNSUITABLE);
        long forBenefits = send(HandOffKind.APPLICATION_SUBMITTED);

        assertThrows(NotFoundException.class, () -> get("leistung1", forHousing));
        assertThrows(NotFoundException.class, () -> get("unterkunft1", forBenefits));
        assertThrows(NotFoundException.class, () -> get("unterkunft1", Long.MAX_VALUE));
    }

    @Test
    void listsAndSingleMessagesAgreeForEverybody() throws Exception {
        List<Long> all = new ArrayList<>(List.of(
                send(HandOffKind.ROOM_UNSUITABLE),
                send(HandOffKind.APPLICATION_SUBMITTED),
                send(HandOffKind.MOVE_WISHED)));
        long ofHousing = register("unterkunft1");
        all.add(as(
                "unterkunft1",
                () -> handOffs.send(message(HandOffKind.MOVE_PLANNED, ofHousing), "AUFGABE")
                        .getId()));
        for (String account : List.of("beratung1", "beratung2", "teamleitung", "unterkunft2", "leistung2")) {
            for (long id : all) {
                boolean listed = isIn(account, HandOffBox.IN, id) || isIn(account, HandOffBox.OUT, id);
                assertEquals(listed, opens(account, id), account + " and message " + all.indexOf(id));
            }
        }
    }

    @Test
    void neitherSideLearnsWhichRecordTheOtherMeans() throws Exception {
        long id = send(HandOffKind.ROOM_UNSUITABLE);
        assertNull(get("unterkunft1", id).personId());

        long ofHousing = register("unterkunft1");
        as("unterkunft1", () -> {
            handOffs.link(id, ofHousing);
            return null;
        });
        assertEquals(ofHousing, get("unterkunft1", id).personId());
        assertEquals(zahra, get("beratung1", id).personId());
        assertThrows(
                NotFoundException.class,
                () -> as("unterkunft1", () -> {
                    handOffs.link(id, zahra);
                    return null;
                }));
    }

    @Test
    void nothingCrossesWithoutAGroundOfTheOwnSide() {
        assertRefused(
                "cooperation.withoutGround",
                () -> as("beratung1", () -> handOffs.send(message(HandOffKind.ROOM_UNSUITABLE, zahra), "AUFGABE")));
        assertRefused(
                "cooperation.withoutGround",
                () -> as("beratung1", () -> handOffs.send(message(HandOffKind.ROOM_UNSUITABLE, zahra), null)));
    }

    @Test
    void nobodyWritesInTheNameOfTheOtherSideOrOfAnotherDesk() throws Exception {
        long ofHousing = register("unterkunft1");
        assertRefused(
                "cooperation.otherDesk",
                () -> as(
                        "unterkunft1",
                        () -> handOffs.send(message(HandOffKind.ROOM_UNSUITABLE, ofHousing), "AUFGABE")));
        assertRefused(
                "cooperation.otherDesk",
                () -> as(
                        "unterkunft1", () -> handOffs.send(message(HandOffKind.PAPERS_MISSING, ofHousing), "AUFGABE")));
    }

    @Test
    void aFormThatIsSentTwiceIsOneMessage() throws Exception {
        NewHandOff once = message(HandOffKind.ROOM_UNSUITABLE, zahra);
        long first = as("beratung1", () -> handOffs.send(once, "STGB_34").getId());
        long second = as("beratung1", () -> handOffs.send(once, "STGB_34").getId());

        assertEquals(first, second);
    }

    @Test
    void aStaleAnswerIsRefused() throws Exception {
        long id = send(HandOffKind.ROOM_UNSUITABLE);
        int version = get("unterkunft2", id).version();
        as("unterkunft1", () -> {
            handOffs.say(id, version, "Für wann?");
            return null;
        });

        assertRefused(
                "common.staleChange",
                () -> as("unterkunft2", () -> {
                    handOffs.decline(id, version, "Kein Platz");
                    return null;
                }));
    }

    @Test
    void theUsualTimeForAnAnswerComesFromTheRule() throws Exception {
        assertEquals(
                LocalDate.now().plusDays(7),
                get("beratung1", send(HandOffKind.ROOM_UNSUITABLE)).dueOn());
    }

    @Test
    void theDatabaseDoesNotKnowWhatWasSaid() throws Exception {
        long id = send(HandOffKind.ROOM_UNSUITABLE);
        try (Connection connection = owner.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select sealed from hand_off_step where hand_off_id = " + id);
                ResultSet found = select.executeQuery()) {
            assertTrue(found.next());
            assertFalse(new String(found.getBytes(1), StandardCharsets.UTF_8).contains("Personen"));
        }
    }

    @Test
    void aProposalSaysWhichPlaceWhyAndFromWhenAndTheAnswerComesBack() throws Exception {
        Proposal proposal =
                new Proposal(WishedPlace.OTHER_HOUSE, " Kaiserstraße 12 ", ProposalGround.PROTECTION, LocalDate.now());
        long id = as(
                "beratung1", () -> handOffs.send(proposed(proposal), "STGB_34").getId());
        Proposal read = get("unterkunft1", id).proposal();
        assertEquals("Kaiserstraße 12", read.facility());
        assertEquals(ProposalGround.PROTECTION, read.ground());
        assertTrue(isProposed("unterkunft1", id));
        assertTrue(isProposed("beratung2", id), "counselling sees what it has proposed");
        assertFalse(isProposed("leistung1", id));
        assertThrows(NotFoundException.class, () -> get("leistung1", id));
        assertNull(get("unterkunft1", send(HandOffKind.MOVE_WISHED)).proposal());

        int version = get("unterkunft1", id).version();
        assertThrows(
                BusinessException.class,
                () -> as("unterkunft1", () -> {
                    handOffs.decline(id, version, " ");
                    return null;
                }));
        finish("unterkunft1", id, "Ab Montag.");
        assertFalse(isProposed("unterkunft1", id));
        assertEquals("Ab Montag.", get("teamleitung", id).steps().get(1).text());
    }

    @Test
    void aProposalIsWholeOrIsNotSent() throws Exception {
        Proposal half = new Proposal(WishedPlace.ANY, null, null, LocalDate.now());
        for (Proposal wanted : Arrays.asList(half, null)) {
            BusinessException refused = assertThrows(
                    BusinessException.class, () -> as("beratung1", () -> handOffs.send(proposed(wanted), "STGB_34")));
            assertEquals("cooperation.proposalIncomplete", refused.getKey());
        }
    }

    private NewHandOff proposed(Proposal proposal) {
        String form = UUID.randomUUID().toString();
        return new NewHandOff(HandOffKind.PLACEMENT_PROPOSED, zahra, null, WORDS, form, proposal);
    }

    private boolean isProposed(String account, long id) throws Exception {
        return as(account, () -> handOffs.proposals()).stream().anyMatch(line -> line.id() == id);
    }

    @Test
    void nobodyElseTakesPart() throws Exception {
        long id = send(HandOffKind.ROOM_UNSUITABLE);
        for (String account : List.of("ehrenamt", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> get(account, id), account);
        }
    }

    private long send(HandOffKind kind) throws Exception {
        return as(
                "beratung1",
                () -> handOffs.send(message(kind, zahra), "STGB_34").getId());
    }

    private static NewHandOff message(HandOffKind kind, long personId) {
        return new NewHandOff(kind, personId, null, WORDS, UUID.randomUUID().toString());
    }

    private HandOffView get(String account, long id) throws Exception {
        return as(account, () -> handOffs.get(id));
    }

    private void finish(String account, long id, String text) throws Exception {
        int version = get(account, id).version();
        as(account, () -> {
            handOffs.finish(id, version, text);
            return null;
        });
    }

    private boolean isIn(String account, HandOffBox box, long id) throws Exception {
        long all = as(account, () -> handOffs.count(box));
        List<HandOffLine> lines = as(account, () -> handOffs.list(box, 0, (int) all));
        return lines.stream().anyMatch(line -> line.id() == id);
    }

    private boolean opens(String account, long id) throws Exception {
        try {
            get(account, id);
            return true;
        } catch (NotFoundException hidden) {
            return false;
        }
    }

    private long register(String account) throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Rahimi", LocalDate.now());
        return as(
                account,
                () -> persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991))))
                        .getId());
    }

    private static void assertRefused(String key, Executable deed) {
        assertEquals(key, assertThrows(BusinessException.class, deed).getKey());
    }
}
