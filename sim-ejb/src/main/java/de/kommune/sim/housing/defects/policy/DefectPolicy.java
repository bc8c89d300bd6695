package de.kommune.sim.housing.defects.policy;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.defects.entity.DefectFacts;
import de.kommune.sim.housing.defects.entity.DefectState;
import java.time.LocalDate;

/** By when a defect should be mended, and which is late («Fristen der Mängel»). Plain rules: no container, no database, no clock. */
public final class DefectPolicy {

    /**
     * With the day that is proposed, where none was chosen.
     *
     * @param days in how many a defect of its urgency should be mended
     */
    public DefectFacts dated(DefectFacts facts, int days) {
        return facts.dueOn() != null
                ? facts
                : new DefectFacts(
                        facts.kind(),
                        facts.urgency(),
                        facts.summary(),
                        facts.reportedOn(),
                        facts.reportedBy(),
                        facts.reportedOn().plusDays(days));
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
