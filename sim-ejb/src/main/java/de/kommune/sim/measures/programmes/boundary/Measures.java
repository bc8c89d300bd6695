package de.kommune.sim.measures.programmes.boundary;

import static de.kommune.sim.access.Permission.MEASURE_READ;
import static de.kommune.sim.access.Permission.MEASURE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.codes.entity.Language;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.drafts.boundary.SentForms;
import de.kommune.sim.measures.programmes.entity.Measure;
import de.kommune.sim.measures.programmes.entity.MeasureCost;
import de.kommune.sim.measures.programmes.entity.MeasureFacts;
import de.kommune.sim.measures.programmes.entity.Participation;
import de.kommune.sim.measures.programmes.entity.ParticipationState;
import de.kommune.sim.measures.programmes.policy.WaitingList;
import de.kommune.sim.partners.entity.Partner;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Integration measures («Integrationsmaßnahmen»): entering and describing them, and what they cost. */
@Stateless
@Guarded
public class Measures {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private MeasureRows rows;

    @Inject
    private ParticipationRows participations;

    @Inject
    private SessionRows sessions;

    @Inject
    private SentForms forms;

    @Inject
    private Clock clock;

    /** One page of a list, by the first day. */
    @Requires(MEASURE_READ)
    public List<MeasureRow> list(MeasureFilter filter, int first, int size) {
        return rows.page(filter, first, size);
    }

    @Requires(MEASURE_READ)
    public long count(MeasureFilter filter) {
        return rows.count(filter);
    }

    /** With whom measures can be held, by name. */
    @Requires(MEASURE_READ)
    public List<Partner> partners() {
        return em.createQuery("select p from Partner p where p.endedOn is null order by p.name", Partner.class)
                .getResultList();
    }

    /** The measure alone. */
    @Requires(MEASURE_READ)
    public Measure facts(long measureId) {
        return rows.get(measureId);
    }

    /** The measure with what its page shows. */
    @Requires(MEASURE_READ)
    public MeasureView get(long measureId) {
        Measure measure = rows.get(measureId);
        WaitingList seats = rows.seats(measure);
        Long next = seats.next().map(WaitingList.Waiting::id).orElse(null);
        List<ParticipationLine> all = participations.lines(participations.ofMeasure(measureId), next);
        return new MeasureView(
                measure,
                in(all, ParticipationState.TAKING_PART),
                in(all, ParticipationState.WAITING),
                in(all, ParticipationState.ENDED),
                participations.countOf(measureId) - all.size(),
                seats.free(),
                sessions.lines(measureId),
                costs(measureId));
    }

    private static List<ParticipationLine> in(List<ParticipationLine> all, ParticipationState state) {
        return all.stream().filter(one -> one.state() == state).toList();
    }

    private List<MeasureCost> costs(long measureId) {
        return em.createQuery("select c from MeasureCost c where c.measure.id = :id order by c.year", MeasureCost.class)
                .setParameter("id", measureId)
                .getResultList();
    }

    /** Enters a measure with the sessions of its week; the same form makes one. */
    @Requires(value = MEASURE_WRITE, deed = Deed.CHANGE)
    public Measure enter(NewMeasure wanted) {
        Optional<Long> before = forms.before(wanted.form());
        if (before.isPresent()) {
            return rows.get(before.get());
        }
        Measure measure = new Measure(wanted.facts(), partner(wanted.facts()), caller.name());
        em.persist(measure);
        em.flush();
        sessions.follow(measure, LocalDate.MIN, caller.name());
        forms.made(wanted.form(), measure.getId());
        return measure;
    }

    /** Writes down anew what it is; sessions still to come follow its week. */
    @Requires(MEASURE_WRITE)
    public void describe(long measureId, int version, MeasureFacts facts) {
        Measure measure = rows.lock(measureId, version);
        Partner with = partner(facts);
        checkPartnerStays(measure, with);
        measure.describe(facts, with, caller.name());
        resize(measure, facts.capacity());
        sessions.follow(measure, LocalDate.now(clock), caller.name());
    }

    /** Clients agreed to this partner's having their names, and to no other's. */
    private void checkPartnerStays(Measure measure, Partner with) {
        boolean changes = with == null ? measure.getPartner() != null : !with.equals(measure.getPartner());
        if (changes && participations.countOf(measure.getId()) > 0) {
            throw new BusinessException("measures.partnerStays");
        }
    }

    /** Whoever sits on a seat that goes moves to one that stays. */
    private void resize(Measure measure, int wanted) {
        Measure.checkCapacity(wanted);
        List<Participation> seated = em.createQuery(
                        "select p from Participation p where p.measure = :measure and p.seat is not null order by p.seat",
                        Participation.class)
                .setParameter("measure", measure)
                .getResultList();
        if (seated.size() > wanted) {
            throw new BusinessException("measures.seatsTaken", seated.size());
        }
        Set<Integer> taken =
                new HashSet<>(seated.stream().map(Participation::getSeat).toList());
        Deque<Integer> free = new ArrayDeque<>(IntStream.rangeClosed(1, wanted)
                .boxed()
                .filter(seat -> !taken.contains(seat))
                .toList());
        seated.stream().filter(one -> one.getSeat() > wanted).forEach(one -> one.moveTo(free.pop()));
        em.flush(); // they have moved before the seats go
        measure.resize(wanted);
    }

    private Partner partner(MeasureFacts facts) {
        if (facts.languageCode() != null && em.find(Language.class, facts.languageCode()) == null) {
            throw new NotFoundException();
        }
        if (facts.partnerId() == null) {
            return null;
        }
        return Optional.ofNullable(em.find(Partner.class, facts.partnerId())).orElseThrow(NotFoundException::new);
    }

    /**
     * Notes what the measure is to cost in a year, and what it did.
     *
     * @param actual null while nobody knows
     */
    @Requires(MEASURE_WRITE)
    public void noteCost(long measureId, int year, BigDecimal planned, BigDecimal actual) {
        Measure measure = rows.lock(measureId);
        MeasureCost cost = costs(measureId).stream()
                .filter(one -> one.getYear() == year)
                .findFirst()
                .orElseGet(() -> new MeasureCost(measure, year));
        cost.note(planned, actual, caller.name());
        em.persist(cost);
    }
}
