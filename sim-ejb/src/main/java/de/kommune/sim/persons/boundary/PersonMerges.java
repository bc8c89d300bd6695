package de.kommune.sim.persons.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Permission.PERSON_MERGE;
import static de.kommune.sim.access.Permission.PERSON_READ;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonMerge;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Merging the records of one person, and taking it back («Zusammenführungen»). Only a person decides; nothing is moved
 * or deleted, the absorbed record points at the survivor.
 */
@Stateless
@Guarded
public class PersonMerges {

    /** Which merges a call sees: those of people whom it sees. For lists and for the one that is taken back. */
    private static final String SEEN = PersonRows.seen("m.survivor");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows rows;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<IdentitiesChanged> news;

    /** Declares the absorbed record to be the survivor. */
    @Requires(value = PERSON_MERGE, deed = CHANGE)
    public PersonMerge merge(long survivorId, long absorbedId, String reason) {
        CallTrail.person(absorbedId);
        // always in the same order, so that two who merge the same pair wait for each other instead of for ever
        rows.lock(Math.min(survivorId, absorbedId));
        rows.lock(Math.max(survivorId, absorbedId));
        Person survivor = rows.lock(survivorId);
        Person absorbed = rows.lock(absorbedId);
        List<Person> earlier = mergedInto(absorbed);
        PersonMerge merge = new PersonMerge(absorbed, survivor, reason, caller.name(), LocalDateTime.now(clock));
        merge.bring(earlier);
        touch(survivor, absorbed);
        em.persist(merge);
        news.fire(new IdentitiesChanged(identities(survivor)));
        return merge;
    }

    /** Takes a merge back; the absorbed record stands again with all that it held, and with what was merged into it. */
    @Requires(PERSON_MERGE)
    public void undo(long mergeId) {
        PersonMerge merge = lock(mergeId);
        Person absorbed = merge.getAbsorbed();
        CallTrail.person(absorbed.getId());
        Person leading = absorbed.getMergedInto();
        merge.undo(mergedBy(absorbed), caller.name(), LocalDateTime.now(clock));
        findByTheirNames(leading);
        findByTheirNames(absorbed);
        touch(leading, absorbed);
        Set<Long> both = identities(leading);
        both.addAll(identities(absorbed));
        news.fire(new IdentitiesChanged(both));
    }

    private PersonMerge lock(long id) {
        PersonMerge merge = em.createQuery(
                        "select m from PersonMerge m where m.id = :id and " + SEEN, PersonMerge.class)
                .setParameter("id", id)
                .setParameter("side", rows.side())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        em.refresh(merge, LockModeType.PESSIMISTIC_WRITE);
        return merge;
    }

    /** What was and is merged into this person, the latest first. */
    @Requires(PERSON_READ)
    public List<PersonMerge> mergesOf(long personId) {
        return em.createQuery(
                        "select m from PersonMerge m join fetch m.absorbed join fetch m.survivor"
                                + " where (m.survivor.id = :id or m.absorbed.id = :id or m.absorbed.mergedInto.id = :id) and "
                                + SEEN
                                + " order by m.mergedAt desc, m.id desc",
                        PersonMerge.class)
                .setParameter("id", personId)
                .setParameter("side", rows.side())
                .getResultList();
    }

    /** What merges in force led to this record, down to the last, wherever they lead now. */
    private List<Person> mergedBy(Person survivor) {
        List<Person> found = new ArrayList<>();
        em.createQuery(
                        "select m.absorbed from PersonMerge m where m.survivor = :survivor and m.undoneAt is null",
                        Person.class)
                .setParameter("survivor", survivor)
                .getResultList()
                .forEach(absorbed -> {
                    found.add(absorbed);
                    found.addAll(mergedBy(absorbed));
                });
        return found;
    }

    /** The merges in force, the latest first. */
    @Requires(PERSON_READ)
    public List<PersonMerge> latest(int max) {
        return em.createQuery(
                        "select m from PersonMerge m join fetch m.absorbed join fetch m.survivor"
                                + " where m.undoneAt is null and " + SEEN
                                + " order by m.mergedAt desc, m.id desc",
                        PersonMerge.class)
                .setParameter("side", rows.side())
                .setMaxResults(max)
                .getResultList();
    }

    private void findByTheirNames(Person person) {
        List<Person> identities = mergedInto(person);
        identities.add(person);
        person.findBy(identities);
    }

    private void touch(Person... people) {
        for (Person person : people) {
            person.touch(caller.name(), LocalDateTime.now(clock));
        }
    }

    private List<Person> mergedInto(Person survivor) {
        return new ArrayList<>(em.createQuery("select p from Person p where p.mergedInto = :survivor", Person.class)
                .setParameter("survivor", survivor)
                .getResultList());
    }

    private Set<Long> identities(Person survivor) {
        Set<Long> ids = mergedInto(survivor).stream().map(Person::getId).collect(Collectors.toCollection(HashSet::new));
        ids.add(survivor.getId());
        return ids;
    }
}
