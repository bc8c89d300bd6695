package de.kommune.sim.benefits.regime.boundary;

import de.kommune.sim.benefits.regime.entity.ConfirmedSpan;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What was confirmed last («letzte Bestätigung»).
 *
 * @param current whether it is what follows from the facts of today
 */
public record ConfirmationView(String by, LocalDateTime at, boolean current, List<ConfirmedSpan> spans)
        implements Serializable {

    public ConfirmationView {
        spans = List.copyOf(spans);
    }
}
