package de.kommune.sim.housing.keys.boundary;

import de.kommune.sim.housing.keys.entity.Deposit;
import de.kommune.sim.housing.keys.entity.DepositOutcome;
import de.kommune.sim.housing.keys.entity.KeyKind;
import de.kommune.sim.housing.keys.entity.KeyOutcome;
import de.kommune.sim.housing.keys.policy.KeyLetter.KeyEntry;
import de.kommune.sim.housing.keys.policy.KeyLock;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A key that somebody holds or held («ausgegebener Schlüssel»).
 *
 * @param unitId null for a key of a room or of the house, as is the name
 * @param roomId null for a key of a flat or of the house, as is the name
 * @param closedOn null while she holds it, as are the outcome and who took it back
 * @param lossReason null unless it was lost
 */
public record HandedKey(
        long issueId,
        KeyKind kind,
        String stamp,
        long personId,
        String person,
        long facilityId,
        String facility,
        Long unitId,
        String unit,
        Long roomId,
        String room,
        LocalDate handedOn,
        String handedBy,
        LocalDate closedOn,
        KeyOutcome outcome,
        String lossReason,
        String closedBy,
        Deposit deposit)
        implements Serializable {

    public HandedKey(
            Long issueId,
            KeyKind kind,
            String stamp,
            Long personId,
            String person,
            Long facilityId,
            String facility,
            Long unitId,
            String unit,
            Long roomId,
            String room,
            LocalDate handedOn,
            String handedBy,
            LocalDate closedOn,
            KeyOutcome outcome,
            String lossReason,
            String closedBy,
            BigDecimal deposit,
            DepositOutcome depositOutcome,
            String depositReason) {
        this(
                issueId,
                kind,
                stamp,
                personId,
                person,
                facilityId,
                facility,
                unitId,
                unit,
                roomId,
                room,
                handedOn,
                handedBy,
                closedOn,
                outcome,
                lossReason,
                closedBy,
                new Deposit(deposit, depositOutcome, depositReason));
    }

    public boolean isHeld() {
        return outcome == null;
    }

    KeyLock lock() {
        return new KeyLock(facilityId, unitId, roomId);
    }

    KeyEntry entry() {
        return new KeyEntry(stamp, kind, facility, unit, room, handedOn, outcome, closedOn, deposit);
    }
}
