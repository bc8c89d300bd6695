package de.kommune.sim.authorities.boundary;

import de.kommune.sim.authorities.entity.Assignment;
import de.kommune.sim.authorities.entity.AssignmentBasis;
import de.kommune.sim.authorities.entity.AssignmentState;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads assignments («Sicht auf Zuweisungen»). Has no guard of its own: only guarded boundaries use it, within their transaction,
 * {@code Assignments} for its pages, the placements to learn who is assigned, and the forecast to learn who is to come.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AssignmentRows {

    private static final String SEEN =
            "exists (select s from AssignedPerson s where s.assignment = a and " + PersonRows.seen("s") + ")";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    /** Which of these people an authority assigned to the town on a basis that is counted under the FlüAG. */
    public Set<Long> assigned(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select distinct p.id from AssignedPerson x join x.person p join x.assignment a join a.basis b"
                                + " where p.id in :ids and b.flueag = true and a.state <> :cancelled and "
                                + PersonRows.seen("x"),
                        Long.class)
                .setParameter("ids", personIds)
                .setParameter("cancelled", AssignmentState.CANCELLED)
                .setParameter("side", people.side())
                .getResultList());
    }

    /** On what authorities assigned these people to the town so that it is counted under the FlüAG, whether they have arrived or are to. */
    public List<Received> received(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select new de.kommune.sim.authorities.boundary.Received(p.id, b.reception, a.arrivedOn)"
                                + " from AssignedPerson x join x.person p join x.assignment a join a.basis b where p.id in :ids"
                                + " and b.reception is not null and a.state not in :gone and " + PersonRows.seen("x"),
                        Received.class)
                .setParameter("ids", personIds)
                .setParameter("gone", List.of(AssignmentState.CANCELLED, AssignmentState.NO_SHOW))
                .setParameter("side", people.side())
                .getResultList();
    }

    /** Everybody who is announced and still to come, household by household. */
    public List<ExpectedPerson> expected() {
        return em.createQuery(
                        "select new de.kommune.sim.authorities.boundary.ExpectedPerson(a.id, p.id, p.sex, a.arrivalPlanned)"
                                + " from AssignedPerson x join x.assignment a join x.person p where a.state in :expected and "
                                + PersonRows.seen("x") + " order by a.id, x.id",
                        ExpectedPerson.class)
                .setParameter("expected", AssignmentState.expected())
                .setParameter("side", people.side())
                .getResultList();
    }

    /** With its household, in one go. */
    Assignment get(long id) {
        return em.createQuery(
                        "select a from Assignment a join fetch a.basis join fetch a.people x join fetch x.person"
                                + " where a.id = :id and " + SEEN + " order by x.id",
                        Assignment.class)
                .setParameter("id", id)
                .setParameter("side", people.side())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Keeps everybody else from changing it until the work is done; refuses what was not on the screen. */
    Assignment lock(long id, int version) {
        Assignment found = get(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        if (found.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return found;
    }

    /** One page; who is to come by the planned day, all else the latest first. */
    List<AssignmentLine> list(AssignmentBox box, int first, int size) {
        String order = box == AssignmentBox.EXPECTED ? "a.arrivalPlanned, a.id" : "a.arrivalPlanned desc, a.id desc";
        return lines(em.createQuery(
                        "select a from Assignment a join fetch a.basis where a.state in :states and " + SEEN
                                + " order by " + order,
                        Assignment.class)
                .setParameter("states", box.states())
                .setParameter("side", people.side())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    long count(AssignmentBox box) {
        return em.createQuery("select count(a) from Assignment a where a.state in :states and " + SEEN, Long.class)
                .setParameter("states", box.states())
                .setParameter("side", people.side())
                .getSingleResult();
    }

    /** Those for whom the town has to have beds: planned for that day, and neither cancelled nor missed. */
    List<AssignmentLine> planned(LocalDate day) {
        return lines(em.createQuery(
                        "select a from Assignment a join fetch a.basis where a.state in :states and a.arrivalPlanned = :day"
                                + " and " + SEEN + " order by a.id",
                        Assignment.class)
                .setParameter(
                        "states",
                        EnumSet.of(AssignmentState.ANNOUNCED, AssignmentState.CONFIRMED, AssignmentState.ARRIVED))
                .setParameter("day", day)
                .setParameter("side", people.side())
                .getResultList());
    }

    /** All assignments of a person, the latest first. */
    List<PersonAssignment> ofPerson(long personId) {
        return em.createQuery(
                        "select new de.kommune.sim.authorities.boundary.PersonAssignment(a.id, b.words, a.arrivalPlanned,"
                                + " a.state) from AssignedPerson x join x.assignment a join a.basis b where x.person.id = :person"
                                + " and " + PersonRows.seen("x") + " order by a.arrivalPlanned desc, a.id desc",
                        PersonAssignment.class)
                .setParameter("person", personId)
                .setParameter("side", people.side())
                .getResultList();
    }

    /** With everybody of the households: one more question for the whole page. */
    List<AssignmentLine> lines(List<Assignment> found) {
        Map<Long, List<AssignmentLine.Member>> households = new LinkedHashMap<>();
        found.forEach(assignment -> households.put(assignment.getId(), new ArrayList<>()));
        if (!found.isEmpty()) {
            em.createQuery(
                            "select x.assignment.id, p.id, p.displayName from AssignedPerson x join x.person p"
                                    + " where x.assignment.id in :ids order by x.id",
                            Object[].class)
                    .setParameter("ids", households.keySet())
                    .getResultList()
                    .forEach(row -> households.get((Long) row[0]).add(new AssignmentLine.Member((Long) row[1], (String)
                            row[2])));
        }
        return found.stream()
                .map(assignment -> AssignmentLine.of(assignment, households.get(assignment.getId())))
                .toList();
    }

    /** The bases on that day. */
    List<AssignmentBasis> bases(LocalDate day) {
        return em.createQuery(
                        "select b from AssignmentBasis b where b.valid.from <= :day and b.valid.to > :day order by b.id",
                        AssignmentBasis.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The basis as it was in force on that day. */
    AssignmentBasis basis(String code, LocalDate day) {
        return bases(day).stream()
                .filter(found -> found.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new BusinessException("authorities.basisNotInForce", day));
    }
}
