package de.kommune.sim.measures.programmes.boundary;

import static de.kommune.sim.access.Permission.MEASURE_READ;
import static de.kommune.sim.access.Permission.MEASURE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.consents.boundary.ConsentRegister;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.DisclosureFacts;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.drafts.boundary.SentForms;
import de.kommune.sim.measures.programmes.entity.LeavingReason;
import de.kommune.sim.measures.programmes.entity.Measure;
import de.kommune.sim.measures.programmes.entity.Participation;
import de.kommune.sim.measures.programmes.entity.ParticipationResult;
import de.kommune.sim.measures.programmes.policy.ListRecipient;
import de.kommune.sim.measures.programmes.policy.WaitingList;
import de.kommune.sim.partners.entity.Partner;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who takes part in measures («Teilnahmen»): by the client's agreement, one seat each, the others in the order in which they came. */
@Stateless
@Guarded
public class Participations {

    /** What a partner learns of somebody who takes part. */
    private static final Set<DataCategory> TOLD = Set.of(DataCategory.IDENTITY);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private MeasureRows measures;

    @Inject
    private ParticipationRows rows;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    @Inject
    private ConsentRegister consents;

    @Inject
    private SentForms forms;

    @Inject
    private Clock clock;

    /** In which measures the client takes part, waits or did; the latest first. */
    @Requires(MEASURE_READ)
    public List<ParticipationLine> ofCase(long caseId) {
        cases.get(caseId);
        return rows.lines(rows.ofCase(caseId), null);
    }

    /** Puts the client on the list: with a seat if there is one for her, else behind who waits. The same form does it once. */
    @Requires(value = MEASURE_WRITE, deed = Deed.CHANGE)
    public Participation join(NewParticipation wanted) {
        SimCase simCase = cases.get(wanted.caseId());
        scope.checkMayChange(simCase);
        Optional<Long> before = forms.before(wanted.form());
        if (before.isPresent()) {
            return rows.get(before.get());
        }
        Participation joined = joined(measures.lock(wanted.measureId()), simCase, wanted.agreedOn());
        forms.made(wanted.form(), joined.getId());
        return joined;
    }

    private Participation joined(Measure measure, SimCase simCase, LocalDate agreedOn) {
        check(measure, simCase, agreedOn);
        Participation one =
                new Participation(measure, simCase, agreedOn, consent(measure, simCase), LocalDateTime.now(clock));
        WaitingList seats = measures.seats(measure);
        em.persist(one.by(caller.name()));
        if (seats.hasSeatForOneMore()) {
            sit(one, seats.seat().orElseThrow());
        }
        return one;
    }

    private void check(Measure measure, SimCase simCase, LocalDate agreedOn) {
        if (measure.getDays().isOver(today())) {
            throw new BusinessException("measures.over", measure.getDays().getLastDay());
        }
        if (!simCase.getStatus().isLive()) {
            throw new BusinessException("cases.notLive", simCase.getCaseNo(), simCase.getStatus());
        }
        if (agreedOn.isAfter(today())) {
            throw new BusinessException("measures.agreedToCome", agreedOn);
        }
        boolean there = rows.ofCase(simCase.getId()).stream()
                .anyMatch(one ->
                        one.getMeasure().equals(measure) && one.getState().isLive());
        if (there) {
            throw new BusinessException("measures.alreadyThere", measure.getTitle());
        }
    }

    /** Without a consent that covers it, a partner gets nobody's name, so nobody stands on a list that it gets. */
    private Consent consent(Measure measure, SimCase simCase) {
        Partner partner = measure.getPartner();
        if (partner == null) {
            return null;
        }
        return consents.covering(simCase.getId(), recipient(partner), TOLD)
                .orElseThrow(() -> new BusinessException("measures.consentMissing", partner.getName()));
    }

    private static Recipient recipient(Partner partner) {
        return ListRecipient.of(partner.getKind(), partner.getName());
    }

    /** The partner gets the name in the same moment, and the case says so; a consent that was taken back meanwhile stops it. */
    private void sit(Participation one, int seat) {
        one.sit(seat, today());
        if (one.getConsent() != null) {
            DisclosureFacts facts =
                    new DisclosureFacts(recipient(one.getMeasure().getPartner()), TOLD, today());
            consents.disclose(one.getConsent().getId(), facts, UUID.randomUUID().toString());
            one.tell(today());
        }
    }

    /** Whoever waits longest gets the seat that is free; nobody else does. */
    @Requires(MEASURE_WRITE)
    public void moveUp(long participationId) {
        Participation one = locked(participationId);
        sit(one, measures.seats(one.getMeasure()).seatFor(participationId));
    }

    /** She cannot be reached or does not want to yet: she waits on, behind the others. */
    @Requires(MEASURE_WRITE)
    public void goBehind(long participationId) {
        locked(participationId).goBehind(LocalDateTime.now(clock));
    }

    /** She does not wait any longer. */
    @Requires(MEASURE_WRITE)
    public void withdraw(long participationId) {
        locked(participationId).withdraw(today());
    }

    /**
     * She takes part no longer; the seat is free for who waits longest.
     *
     * @param because null unless she left
     */
    @Requires(MEASURE_WRITE)
    public void end(long participationId, ParticipationResult result, LeavingReason because, LocalDate lastDay) {
        if (lastDay.isAfter(today())) {
            throw new BusinessException("measures.endToCome", lastDay);
        }
        locked(participationId).end(result, because, lastDay);
    }

    /** First the measure, then who takes part: two who change its lists at once come one after the other. */
    private Participation locked(long participationId) {
        Participation one = rows.get(participationId);
        measures.lock(one.getMeasure().getId());
        em.refresh(one, LockModeType.PESSIMISTIC_WRITE);
        CallTrail.person(one.getSimCase().getPerson().getId());
        return one.by(caller.name());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
