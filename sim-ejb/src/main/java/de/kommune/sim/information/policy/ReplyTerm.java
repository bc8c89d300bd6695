package de.kommune.sim.information.policy;

import de.kommune.sim.information.entity.InformationTerm;
import java.time.LocalDate;

/**
 * By when the town must have answered («Auskunftsfrist», Art. 12 Abs. 3 DSGVO). The day on which the request comes in does not
 * count; the term ends with the day of the same number, or the last day of a month that has none (Art. 3 VO 1182/71). A last day
 * on a Sunday or a holiday would allow the next working day (Art. 3 Abs. 4); SIM keeps the earlier one, which is never late.
 */
public final class ReplyTerm {

    private final int months;
    private final int extension;

    public ReplyTerm(int months, int extension) {
        this.months = months;
        this.extension = extension;
    }

    public static ReplyTerm of(InformationTerm rule) {
        return new ReplyTerm(rule.getReplyMonths(), rule.getExtensionMonths());
    }

    public LocalDate dueOn(LocalDate receivedOn) {
        return receivedOn.plusMonths(months);
    }

    /** The same if the client was told in time that it takes longer; reckoned from the day of receipt, not from the first end. */
    public LocalDate extendedFrom(LocalDate receivedOn) {
        return receivedOn.plusMonths((long) months + extension);
    }
}
