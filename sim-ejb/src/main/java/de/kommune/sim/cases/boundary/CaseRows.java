package de.kommune.sim.cases.boundary;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.PersonSide;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Which cases a call sees («Sicht auf Fälle»): those of people whom it sees, as long as they are not erased. The team is
 * one, so among them nobody's cases are hidden from a colleague; but what was handed over to the ASD is seen by who was
 * responsible and by the team lead alone. One predicate, for the single record and for lists; a
 * case beyond it is not there. Has no guard of its own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseRows {

    private static final String STATUS = "de.kommune.sim.cases.entity.CaseStatus.";

    private static final String WHOLE = "select distinct c from SimCase c join fetch c.person join fetch c.subject s"
            + " left join fetch c.periods d left join fetch c.pauses u left join fetch c.responsibilities r"
            + " where s.id = (select k.subject.id from SimCase k join k.person p where k.id = :id and "
            + seen("k", "p") + ") order by d.period.from, d.id, u.period.from, u.id, r.period.from, r.id";

    @PersistenceContext
    private EntityManager em;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    /**
     * The predicate, for a case and its person's record that a query calls so; binds with {@link #seeing}.
     *
     * @param person the record that the case was opened for
     */
    public static String seen(String simCase, String person) {
        return simCase + ".status <> " + STATUS + "ERASED and (" + simCase + ".status <> " + STATUS + "HANDED_OVER or "
                + simCase + ".responsible = :viewer or " + simCase + ".deputy = :viewer or :leading = true) and "
                + PersonRows.seen(person);
    }

    /** Binds the parameters of {@link #seen}. */
    public <T> TypedQuery<T> seeing(TypedQuery<T> query) {
        return query.setParameter("side", people.side())
                .setParameter("viewer", caller.name())
                .setParameter("leading", caller.may(Permission.CASE_ASSIGN));
    }

    /** The case; the log of the call names its person beside the record. */
    public SimCase get(long id) {
        SimCase simCase = find(id).orElseThrow(NotFoundException::new);
        CallTrail.person(simCase.getPerson().getId());
        return simCase;
    }

    /** Asked for once in a transaction, however many boundaries work on the case in it. */
    public Optional<SimCase> find(long id) {
        Asked key = new Asked(id, people.side());
        if (transaction.getResource(key) instanceof SimCase known && em.contains(known)) {
            return Optional.of(known);
        }
        Optional<SimCase> found = cases(id).getResultStream().findFirst();
        found.ifPresent(simCase -> transaction.putResource(key, simCase));
        return found;
    }

    /**
     * All cases of the person whose case that is, each with what hangs on it, in one statement: what the clock counts, whether the
     * caller sees it or not. Empty where the caller does not see the case that was asked for.
     */
    List<SimCase> ofPersonOf(long id) {
        List<SimCase> all = seeing(em.createQuery(WHOLE, SimCase.class))
                .setParameter("id", id)
                .getResultList();
        all.stream()
                .filter(one -> one.getId() == id)
                .forEach(asked -> transaction.putResource(new Asked(id, people.side()), asked));
        return all;
    }

    private record Asked(long id, PersonSide side) {}

    /**
     * Reads the case anew and keeps others from changing it until the work is done. The person's record stays free:
     * whoever opens a case or merges people locks that first, and two orders would wait for each other for ever.
     */
    public SimCase lock(long id) {
        SimCase simCase = get(id);
        em.refresh(simCase, LockModeType.PESSIMISTIC_WRITE);
        return simCase;
    }

    private TypedQuery<SimCase> cases(long id) {
        return seeing(em.createQuery(
                        "select c from SimCase c join fetch c.person p join fetch c.subject where c.id = :id and "
                                + seen("c", "p"),
                        SimCase.class))
                .setParameter("id", id);
    }
}
