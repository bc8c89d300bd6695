package de.kommune.sim.housing.flats.boundary;

import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.flats.entity.FlatFacts;
import de.kommune.sim.housing.flats.entity.FlatRemoval;
import de.kommune.sim.housing.flats.entity.FlatState;
import de.kommune.sim.housing.flats.entity.FlatWish;
import de.kommune.sim.housing.flats.policy.FlatOrder;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The waiting list for own flats («Warteliste für Wohnungen»): entering a household, offering a flat, taking it off with a reason. */
@Stateless
@Guarded
public class FlatWishes {

    private static final int MOST_REMOVED = 200;

    private static final String LINE =
            "select new de.kommune.sim.housing.flats.boundary.FlatLine(w.id, w.version, p.id,"
                    + " p.displayName, w.persons, w.rooms, w.stepFree, w.priority, w.since, w.state, w.removal, w.removedOn,"
                    + " w.changedBy) from FlatWish w join w.person p where " + PersonRows.seen("p") + " and ";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private Clock clock;

    /** Who waits or has an offer, in the order of the list. */
    @Requires(HOUSE_READ)
    public List<FlatLine> list() {
        return seeing(em.createQuery(LINE + "w.state <> :removed", FlatLine.class))
                .setParameter("removed", FlatState.REMOVED)
                .getResultList()
                .stream()
                .sorted(FlatOrder.OF_THE_LIST)
                .toList();
    }

    /** Who was taken off, the latest first; at most two hundred. */
    @Requires(HOUSE_READ)
    public List<FlatLine> removed() {
        return seeing(em.createQuery(LINE + "w.state = :removed order by w.removedOn desc, w.id desc", FlatLine.class))
                .setParameter("removed", FlatState.REMOVED)
                .setMaxResults(MOST_REMOVED)
                .getResultList();
    }

    /** All that was ever entered for a person, the latest first. */
    @Requires(HOUSE_READ)
    public List<FlatLine> ofPerson(long personId) {
        people.get(personId);
        CallTrail.person(personId);
        return lines(personId);
    }

    private List<FlatLine> lines(long personId) {
        return seeing(em.createQuery(LINE + "p.id = :person order by w.id desc", FlatLine.class))
                .setParameter("person", personId)
                .getResultList();
    }

    /** Puts a household on the list under that person. */
    @Requires(value = HOUSE_WRITE, deed = Deed.CHANGE)
    public FlatWish enter(long personId, FlatFacts facts) {
        Person person = people.lock(personId); // two who enter her at once enter her one after the other
        CallTrail.person(personId);
        FlatOrder.check(facts, today());
        if (lines(personId).stream().anyMatch(line -> line.state() != FlatState.REMOVED)) {
            throw new BusinessException("housing.flatThere", person.getDisplayName());
        }
        FlatWish wish = new FlatWish(person, facts, caller.name());
        em.persist(wish);
        return wish;
    }

    @Requires(HOUSE_WRITE)
    public void change(long wishId, int version, FlatFacts facts) {
        FlatOrder.check(facts, today());
        locked(wishId, version).describe(facts, caller.name());
    }

    /** There is a flat for them. */
    @Requires(HOUSE_WRITE)
    public void offer(long wishId, int version) {
        locked(wishId, version).offer(caller.name());
    }

    /** It came to nothing; they wait on, where they stood. */
    @Requires(HOUSE_WRITE)
    public void waitOn(long wishId, int version) {
        locked(wishId, version).waitOn(caller.name());
    }

    @Requires(HOUSE_WRITE)
    public void remove(long wishId, int version, FlatRemoval reason) {
        locked(wishId, version).remove(reason, today(), caller.name());
    }

    private FlatWish locked(long wishId, int version) {
        FlatWish wish = seeing(em.createQuery(
                        "select w from FlatWish w join fetch w.person p where w.id = :id and " + PersonRows.seen("p"),
                        FlatWish.class))
                .setParameter("id", wishId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        CallTrail.person(wish.getPerson().getId());
        em.refresh(wish, LockModeType.PESSIMISTIC_WRITE);
        if (wish.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return wish;
    }

    private <T> TypedQuery<T> seeing(TypedQuery<T> query) {
        return query.setParameter("side", people.side());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
