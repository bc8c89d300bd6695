package de.kommune.sim.benefits.payments.boundary;

import de.kommune.sim.benefits.payments.entity.PaymentImport;
import java.io.Serializable;
import java.util.List;

/**
 * A file that was read in («eingelesene Rückmeldung»).
 *
 * @param lines a portion, what is wrong first
 */
public record ImportView(PaymentImport head, List<ImportLine> lines) implements Serializable {

    public ImportView {
        lines = List.copyOf(lines);
    }

    /** How many lines the file has. */
    public int count() {
        return head.getTaken() + head.getKnown() + head.getRefused();
    }
}
