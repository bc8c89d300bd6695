package de.kommune.sim.authorities.residence.entity;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the paper says («Angaben zum Aufenthaltsstatus»).
 *
 * @param kindCode of the list of kinds
 * @param lastDay null while nobody knows it
 * @param firstGrantedOn when a title of this kind was granted for the first time; only where the kind asks
 * @param enteredOn when the person came to Germany; only where the kind asks
 */
public record ResidenceFacts(
        String kindCode, LocalDate from, LocalDate lastDay, LocalDate firstGrantedOn, LocalDate enteredOn)
        implements Serializable {

    /** From the first day on; to is the day after the last. */
    public Period period() {
        return Period.ofDays(from, lastDay);
    }

    void checkAgainst(ResidenceKind kind) {
        if (kind.isAsksFirstGrant() && firstGrantedOn == null) {
            throw new BusinessException("authorities.firstGrantAsked", kind.getWords());
        }
        if (firstGrantedOn != null && firstGrantedOn.isAfter(from)) {
            throw new BusinessException("authorities.firstGrantAfter", firstGrantedOn, from);
        }
        if (enteredOn != null && enteredOn.isAfter(from)) {
            throw new BusinessException("authorities.entryAfter", enteredOn, from);
        }
    }
}
