package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.ClosingReason;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.cases.transfer.boundary.TransferLine;
import de.kommune.sim.cases.transfer.boundary.Transfers;
import de.kommune.sim.cases.transfer.entity.TransferState;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.intake.threat.boundary.NewThreat;
import de.kommune.sim.intake.threat.boundary.Threats;
import de.kommune.sim.intake.threat.entity.EventKind;
import de.kommune.sim.intake.threat.entity.ThreatFacts;
import de.kommune.sim.intake.threat.entity.ThreatKind;
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
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A case that passes to a colleague, and one that is closed and kept. */
class TransfersTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final String NOTE = "Bitte am Montag beim Amtsgericht anrufen";

    @EJB(lookup = "java:global/sim/sim-ejb/Transfers")
    private Transfers transfers;

    @EJB(lookup = "java:global/sim/sim-ejb/Threats")
    private Threats threats;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(TransfersTest.class);
    }

    @Test
    void untilTheColleagueConfirmsTheGiverStaysResponsibleAndBothSeeItAsOpen() throws Exception {
        long caseId = open("beratung1");
        long id = give(caseId);
        assertEquals("beratung1", responsible(caseId));
        assertTrue(waiting("beratung1").contains(id));
        assertTrue(waiting("beratung2").contains(id));
        as("beratung2", () -> {
            transfers.confirm(id);
            return null;
        });
        assertEquals("beratung2", responsible(caseId));
        assertFalse(waiting("beratung1").contains(id));
        assertEquals(TransferState.CONFIRMED, line("beratung1", caseId).state());
    }

    @Test
    void theCoveringNoteIsForTheTwoAloneAndLiesUnderSeal() throws Exception {
        long caseId = open("beratung1");
        long id = give(caseId);
        assertEquals(NOTE, line("beratung1", caseId).note());
        assertEquals(NOTE, line("beratung2", caseId).note());
        assertNull(line("teamleitung", caseId).note());
        assertFalse(new String(sealed(id), StandardCharsets.ISO_8859_1).contains("Montag"));
    }

    @Test
    void onlyTheReceiverConfirmsAndEachOfThemMayEndIt() throws Exception {
        long caseId = open("beratung1");
        long id = give(caseId);
        assertRefused(
                "cases.transferNotYours",
                () -> as("beratung1", () -> {
                    transfers.confirm(id);
                    return null;
                }));
        assertRefused("cases.transferOpen", () -> give(caseId));
        as("beratung2", () -> {
            transfers.withdraw(id);
            return null;
        });
        assertEquals("beratung1", responsible(caseId));
        assertRefused(
                "cases.transferEnded",
                () -> as("beratung2", () -> {
                    transfers.confirm(id);
                    return null;
                }));
        give(caseId);
    }

    @Test
    void aCaseIsGivenByWhoMayChangeItToSomebodyOfTheTeam() throws Exception {
        long caseId = open("beratung1");
        assertRefused("cases.notYours", () -> as("beratung2", () -> transfers.give(caseId, "beratung2", NOTE)));
        assertRefused(
                "organisation.notOfTheTeam", () -> as("beratung1", () -> transfers.give(caseId, "leistung1", NOTE)));
        assertRefused(
                "cases.alreadyResponsible", () -> as("teamleitung", () -> transfers.give(caseId, "beratung1", NOTE)));
        assertRefused(
                "cases.transferWithoutNote", () -> as("beratung1", () -> transfers.give(caseId, "beratung2", " ")));
    }

    @Test
    void openDeadlinesGoWithTheCaseWhetherItIsGivenOrAssigned() throws Exception {
        long caseId = open("beratung1");
        long threat = as(
                        "beratung1",
                        () -> threats.note(new NewThreat(
                                caseId,
                                ThreatKind.ACTION,
                                new ThreatFacts(null, null, null),
                                EventKind.ACTION_SERVED,
                                TODAY)))
                .getId();
        long id = give(caseId);
        as("beratung2", () -> {
            transfers.confirm(id);
            return null;
        });
        assertEquals(List.of("beratung2", "beratung2"), owners(threat));
        as("teamleitung", () -> {
            cases.assign(caseId, cases.get(caseId).simCase().getVersion(), "beratung1");
            return null;
        });
        assertEquals(List.of("beratung1", "beratung1"), owners(threat));
    }

    @Test
    void aClosedCaseIsKeptForThreeYearsAndAReopenedOneIsNot() throws Exception {
        long caseId = open("beratung1");
        assertNull(view(caseId).retention());
        as("beratung1", () -> {
            cases.close(caseId, TODAY, ClosingReason.NO_NEED);
            return null;
        });
        assertEquals(TODAY.plusYears(3).plusDays(1), view(caseId).retention().dueOn());
        assertFalse(view(caseId).retention().confirmed());
        assertRefused("cases.notLive", () -> give(caseId));
    }

    @Test
    void aClosedCaseWaitsForNobodyAnyMore() throws Exception {
        long caseId = open("beratung1");
        long id = give(caseId);
        as("beratung1", () -> {
            cases.close(caseId, TODAY, ClosingReason.MOVED_AWAY);
            return null;
        });
        assertFalse(waiting("beratung2").contains(id));
        assertRefused(
                "cases.notLive",
                () -> as("beratung2", () -> {
                    transfers.confirm(id);
                    return null;
                }));
    }

    @Test
    void theOtherSideOfTheWallKnowsOfNoTransfer() throws Exception {
        long caseId = open("beratung1");
        for (String outside : List.of("leistung1", "unterkunft1", "asd1", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(outside, () -> transfers.ofCase(caseId)), outside);
            assertThrows(AccessDeniedException.class, () -> as(outside, () -> transfers.openOfMine()), outside);
        }
    }

    private List<String> owners(long threat) throws Exception {
        return as("beratung1", () -> threats.get(threat)).deadlines().stream()
                .map(line -> line.owner())
                .toList();
    }

    private long give(long caseId) throws Exception {
        return as("beratung1", () -> transfers.give(caseId, "beratung2", NOTE)).getId();
    }

    private TransferLine line(String account, long caseId) throws Exception {
        return as(account, () -> transfers.ofCase(caseId)).get(0);
    }

    private List<Long> waiting(String account) throws Exception {
        return as(account, () -> transfers.openOfMine()).stream()
                .map(TransferLine::id)
                .toList();
    }

    private String responsible(long caseId) throws Exception {
        return view(caseId).simCase().getResponsible();
    }

    private CaseView view(long caseId) throws Exception {
        return as("beratung1", () -> cases.get(caseId));
    }

    private byte[] sealed(long transferId) throws Exception {
        try (Connection connection = owner.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select sealed from case_transfer where id = ?")) {
            select.setLong(1, transferId);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getBytes(1);
            }
        }
    }

    private long open(String account) throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Weitergabe", TODAY);
        return as(account, () -> {
            Person person = persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1985))));
            return cases.open(new NewCase(person.getId(), TargetGroup.REFUGEE, null, TODAY, null))
                    .getId();
        });
    }

    /** A step that may throw. */
    private interface Deed {
        void done() throws Exception;
    }

    private static void assertRefused(String key, Deed step) {
        assertEquals(key, assertThrows(BusinessException.class, step::done).getKey());
    }
}
