package de.kommune.sim.volunteering.engagements.boundary;

import static de.kommune.sim.access.Permission.ENGAGEMENT_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.volunteering.engagements.boundary.EngagementSignal.Kind;
import de.kommune.sim.volunteering.engagements.entity.EngagementRule;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** What waits for the coordination with requests and engagements («Hinweise»): the gravest first. */
@Stateless
@Guarded
public class EngagementSignals {

    private static final int MOST = 50;

    /** One statement for a page that has many others; the days of the rules are reckoned by the database. */
    private static final String FIGURES = "select (select count(*) from help_request where state = 'OPEN'),"
            + " (select count(*) from help_request where state = 'AGREED'),"
            + " (select count(*) from help_request where state = 'STOPPED'),"
            + " (select count(*) from engagement e join help_request h on h.id = e.request_id join engagement_rule r"
            + " on r.valid_from <= ?1 and r.valid_to > ?1 where e.state = 'RUNNING' and h.state = 'RUNNING'"
            + " and coalesce(e.last_contact_on, e.started_on) < ?1 - interval r.silent_days day),"
            + " (select count(*) from volunteer v join certificate_rule k on k.valid_from <= ?1 and k.valid_to > ?1"
            + " left join volunteer_certificate c on c.volunteer_id = v.id where v.state = 'ACTIVE' and v.minors = true"
            + " and (c.id is null or c.certificate_date + interval k.renewal_months month <= ?1 + interval k.warn_days day)),"
            + " (select count(*) from partner_agreement a join partner p on p.id = a.partner_id join agreement_rule g"
            + " on g.valid_from <= ?1 and g.valid_to > ?1 where a.cancelled_on is null and p.ended_on is null"
            + " and (a.ends_on <= ?1 + interval g.warn_days day or a.review_on <= ?1 + interval g.warn_days day))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EngagementRows rows;

    @Inject
    private Clock clock;

    /** At most fifty of each kind. */
    @Requires(ENGAGEMENT_READ)
    public List<EngagementSignal> waiting() {
        LocalDate silentSince = LocalDate.now(clock).minusDays(silentDays());
        return Stream.of(rows.pointedOut(silentSince, MOST).stream().map(EngagementSignals::signal), requests())
                .flatMap(stream -> stream)
                .sorted(Comparator.comparing(EngagementSignal::kind).thenComparing(EngagementSignal::day))
                .toList();
    }

    /**
     * Figures alone. In a transaction of its own, for the team lead's day is read as counselling, and these figures are the coordination's.
     */
    @Requires(ENGAGEMENT_READ)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public EngagementSummary summary() {
        Object[] figures = (Object[]) em.createNativeQuery(FIGURES)
                .setParameter(1, LocalDate.now(clock))
                .getSingleResult();
        return new EngagementSummary(
                number(figures[0]),
                number(figures[1]),
                number(figures[2]),
                number(figures[3]),
                number(figures[4]),
                number(figures[5]));
    }

    private static long number(Object figure) {
        return ((Number) figure).longValue();
    }

    private int silentDays() {
        return em.createQuery(
                        "select r from EngagementRule r where r.period.from <= :today and r.period.to > :today",
                        EngagementRule.class)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult()
                .getSilentDays();
    }

    private Stream<EngagementSignal> requests() {
        return em.createQuery(
                        "select r from HelpRequest r where r.state in :states order by r.askedOn, r.id",
                        HelpRequest.class)
                .setParameter("states", EnumSet.of(HelpState.OPEN, HelpState.AGREED))
                .setMaxResults(MOST)
                .getResultStream()
                .map(EngagementSignals::signal);
    }

    private static EngagementSignal signal(HelpRequest request) {
        Kind kind = request.getState() == HelpState.AGREED ? Kind.START_WAITING : Kind.REQUEST_WAITING;
        return new EngagementSignal(
                kind, request.getId(), request.getNeed().getKind(), request.getHelperName(), request.getStateSince());
    }

    private static EngagementSignal signal(EngagementLine line) {
        Kind kind = line.helpState() == HelpState.STOPPED ? Kind.EVALUATION_WAITING : Kind.SILENT;
        return new EngagementSignal(kind, line.id(), line.kind(), line.volunteer(), since(line));
    }

    private static LocalDate since(EngagementLine line) {
        return line.lastContactOn() == null ? line.startedOn() : line.lastContactOn();
    }
}
