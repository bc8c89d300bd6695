package de.kommune.sim.benefits.payments.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A line of a file that was read in («Zeile der Rückmeldung»), kept as it stood there, with what is wrong with it. */
@Entity
@Table(name = "payment_line")
public class PaymentLine extends BaseEntity {

    private static final int LONGEST_SAID = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "import_id", updatable = false)
    private PaymentImport origin;

    @Column(name = "line_no", nullable = false, updatable = false)
    private int lineNo;

    @Column(nullable = false, updatable = false)
    private String content;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 8)
    private LineOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 20)
    private PaymentProblem problem;

    @Column(updatable = false, length = LONGEST_SAID)
    private String about;

    protected PaymentLine() {}

    private PaymentLine(PaymentImport origin, int lineNo, String content, LineOutcome outcome) {
        this.origin = origin;
        this.lineNo = lineNo;
        this.content = content;
        this.outcome = outcome;
    }

    public static PaymentLine read(PaymentImport origin, int lineNo, String content, LineOutcome outcome) {
        return new PaymentLine(origin, lineNo, content, outcome);
    }

    /** @param about what stands there, to be named in the sentence */
    public static PaymentLine refused(
            PaymentImport origin, int lineNo, String content, PaymentProblem problem, String about) {
        PaymentLine line = new PaymentLine(origin, lineNo, content, LineOutcome.REFUSED);
        line.problem = problem;
        line.about = about.length() > LONGEST_SAID ? about.substring(0, LONGEST_SAID) : about;
        return line;
    }

    public int getLineNo() {
        return lineNo;
    }

    public String getContent() {
        return content;
    }

    public LineOutcome getOutcome() {
        return outcome;
    }

    public PaymentProblem getProblem() {
        return problem;
    }

    public String getAbout() {
        return about;
    }
}
