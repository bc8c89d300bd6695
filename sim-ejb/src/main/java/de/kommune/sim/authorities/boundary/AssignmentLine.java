package de.kommune.sim.authorities.boundary;

import de.kommune.sim.authorities.entity.Assignment;
import de.kommune.sim.authorities.entity.AssignmentState;
import de.kommune.sim.authorities.entity.NextStep;
import de.kommune.sim.authorities.policy.ArrivalPolicy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** An assignment in a list («Zeile der Zuweisungen»). */
public record AssignmentLine(
        long id,
        int version,
        AssignmentState state,
        String basis,
        String orderRef,
        LocalDate arrivalPlanned,
        LocalDate arrivedOn,
        List<Member> household)
        implements Serializable {

    private static final ArrivalPolicy ARRIVALS = new ArrivalPolicy();

    /** Somebody of the household («Person der Zuweisung»). */
    public record Member(long personId, String name) implements Serializable {}

    static AssignmentLine of(Assignment found, List<Member> household) {
        return new AssignmentLine(
                found.getId(),
                found.getVersion(),
                found.getState(),
                found.getBasis().getWords(),
                found.getOrderRef(),
                found.getArrivalPlanned(),
                found.getArrivedOn(),
                List.copyOf(household));
    }

    public boolean isLate(LocalDate today) {
        return ARRIVALS.isLate(state, arrivalPlanned, today);
    }

    /** @param withoutBed how many of the household have no bed */
    public NextStep next(LocalDate today, long withoutBed) {
        return ARRIVALS.next(state, arrivalPlanned, today, withoutBed);
    }
}
