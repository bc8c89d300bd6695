package de.kommune.sim.housing.defects.policy;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.defects.entity.DefectFacts;
import de.kommune.sim.housing.defects.entity.DefectState;
import de.kommune.sim.housing.defects.entity.DefectUrgency;
import java.time.LocalDate;

/** By when a defect should be mended, and which is late («Fristen der Mängel»). Plain rules: no container, no database, no clock. */
public final class DefectPolicy {

    private static final int DAYS_AT_ONCE = 1;
    private static final int DAYS_SOON = 7;
    private static final int DAYS_LATER = 30;

    /** What the form proposes; the clerk may choose another day. */
    public LocalDate proposedDue(DefectUrgency urgency, LocalDate reportedOn) {
        return reportedOn.plusDays(
                switch (urgency) {
                    case AT_ONCE -> DAYS_AT_ONCE;
                    case SOON -> DAYS_SOON;
                    case LATER -> DAYS_LATER;
                });
    }

    /** With the day that is proposed, where none was chosen. */
    public DefectFacts dated(DefectFacts facts) {
        return facts.dueOn() != null
                ? facts
                : new DefectFacts(
                        facts.kind(),
                        facts.urgency(),
                        facts.summary(),
                        facts.reportedOn(),
                        facts.reportedBy(),
                        proposedDue(facts.urgency(), facts.reportedOn()));
    }

    public boolean isLate(DefectState state, LocalDate dueOn, LocalDate today) {
        return state.isBroken() && dueOn.isBefore(today);
    }

    /** Nobody reports what breaks tomorrow, without a word, or has it mended before it was known. */
    public void check(DefectFacts facts, LocalDate today) {
        if (facts.summary() == null || facts.summary().isBlank()) {
            throw new BusinessException("housing.defectWithoutWords");
        }
        if (facts.reportedBy() == null || facts.reportedBy().isBlank()) {
            throw new BusinessException("housing.defectByNobody");
        }
        if (facts.reportedOn().isAfter(today)) {
            throw new BusinessException("housing.defectDayToCome", facts.reportedOn());
        }
        if (facts.dueOn().isBefore(facts.reportedOn())) {
            throw new BusinessException("housing.defectMendedBefore", facts.dueOn(), facts.reportedOn());
        }
    }
}
