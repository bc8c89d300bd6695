package de.kommune.sim.benefits.payments.boundary;

import de.kommune.sim.benefits.payments.entity.PaymentImport;
import java.io.Serializable;
import java.util.List;

/**
 * A file that was read in («eingelesene Rückmeldung»).
 *
 * @param lines what is wrong first, then the others, at most as many as a page shows
 */
public record ImportView(PaymentImport head, List<ImportLine> lines) implements Serializable {

    public ImportView {
        lines = List.copyOf(lines);
    }
}
