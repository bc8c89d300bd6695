package de.kommune.sim.web.day;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.benefits.deadlines.boundary.OfficeDeadline;
import de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlineKind;
import de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlines;
import de.kommune.sim.benefits.regime.boundary.Regimes;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What is due at the benefits desk, on its start page («Leistungen: was ansteht»): what is most urgent by name, all else as figures. */
@Named
@RequestScoped
public class BenefitWork {

    private static final int AHEAD = 31;
    private static final int URGENT_DAYS = 7;
    private static final int MOST = 6;

    @EJB
    private Caller caller;

    @EJB
    private OfficeDeadlines calendar;

    @EJB
    private Regimes regimes;

    @Inject
    private Clock clock;

    private List<OfficeDeadline> due = List.of();
    private long unconfirmed;

    @PostConstruct
    void load() {
        if (works()) {
            due = calendar.ofDesk(AHEAD);
            unconfirmed = regimes.countOpen();
        }
    }

    private boolean works() {
        return caller.may(Permission.BENEFIT_READ) && caller.may(Permission.REGIME_READ);
    }

    /** Whether the caller works at that desk. */
    public boolean isPossible() {
        return works();
    }

    public boolean isNothing() {
        return due.isEmpty() && unconfirmed == 0;
    }

    /** What is late, or is to be done within a week; closing what is over is never urgent. */
    public List<OfficeDeadline> getUrgent() {
        LocalDate soon = LocalDate.now(clock).plusDays(URGENT_DAYS);
        return due.stream()
                .filter(one ->
                        one.kind() != OfficeDeadlineKind.CLOSE && one.kind() != OfficeDeadlineKind.OBJECTION_TIME)
                .filter(one -> !one.day().isAfter(soon))
                .limit(MOST)
                .toList();
    }

    /** Of which there is any. */
    public List<OfficeDeadlineKind> getKinds() {
        return Arrays.stream(OfficeDeadlineKind.values())
                .filter(kind -> count(kind) > 0)
                .toList();
    }

    public long count(OfficeDeadlineKind kind) {
        return due.stream().filter(one -> one.kind() == kind).count();
    }

    /** How many of them are late. */
    public long late(OfficeDeadlineKind kind) {
        LocalDate today = LocalDate.now(clock);
        return kind == OfficeDeadlineKind.CLOSE
                ? 0
                : due.stream()
                        .filter(one -> one.kind() == kind && one.isOverdue(today))
                        .count();
    }

    /** How many regimes nobody has confirmed as the facts stand. */
    public long getUnconfirmed() {
        return unconfirmed;
    }
}
