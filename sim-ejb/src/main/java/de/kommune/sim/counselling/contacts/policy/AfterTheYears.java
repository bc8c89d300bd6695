package de.kommune.sim.counselling.contacts.policy;

import de.kommune.sim.cases.clock.entity.ClockState;
import de.kommune.sim.cases.clock.entity.StoredClock;
import de.kommune.sim.counselling.contacts.entity.Exemption;
import de.kommune.sim.counselling.contacts.entity.Help;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What may be counselled when the five years are over («Beratung nach den fünf Jahren»). It says what is offered, and never
 * stops help: a talk that took place is recorded, and who recorded it learns what to do next.
 */
public class AfterTheYears {

    /** Help that the clock and, once the years are over, an exception allow on that day. */
    public Help on(LocalDate day, StoredClock clock, Optional<Exemption> exemption) {
        boolean over = clock.state(day) == ClockState.EXPIRED;
        boolean exempt = exemption.filter(one -> one.holdsOn(day)).isPresent();
        return over && !exempt ? Help.CRISIS_AND_HANDOVER : Help.ALL;
    }
}
