package de.kommune.sim.persons.boundary;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorkingDepartment;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.entity.Household;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonSide;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/**
 * Which people a call sees («Sicht auf Personen»): those whose record its own side of the wall keeps. One predicate, for
 * the single record and for lists. A record of the other side is not there: it takes the same one query to not find it.
 * Has no guard of its own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PersonRows {

    private static final Map<Department, PersonSide> SIDES =
            Map.of(Department.COUNSELLING, PersonSide.COUNSELLING, Department.OFFICE, PersonSide.OFFICE);

    private static final String WHOLE = "select distinct p from Person p left join fetch p.names n"
            + " left join fetch p.identifiers i left join fetch p.citizenships"
            + " where p.id = (select coalesce(m.id, k.id) from Person k left join k.mergedInto m where k.id = :id and "
            + seen("k") + ") order by n.id, i.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WorkingDepartment working;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** The predicate, for a record that a query calls so; its parameter {@code side} is {@link #side}. */
    public static String seen(String record) {
        return record + ".side = :side";
    }

    /** The side that the call works for. */
    public PersonSide side() {
        return working.current()
                .map(SIDES::get)
                .orElseThrow(() -> new IllegalStateException("This department keeps no people"));
    }

    public Person get(long id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    /** Asked for once in a transaction, however many boundaries work on the person in it. */
    public Optional<Person> find(long id) {
        Asked key = new Asked(id, side());
        if (transaction.getResource(key) instanceof Person known && em.contains(known)) {
            return Optional.of(known);
        }
        Optional<Person> found = people(id).getResultStream().findFirst();
        found.ifPresent(person -> transaction.putResource(key, person));
        return found;
    }

    /** The person that goes on for that record, with all that hangs on it, in one statement. */
    Person whole(long id) {
        Person whole = em.createQuery(WHOLE, Person.class)
                .setParameter("id", id)
                .setParameter("side", side())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        transaction.putResource(new Asked(whole.getId(), side()), whole);
        return whole;
    }

    private record Asked(long id, PersonSide side) {}

    /** Reads the row anew and keeps others from changing it until the work is done. */
    public Person lock(long id) {
        return people(id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Household lockHousehold(long id) {
        return em.createQuery("select h from Household h where h.id = :id and " + seen("h"), Household.class)
                .setParameter("id", id)
                .setParameter("side", side())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private TypedQuery<Person> people(long id) {
        return em.createQuery("select p from Person p where p.id = :id and " + seen("p"), Person.class)
                .setParameter("id", id)
                .setParameter("side", side());
    }
}
