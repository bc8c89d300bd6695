package de.kommune.sim.handover.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What stands outside on a package («Kopfdaten des Pakets»), for either side.
 *
 * @param responsible who of the counselling team answers for the client until it is accepted
 * @param offeredBy null until it was offered
 * @param acceptedBy null until it was accepted
 */
public record PackageFacts(
        String caseNo,
        String clientName,
        String birthDate,
        String responsible,
        LocalDate consentDay,
        String manifestHash,
        String offeredBy,
        LocalDateTime offeredAt,
        String acceptedBy,
        LocalDateTime acceptedAt)
        implements Serializable {

    public boolean isAccepted() {
        return acceptedAt != null;
    }
}
