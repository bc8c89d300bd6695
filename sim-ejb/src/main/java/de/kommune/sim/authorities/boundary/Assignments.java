package de.kommune.sim.authorities.boundary;

import static de.kommune.sim.access.Permission.ASSIGNMENT_READ;
import static de.kommune.sim.access.Permission.ASSIGNMENT_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.authorities.entity.Assignment;
import de.kommune.sim.authorities.entity.AssignmentBasis;
import de.kommune.sim.authorities.entity.AssignmentFacts;
import de.kommune.sim.authorities.entity.CancelReason;
import de.kommune.sim.authorities.entity.Mark;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The assignments («Zuweisungen»): who is announced for when, who has arrived and who has not. A household is assigned, arrives and
 * stays away together.
 */
@Stateless
@Guarded
public class Assignments {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private AssignmentRows rows;

    @Inject
    private PersonRows people;

    @Inject
    private ArrivingHouseholds households;

    @Inject
    private Event<AssignmentCancelled> cancelled;

    @Inject
    private Clock clock;

    /** One page of a box; who is to come by the planned day, all else the latest first. */
    @Requires(ASSIGNMENT_READ)
    public List<AssignmentLine> list(AssignmentBox box, int first, int size) {
        return rows.list(box, first, size);
    }

    @Requires(ASSIGNMENT_READ)
    public long count(AssignmentBox box) {
        return rows.count(box);
    }

    /** Everybody who is to come on that planned day, or has come since: one household after the other. */
    @Requires(ASSIGNMENT_READ)
    public List<AssignmentLine> planned(LocalDate day) {
        return rows.planned(day);
    }

    /** All assignments of a person, the latest first. */
    @Requires(ASSIGNMENT_READ)
    public List<PersonAssignment> ofPerson(long personId) {
        CallTrail.person(personId);
        return rows.ofPerson(personId);
    }

    /** One assignment with its household and what was done. */
    @Requires(ASSIGNMENT_READ)
    public AssignmentView get(long assignmentId) {
        Assignment found = rows.get(assignmentId);
        trail(found);
        return new AssignmentView(
                rows.lines(List.of(found)).get(0),
                new AssignmentFacts(
                        found.getBasis().getCode(),
                        found.getOrderRef(),
                        found.getAnnouncedOn(),
                        found.getArrivalPlanned()),
                found.getBasis().getSource(),
                found.getCancelReason(),
                found.getSteps());
    }

    /** On what an authority may assign people on that day. */
    @Requires(ASSIGNMENT_READ)
    public List<AssignmentBasis> bases(LocalDate day) {
        return rows.bases(day);
    }

    /** Enters what an authority announced; who of the household is not in the register yet is registered. */
    @Requires(value = ASSIGNMENT_WRITE, deed = Deed.CHANGE)
    public Assignment announce(NewAssignment wanted) {
        Optional<Assignment> before = enteredBefore(wanted.form());
        if (before.isPresent()) {
            return before.get();
        }
        AssignmentFacts facts = wanted.facts();
        facts.checkAnnouncedBy(LocalDate.now(clock));
        List<Person> household = households.registered(wanted.household(), facts.announcedOn());
        Assignment made = new Assignment(basis(facts), facts, household, wanted.form(), mark());
        em.persist(made);
        trail(made);
        return made;
    }

    private Optional<Assignment> enteredBefore(String form) {
        return em.createQuery("select a from Assignment a where a.requestToken = :form", Assignment.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    /** The authority wrote something else, for instance another day. */
    @Requires(ASSIGNMENT_WRITE)
    public void change(long assignmentId, int version, AssignmentFacts facts) {
        facts.checkAnnouncedBy(LocalDate.now(clock));
        locked(assignmentId, version).change(basis(facts), facts, mark());
    }

    /** The town told the authority that it takes them. */
    @Requires(ASSIGNMENT_WRITE)
    public void confirm(long assignmentId, int version) {
        locked(assignmentId, version).confirm(mark());
    }

    /** The whole household is there since that day. */
    @Requires(ASSIGNMENT_WRITE)
    public void arrive(long assignmentId, int version, LocalDate day) {
        locked(assignmentId, version).arrive(day, mark());
    }

    /** The household did not come; it may still. */
    @Requires(ASSIGNMENT_WRITE)
    public void missArrival(long assignmentId, int version) {
        locked(assignmentId, version).missArrival(mark());
    }

    /** It holds no longer; refused while somebody has a bed because of it. */
    @Requires(ASSIGNMENT_WRITE)
    public void cancel(long assignmentId, int version, CancelReason reason) {
        Assignment assignment = locked(assignmentId, version);
        // nobody is given a bed because of it meanwhile
        assignment.getPeople().stream().map(Person::getId).sorted().forEach(people::lock);
        assignment.cancel(reason, mark());
        em.flush(); // whoever is asked next sees it cancelled
        cancelled.fire(new AssignmentCancelled(
                assignment.getPeople().stream().map(Person::getId).toList()));
    }

    private Assignment locked(long id, int version) {
        Assignment found = rows.lock(id, version);
        trail(found);
        return found;
    }

    private AssignmentBasis basis(AssignmentFacts facts) {
        return rows.basis(facts.basisCode(), facts.announcedOn());
    }

    private static void trail(Assignment assignment) {
        CallTrail.person(assignment.getPeople().get(0).getId());
    }

    private Mark mark() {
        return new Mark(caller.name(), LocalDateTime.now(clock));
    }
}
