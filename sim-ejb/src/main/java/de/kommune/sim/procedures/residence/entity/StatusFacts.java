package de.kommune.sim.procedures.residence.entity;

import de.kommune.sim.authorities.residence.entity.ResidenceKind;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the client's paper says («Angaben auf dem Papier»).
 *
 * @param kindCode of the list of kinds
 * @param lastDay until when it holds; null where it says none
 * @param firstGrantedOn when such a title was granted for the first time; null where it was this one
 * @param enteredOn when the client came to Germany; null where nobody knows
 * @param conditions what else the paper lays down («Nebenbestimmungen»), in its words; null for nothing
 * @param issuer the authority that issued it; null only where no authority does, and in rows of before it was asked for
 * @param documentId the scan among the papers of the case; null for none
 */
public record StatusFacts(
        String kindCode,
        LocalDate from,
        LocalDate lastDay,
        LocalDate firstGrantedOn,
        LocalDate enteredOn,
        ResidenceDuty duty,
        Employment employment,
        String conditions,
        String issuer,
        Long documentId)
        implements Serializable {

    private static final int LONGEST_ISSUER = 120;
    private static final int LONGEST_CONDITIONS = 500;

    public StatusFacts {
        issuer = issuer == null || issuer.isBlank() ? null : issuer.strip();
        conditions = conditions == null || conditions.isBlank() ? null : conditions.strip();
    }

    /** From the first day on; to is the day after the last. */
    public Period period() {
        return Period.ofDays(from, lastDay);
    }

    void checkAgainst(ResidenceKind kind) {
        if (issuer == null && kind.isIssued()) {
            throw new BusinessException("procedures.issuerMissing", kind.getWords());
        }
        if (conditions != null && conditions.length() > LONGEST_CONDITIONS) {
            throw new BusinessException("procedures.conditionsTooLong", LONGEST_CONDITIONS);
        }
        if (issuer != null && issuer.length() > LONGEST_ISSUER) {
            throw new BusinessException("procedures.issuerTooLong", LONGEST_ISSUER);
        }
        if (firstGrantedOn != null && firstGrantedOn.isAfter(from)) {
            throw new BusinessException("procedures.firstGrantAfter", firstGrantedOn, from);
        }
        if (kind.isAsksFirstGrant() && firstGrantedOn == null) {
            throw new BusinessException("procedures.firstGrantAsked", kind.getWords());
        }
    }
}
