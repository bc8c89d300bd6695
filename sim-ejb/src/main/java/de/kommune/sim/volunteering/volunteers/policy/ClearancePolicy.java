package de.kommune.sim.volunteering.volunteers.policy;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.volunteers.entity.CertificateRule;
import de.kommune.sim.volunteering.volunteers.entity.Clearance;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Who may work with minors on which day, and how long the facts of a certificate are kept («Freigabe und Löschung»). All of it follows
 * from days, so it is true on each of them without anybody doing anything. Of a rule that changes, the one of the asked day counts.
 * Plain rules: no container, no database, no clock.
 */
public final class ClearancePolicy {

    private final List<CertificateRule> rules;

    /** @param rules without a gap, in any order */
    public ClearancePolicy(List<CertificateRule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(CertificateRule::getPeriod))
                .toList();
    }

    /**
     * The facts that were seen.
     *
     * @param date of the certificate
     */
    public record Seen(LocalDate date, boolean relevantConviction) {}

    /**
     * The work with minors.
     *
     * @param minors whether she is to do any
     * @param since its first day; null where there was none
     * @param until its last day; null where it has not ended
     */
    public record Work(VolunteerState state, boolean minors, LocalDate since, LocalDate until) {}

    public CertificateRule on(LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.getPeriod().contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule for certificates holds on " + day));
    }

    /** A certificate is looked at today. */
    public void checkSeen(LocalDate dated, LocalDate today) {
        if (dated.isAfter(today)) {
            throw new BusinessException("volunteering.certificateToCome", dated);
        }
        int months = on(today).getMaxAgeMonths();
        if (dated.isBefore(today.minusMonths(months))) {
            throw new BusinessException("volunteering.certificateTooOld", dated, months);
        }
    }

    /** Whether she may work with minors on that day, as far as the certificate goes. */
    public boolean clears(Seen seen, LocalDate day) {
        return seen != null
                && !seen.relevantConviction()
                && !day.isBefore(seen.date())
                && day.isBefore(lapse(seen.date(), on(day)));
    }

    private static LocalDate lapse(LocalDate dated, CertificateRule rule) {
        return dated.plusMonths(rule.getRenewalMonths());
    }

    /** The first day from that day on, on which the certificate does not clear any more. */
    public LocalDate lapsesOn(LocalDate dated, LocalDate from) {
        return rules.stream()
                .filter(rule -> rule.getPeriod().getTo().isAfter(from))
                .map(rule -> latest(lapse(dated, rule), rule.getPeriod().getFrom(), from, rule))
                .filter(day -> day != null)
                .findFirst()
                .orElseThrow();
    }

    /** The first day of that rule on which the certificate has lapsed; null where another rule comes before that. */
    private static LocalDate latest(LocalDate lapse, LocalDate begin, LocalDate from, CertificateRule rule) {
        LocalDate first = begin.isAfter(from) ? begin : from;
        LocalDate day = lapse.isAfter(first) ? lapse : first;
        return day.isBefore(rule.getPeriod().getTo()) ? day : null;
    }

    /** What stands beside a name on that day. */
    public Clearance of(boolean minors, Seen seen, LocalDate day) {
        if (!minors) {
            return Clearance.NOT_NEEDED;
        }
        if (seen == null) {
            return Clearance.MISSING;
        }
        if (seen.relevantConviction()) {
            return Clearance.BARRED;
        }
        if (!clears(seen, day)) {
            return Clearance.LAPSED;
        }
        LocalDate warned = lapsesOn(seen.date(), day).minusDays(on(day).getWarnDays());
        return day.isBefore(warned) ? Clearance.VALID : Clearance.ENDING;
    }

    /**
     * The latest date of a certificate that is pointed out on that day because it has lapsed or lapses soon, so that the database can
     * ask for them: all older ones are, no younger one is. Months differ in length, so the guess is set right by days.
     */
    public LocalDate latestPointedOut(LocalDate day) {
        LocalDate dated = day.plusDays(on(day).getWarnDays()).minusMonths(on(day).getRenewalMonths());
        while (isPointedOut(dated.plusDays(1), day)) {
            dated = dated.plusDays(1);
        }
        while (!isPointedOut(dated, day)) {
            dated = dated.minusDays(1);
        }
        return dated;
    }

    private boolean isPointedOut(LocalDate dated, LocalDate day) {
        Clearance clearance = of(true, new Seen(dated, false), day);
        return clearance == Clearance.LAPSED || clearance == Clearance.ENDING;
    }

    /**
     * Whether the facts are to be deleted on that day: at once where no work with minors follows, else when the term after its end has
     * passed. As long as she is to work with minors, and nothing speaks against it, they are kept.
     */
    public boolean isDeletionDue(Work work, boolean relevantConviction, LocalDate day) {
        boolean goesOn = work.state().isCurrent() && work.minors() && !relevantConviction;
        if (goesOn) {
            return false;
        }
        return work.since() == null || work.until() == null || !day.isBefore(deletedOn(work.until()));
    }

    /** The first day on which nothing of them is kept, if the work with minors ended on that day. */
    public LocalDate deletedOn(LocalDate lastDay) {
        return lastDay.plusMonths(on(lastDay).getKeepMonths()).plusDays(1);
    }
}
