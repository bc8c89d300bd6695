package de.kommune.sim.authorities.policy;

import de.kommune.sim.authorities.entity.AssignmentState;
import de.kommune.sim.authorities.entity.NextStep;
import java.time.LocalDate;

/** Who is late, and what is to be done next («Ankunft überwachen»). Plain rules: no container, no database, no clock. */
public class ArrivalPolicy {

    /** Whether the planned day is over and nobody has said whether they came. */
    public boolean isLate(AssignmentState state, LocalDate planned, LocalDate today) {
        return state.isExpected() && planned.isBefore(today);
    }

    /** @param withoutBed how many of the household have no bed from the planned day on, or from today */
    public NextStep next(AssignmentState state, LocalDate planned, LocalDate today, long withoutBed) {
        if (state.isExpected()) {
            return expected(state, planned, today, withoutBed);
        }
        return state == AssignmentState.ARRIVED && withoutBed > 0 ? NextStep.HOUSE : NextStep.NOTHING;
    }

    private NextStep expected(AssignmentState state, LocalDate planned, LocalDate today, long withoutBed) {
        if (planned.isBefore(today)) {
            return NextStep.FIND_OUT;
        }
        if (planned.equals(today)) {
            return NextStep.RECORD_ARRIVAL;
        }
        if (state == AssignmentState.ANNOUNCED) {
            return NextStep.CONFIRM;
        }
        return withoutBed > 0 ? NextStep.RESERVE : NextStep.WAIT;
    }
}
