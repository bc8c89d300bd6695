package de.kommune.sim.procedures.reunion.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How far a reunion has come, as others decided («Stand des Familiennachzugs»).
 *
 * @param mission the embassy or consulate
 * @param appliedOn null before it was applied for
 * @param consentOn when the foreigners' authority said so; null before
 * @param decidedOn when the mission decided; null before
 * @param visaUntil until when the visas hold; only where they were granted
 * @param arrivesOn when they are expected; only where visas were granted
 */
public record ReunionFacts(
        String mission,
        LocalDate appliedOn,
        AuthorityConsent consent,
        LocalDate consentOn,
        VisaDecision decision,
        LocalDate decidedOn,
        LocalDate visaUntil,
        LocalDate arrivesOn)
        implements Serializable {

    private static final int LONGEST_MISSION = 120;

    public ReunionFacts {
        mission = mission == null || mission.isBlank() ? null : mission.strip();
    }

    /** Nothing has been said yet. */
    public static ReunionFacts at(String mission, LocalDate appliedOn) {
        return new ReunionFacts(mission, appliedOn, AuthorityConsent.OPEN, null, VisaDecision.OPEN, null, null, null);
    }

    void check() {
        if (mission == null) {
            throw new BusinessException("procedures.missionMissing");
        }
        if (mission.length() > LONGEST_MISSION) {
            throw new BusinessException("procedures.missionTooLong", LONGEST_MISSION);
        }
        if (consent.isSaid() != (consentOn != null)) {
            throw new BusinessException("procedures.reunionConsentDay");
        }
        if ((decision == VisaDecision.OPEN) != (decidedOn == null)) {
            throw new BusinessException("procedures.reunionDecisionDay");
        }
        if (decision != VisaDecision.GRANTED && (visaUntil != null || arrivesOn != null)) {
            throw new BusinessException("procedures.reunionNotGranted");
        }
        if (appliedOn != null && decidedOn != null && decidedOn.isBefore(appliedOn)) {
            throw new BusinessException("procedures.receivedBeforeFiled", decidedOn, appliedOn);
        }
    }
}
