package de.kommune.sim.information.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Permission.INFORMATION_READ;
import static de.kommune.sim.access.Permission.INFORMATION_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.drafts.boundary.SentForms;
import de.kommune.sim.information.entity.Delivery;
import de.kommune.sim.information.entity.InformationDeed;
import de.kommune.sim.information.entity.InformationRequest;
import de.kommune.sim.information.entity.InformationState;
import de.kommune.sim.information.policy.InformationWords;
import de.kommune.sim.information.policy.ReplyTerm;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.planning.boundary.PlannedTask;
import de.kommune.sim.planning.boundary.TaskRegister;
import de.kommune.sim.planning.entity.TaskOrigin;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The requests of clients for what is kept about them («Auskunftsersuchen»): taking down, extending, ending, delivering. */
@Stateless
@Guarded
public class InformationRequests {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private PersonRows people;

    @Inject
    private InformationRows rows;

    @Inject
    private InformationSteps steps;

    @Inject
    private Gathered gathered;

    @Inject
    private Frozen frozen;

    @Inject
    private SentForms forms;

    @Inject
    private TaskRegister tasks;

    @Inject
    private Clock clock;

    /** One page of the requests that the town still owes an answer, the soonest first; or of those that are over, the latest first. */
    @Requires(INFORMATION_READ)
    public List<InformationLine> list(boolean over, int first, int size) {
        return cases.seeing(em.createQuery(
                        "select new de.kommune.sim.information.boundary.InformationLine(i.id, c.id, c.caseNo, p.displayName,"
                                + " i.receivedOn, i.dueOn, i.extended, i.state,"
                                + " case when c.id is null then i.recordedBy else c.responsible end) "
                                + InformationRows.SEEN
                                + (over
                                        ? " and i.state not in :live order by i.id desc"
                                        : " and i.state in :live order by i.dueOn, i.id"),
                        InformationLine.class))
                .setParameter("live", InformationState.live())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @Requires(INFORMATION_READ)
    public long count(boolean over) {
        return cases.seeing(em.createQuery(
                        "select count(i) " + InformationRows.SEEN
                                + (over ? " and i.state not in :live" : " and i.state in :live"),
                        Long.class))
                .setParameter("live", InformationState.live())
                .getSingleResult();
    }

    /** The request of this case that the town still owes an answer; null where there is none. */
    @Requires(value = INFORMATION_READ, deed = READ)
    public Long openOf(long caseId) {
        return open(cases.get(caseId)).map(InformationRequest::getId).orElse(null);
    }

    /** The same of somebody without a case. */
    @Requires(value = INFORMATION_READ, deed = READ)
    public Long openOfPerson(long personId) {
        Person person = people.get(personId);
        CallTrail.person(person.getId());
        return open(person).map(InformationRequest::getId).orElse(null);
    }

    /** The request alone, with its case and its person, for the head of a page. */
    @Requires(INFORMATION_READ)
    public InformationRequest head(long informationId) {
        InformationRequest request = rows.get(informationId);
        request.getReference();
        request.getSubject().getDisplayName();
        return request;
    }

    /** The request with how far it is. */
    @Requires(INFORMATION_READ)
    public InformationView get(long informationId) {
        InformationRequest request = head(informationId);
        return new InformationView(
                request,
                gathered.sections(request),
                frozen.glance(request),
                steps.of(request),
                rows.term(),
                rows.isMine(request));
    }

    /** Takes a request down; the day by which it must be answered becomes a task. A form that is sent twice makes one request. */
    @Requires(value = INFORMATION_WRITE, deed = CHANGE)
    public InformationRequest record(NewInformation wanted) {
        return forms.before(wanted.form()).map(rows::get).orElseGet(() -> recorded(wanted));
    }

    private InformationRequest recorded(NewInformation wanted) {
        LocalDate receivedOn = wanted.facts().receivedOn();
        if (receivedOn.isAfter(LocalDate.now(clock))) {
            throw new BusinessException("information.receivedInFuture", receivedOn);
        }
        LocalDate dueOn = ReplyTerm.of(rows.term()).dueOn(receivedOn);
        InformationRequest request = wanted.caseId() == null ? ofPerson(wanted, dueOn) : ofCase(wanted, dueOn);
        SimCase simCase = request.getSimCase();
        em.persist(request);
        steps.note(request, InformationDeed.RECEIVED, null);
        tasks.create(new PlannedTask(
                TaskOrigin.INFORMATION,
                request.getId(),
                wanted.caseId(),
                "Auskunft nach Art. 15 DSGVO geben",
                null,
                dueOn,
                simCase == null ? null : simCase.getResponsible()));
        forms.made(wanted.form(), request.getId());
        return request;
    }

    private InformationRequest ofCase(NewInformation wanted, LocalDate dueOn) {
        SimCase simCase = cases.lock(wanted.caseId());
        rows.checkMine(simCase);
        refuseSecond(open(simCase));
        return new InformationRequest(simCase, wanted.facts(), dueOn, caller.name(), LocalDateTime.now(clock));
    }

    /** Whoever has a case, current or not, is answered by whoever answers for that. */
    private InformationRequest ofPerson(NewInformation wanted, LocalDate dueOn) {
        if (wanted.personId() == null) {
            throw new NotFoundException();
        }
        Person found = people.lock(wanted.personId());
        Person person = found.getMergedInto() == null ? found : found.getMergedInto();
        CallTrail.person(person.getId());
        long withCase = em.createQuery("select count(c) from SimCase c where c.subject = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
        if (withCase > 0) {
            throw new BusinessException("information.byTheCase", person.getDisplayName());
        }
        refuseSecond(open(person));
        return new InformationRequest(person, wanted.facts(), dueOn, caller.name(), LocalDateTime.now(clock));
    }

    private static void refuseSecond(Optional<InformationRequest> open) {
        open.ifPresent(one -> {
            throw new BusinessException("information.alreadyOpen", one.getReceivedOn());
        });
    }

    private Optional<InformationRequest> open(SimCase simCase) {
        return open("i.simCase = :of", simCase);
    }

    private Optional<InformationRequest> open(Person person) {
        return open("i.person = :of and i.simCase is null", person);
    }

    private Optional<InformationRequest> open(String of, Object whose) {
        return em.createQuery(
                        "select i from InformationRequest i where " + of + " and i.state in :live",
                        InformationRequest.class)
                .setParameter("of", whose)
                .setParameter("live", InformationState.live())
                .getResultStream()
                .findFirst();
    }

    /** It takes longer; the client was told so, with this reason. */
    @Requires(INFORMATION_WRITE)
    public void extend(long informationId, int version, String reason) {
        String why = required(reason);
        InformationRequest request = rows.lock(informationId, version);
        LocalDate later = ReplyTerm.of(rows.term()).extendedFrom(request.getReceivedOn());
        request.extendTo(later, LocalDate.now(clock));
        tasks.moveAll(TaskOrigin.INFORMATION, informationId, later);
        steps.note(request, InformationDeed.EXTENDED, why);
    }

    /** The town refuses; the client was told why. */
    @Requires(INFORMATION_WRITE)
    public void decline(long informationId, int version, String reason) {
        end(informationId, version, InformationState.DECLINED, InformationDeed.DECLINED, reason);
    }

    /** The client no longer wants it. */
    @Requires(INFORMATION_WRITE)
    public void withdraw(long informationId, int version, String reason) {
        end(informationId, version, InformationState.WITHDRAWN, InformationDeed.WITHDRAWN, reason);
    }

    /** Nothing of what was gathered stays. */
    private void end(long informationId, int version, InformationState end, InformationDeed deed, String reason) {
        String why = required(reason);
        InformationRequest request = rows.lock(informationId, version);
        request.become(end);
        frozen.remove(request);
        gathered.remove(request);
        tasks.dropAll(TaskOrigin.INFORMATION, informationId, InformationWords.label(deed));
        steps.note(request, deed, why);
    }

    /** The client has the package. */
    @Requires(INFORMATION_WRITE)
    public void deliver(long informationId, int version, Delivery delivery) {
        InformationRequest request = rows.lock(informationId, version);
        if (delivery.on().isAfter(LocalDate.now(clock))) {
            throw new BusinessException("information.deliveredInFuture", delivery.on());
        }
        request.deliver(delivery, delivery.on().plusDays(rows.term().getKeepDays()));
        tasks.settleAll(TaskOrigin.INFORMATION, informationId);
        steps.note(request, InformationDeed.DELIVERED, null);
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("information.withoutReason");
        }
        return reason.strip();
    }
}
