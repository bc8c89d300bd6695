package de.kommune.sim.intake.boundary;

import static de.kommune.sim.access.Permission.INTAKE_ASSIGN;
import static de.kommune.sim.access.Permission.INTAKE_READ;
import static de.kommune.sim.access.Permission.INTAKE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.access.StandIns;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.drafts.boundary.SentForms;
import de.kommune.sim.intake.entity.DeclineReason;
import de.kommune.sim.intake.entity.Request;
import de.kommune.sim.intake.entity.RequestState;
import de.kommune.sim.intake.entity.Suggestion;
import de.kommune.sim.intake.entity.TextPart;
import de.kommune.sim.intake.policy.AssignmentAdvice;
import de.kommune.sim.organisation.boundary.Staff;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.Person;
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
import java.util.Set;

/**
 * Requests for counselling («Anfragen»): everybody of the team takes them down and sees them, the lead gives them away,
 * and whoever has one opens the case, or settles it without one.
 */
@Stateless
@Guarded
public class Requests {

    private final AssignmentAdvice advice = new AssignmentAdvice();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Persons persons;

    @EJB
    private Cases cases;

    @Inject
    private StandIns standIns;

    @Inject
    private PersonRows people;

    @Inject
    private RequestRows rows;

    @Inject
    private RequestTexts texts;

    @Inject
    private TeamFacts team;

    @Inject
    private SentForms forms;

    @Inject
    private Staff staff;

    @Inject
    private Clock clock;

    /** Takes a request down; asked twice with one token it is one request. */
    @Requires(value = INTAKE_WRITE, deed = Deed.CHANGE)
    public Request record(NewRequest wanted) {
        Optional<Long> before = forms.before(wanted.token());
        if (before.isPresent()) {
            return em.find(Request.class, before.get());
        }
        Request request = taken(wanted);
        forms.made(wanted.token(), request.getId());
        return request;
    }

    /** One page of a list of requests. */
    @Requires(INTAKE_READ)
    public List<RequestRow> list(RequestFilter filter, int first, int size) {
        return rows.page(filter, first, size);
    }

    @Requires(INTAKE_READ)
    public long count(RequestFilter filter) {
        return rows.count(filter);
    }

    /** The request with what its page shows. */
    @Requires(INTAKE_READ)
    public RequestView get(long id) {
        RequestRow row = rows.one(id).orElseThrow(NotFoundException::new);
        CallTrail.person(row.line().personId());
        boolean pending = row.line().state().isPending();
        return new RequestView(
                row,
                texts.of(Set.of(id), TextPart.OUTCOME).get(id),
                cases.ofPerson(row.line().personId()),
                pending && leads(),
                row.line().state() == RequestState.ASSIGNED && has(row.line().assignedTo()),
                pending && maySettle(row.line().assignedTo(), row.line().recordedBy()));
    }

    /** All of the team, the best fitting first, each with reasons. */
    @Requires(value = INTAKE_ASSIGN, deed = Deed.READ)
    public List<Suggestion> suggestions(long id) {
        RequestRows.Wanted wanted = rows.wanted(id).orElseThrow(NotFoundException::new);
        CallTrail.person(wanted.personId());
        return advice.rank(wanted.languages(), team.about(wanted.personId()));
    }

    /**
     * Gives the request to a counsellor.
     *
     * @param version of the request that was on the screen; a stale one is refused, so that nothing is overwritten unseen
     */
    @Requires(INTAKE_ASSIGN)
    public void assign(long id, int version, String account) {
        Request request = locked(id, version);
        request.assign(staff.requireOfTeam(account), caller.name(), now());
    }

    /** Opens the case for whoever has the request; counselling begins on that day. */
    @Requires(value = INTAKE_WRITE, deed = Deed.CHANGE)
    public SimCase open(long id, int version, LocalDate firstDay) {
        Request request = locked(id, version);
        if (request.getState() == RequestState.ASSIGNED && !has(request.getAssignedTo())) {
            throw new BusinessException("intake.notYours", request.getAssignedTo());
        }
        SimCase opened = cases.open(new NewCase(
                request.getSubject().getId(),
                request.getTargetGroup(),
                request.getCaseGroup(),
                firstDay,
                request.getAssignedTo()));
        request.becomes(opened, caller.name(), now());
        return opened;
    }

    /** Notes that the request was answered and needs no case. */
    @Requires(INTAKE_WRITE)
    public void answer(long id, int version, String answer) {
        Request request = mine(id, version);
        request.answer(caller.name(), now());
        texts.write(request, TextPart.OUTCOME, answer);
    }

    /** Notes that the team does not take it, why, and what the asker was told. */
    @Requires(INTAKE_WRITE)
    public void decline(long id, int version, DeclineReason reason, String words) {
        Request request = mine(id, version);
        request.decline(reason, caller.name(), now());
        texts.write(request, TextPart.OUTCOME, words);
    }

    private Request taken(NewRequest wanted) {
        if (wanted.facts().receivedOn().isAfter(LocalDate.now(clock))) {
            throw new BusinessException(
                    "intake.receivedInFuture", wanted.facts().receivedOn());
        }
        String need = RequestTexts.checked(wanted.need());
        Person person = wanted.personId() == null ? newcomer(wanted.newcomer()) : subject(wanted.personId());
        CallTrail.person(person.getId());
        Request request = new Request(wanted.token(), person, wanted.facts(), caller.name(), now());
        em.persist(request);
        texts.write(request, TextPart.NEED, need);
        return request;
    }

    private Person newcomer(Person newcomer) {
        if (newcomer == null) {
            throw new BusinessException("intake.nobody");
        }
        return persons.register(newcomer);
    }

    private Person subject(long personId) {
        Person found = people.get(personId);
        return found.getMergedInto() == null ? found : found.getMergedInto();
    }

    private Request locked(long id, int version) {
        Request request = rows.lock(id);
        CallTrail.person(request.getSubject().getId());
        if (request.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return request;
    }

    private Request mine(long id, int version) {
        Request request = locked(id, version);
        if (!maySettle(request.getAssignedTo(), request.getRecordedBy())) {
            throw new BusinessException("intake.notYoursToSettle");
        }
        return request;
    }

    /** Whoever took a request down settles it as long as nobody else has it: some are answered while they are taken down. */
    private boolean maySettle(String assignedTo, String recordedBy) {
        return has(assignedTo == null ? recordedBy : assignedTo);
    }

    /** Who has a request acts on it, or who stands in for her today, or the lead. */
    private boolean has(String account) {
        return leads()
                || caller.name().equals(account)
                || standIns.representedBy(caller.name()).contains(account);
    }

    private boolean leads() {
        return caller.may(INTAKE_ASSIGN);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
