package de.kommune.sim.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time: the town's clock. Whoever needs «today» injects {@link Clock}, so that tests can set it. */
@ApplicationScoped
public class ClockProducer {

    private static final ZoneId TOWN = ZoneId.of("Europe/Berlin");

    @Produces
    public Clock clock() {
        return Clock.system(TOWN);
    }
}
