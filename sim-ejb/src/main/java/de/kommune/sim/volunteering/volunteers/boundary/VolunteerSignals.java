package de.kommune.sim.volunteering.volunteers.boundary;

import static de.kommune.sim.access.Permission.VOLUNTEER_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerSignal.Kind;
import de.kommune.sim.volunteering.volunteers.entity.AllowanceLight;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.policy.AllowancePolicy;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What waits for the volunteers' coordination («Hinweise»): first talks, certificates that lapse, sums near the limit. */
@Stateless
@Guarded
public class VolunteerSignals {

    private static final int MOST = 100;

    private static final Comparator<VolunteerSignal> GRAVEST_FIRST = Comparator.comparing(VolunteerSignal::kind)
            .thenComparing(VolunteerSignal::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(VolunteerSignal::name);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VolunteerRows rows;

    @Inject
    private VolunteerRules rules;

    @Inject
    private Clock clock;

    /** The gravest first; at most a hundred of each kind. */
    @Requires(VOLUNTEER_READ)
    public List<VolunteerSignal> waiting() {
        ClearancePolicy policy = rules.clearance();
        return Stream.of(certificates(policy), limits(), interviews(policy))
                .flatMap(List::stream)
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    private List<VolunteerSignal> interviews(ClearancePolicy policy) {
        return rows.page(new VolunteerFilter(null, VolunteerState.PROSPECT, null, false), policy, 0, MOST).stream()
                .map(VolunteerRow::line)
                .map(line -> signal(Kind.INTERVIEW_WAITING, line, line.stateSince()))
                .toList();
    }

    /** Of those who are at work: whoever is still gathering papers is not late with any. */
    private List<VolunteerSignal> certificates(ClearancePolicy policy) {
        return rows.page(new VolunteerFilter(null, VolunteerState.ACTIVE, null, true), policy, 0, MOST).stream()
                .map(row -> certificate(row, policy))
                .toList();
    }

    private VolunteerSignal certificate(VolunteerRow row, ClearancePolicy policy) {
        LocalDate dated = row.line().certificateDate();
        LocalDate lapse = dated == null ? null : policy.lapsesOn(dated, dated);
        return signal(row.clearance().clears() ? Kind.CERTIFICATE_ENDING : Kind.CERTIFICATE_LAPSED, row.line(), lapse);
    }

    private static VolunteerSignal signal(Kind kind, VolunteerLine line, LocalDate day) {
        return new VolunteerSignal(kind, line.id(), Names.of(line.givenName(), line.familyName()), day, null);
    }

    private List<VolunteerSignal> limits() {
        int year = LocalDate.now(clock).getYear();
        AllowancePolicy policy = rules.allowances();
        return em.createQuery(
                        "select v.id, v.givenName, v.familyName, sum(a.amount) from VolunteerAllowance a join a.volunteer v"
                                + " where a.cancelled = false and a.paidOn between :first and :last and v.state in :current"
                                + " group by v.id, v.givenName, v.familyName having sum(a.amount) >= :near",
                        Object[].class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .setParameter("current", VolunteerState.current())
                .setParameter("near", policy.warnedFrom(year))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> limit(row, policy.light(year, (BigDecimal) row[3])))
                .toList();
    }

    private static VolunteerSignal limit(Object[] row, AllowanceLight light) {
        return new VolunteerSignal(
                light == AllowanceLight.ABOVE ? Kind.LIMIT_ABOVE : Kind.LIMIT_NEAR,
                (Long) row[0],
                Names.of((String) row[1], (String) row[2]),
                null,
                (BigDecimal) row[3]);
    }
}
