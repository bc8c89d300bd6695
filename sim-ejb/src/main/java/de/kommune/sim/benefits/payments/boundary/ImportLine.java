package de.kommune.sim.benefits.payments.boundary;

import de.kommune.sim.benefits.payments.entity.LineOutcome;
import de.kommune.sim.benefits.payments.entity.PaymentLine;
import de.kommune.sim.benefits.payments.entity.PaymentProblem;
import java.io.Serializable;

/**
 * A line of a file that was read in, as the page shows it («Zeile der Rückmeldung»).
 *
 * @param problem null for a line with which nothing is wrong
 * @param about what the problem is about
 */
public record ImportLine(int lineNo, String content, LineOutcome outcome, PaymentProblem problem, String about)
        implements Serializable {

    static ImportLine of(PaymentLine line) {
        return new ImportLine(
                line.getLineNo(), line.getContent(), line.getOutcome(), line.getProblem(), line.getAbout());
    }
}
