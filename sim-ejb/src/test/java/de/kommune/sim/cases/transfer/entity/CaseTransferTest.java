package de.kommune.sim.cases.transfer.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A transfer waits for the receiver, and ends once. */
class CaseTransferTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime NOW = TODAY.atTime(9, 0);

    private final SimCase simCase = new SimCase(
            "2026-0001",
            new Person(
                    new PersonName(NameKind.PASSPORT, "Zahra", "Rahimi", TODAY),
                    PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991))),
            TargetGroup.REFUGEE,
            null,
            TODAY);

    @Test
    void onlyTheReceiverConfirmsAndThatOnce() {
        CaseTransfer transfer = transfer();
        assertRefused("cases.transferNotYours", () -> transfer.confirm("beratung1", NOW));
        assertEquals(TransferState.OPEN, transfer.getState());
        transfer.confirm("beratung2", NOW);
        assertEquals(TransferState.CONFIRMED, transfer.getState());
        assertRefused("cases.transferEnded", () -> transfer.confirm("beratung2", NOW));
        assertRefused("cases.transferEnded", () -> transfer.withdraw("beratung1", NOW));
    }

    @Test
    void aWithdrawnTransferCannotBeConfirmed() {
        CaseTransfer transfer = transfer();
        transfer.withdraw("teamleitung", NOW);
        assertEquals("teamleitung", transfer.getEndedBy());
        assertRefused("cases.transferEnded", () -> transfer.confirm("beratung2", NOW));
    }

    @Test
    void whoIsResponsibleGetsNothing() {
        simCase.assign("beratung2", TODAY);
        assertRefused("cases.alreadyResponsible", this::transfer);
    }

    @Test
    void theNoteIsBetweenTwo() {
        CaseTransfer transfer = transfer();
        assertTrue(transfer.isBetween("beratung1"));
        assertTrue(transfer.isBetween("beratung2"));
        assertFalse(transfer.isBetween("teamleitung"));
    }

    private CaseTransfer transfer() {
        return new CaseTransfer(simCase, "beratung1", "beratung2", NOW);
    }

    private static void assertRefused(String key, Executable step) {
        assertEquals(key, assertThrows(BusinessException.class, step).getKey());
    }
}
