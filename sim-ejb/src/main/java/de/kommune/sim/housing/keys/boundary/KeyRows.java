package de.kommune.sim.housing.keys.boundary;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.keys.entity.HouseKey;
import de.kommune.sim.housing.keys.entity.KeyIssue;
import de.kommune.sim.housing.keys.policy.KeyHome;
import de.kommune.sim.housing.placement.entity.PlacementState;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads keys and who holds them, of people whom the call sees («Sicht auf Schlüssel»). Has no guard of its own: only guarded boundaries use it,
 * within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeyRows {

    /** Whoever has only been promised a bed lives nowhere yet; an end that is known may be still to come. */
    private static final Set<PlacementState> LIVING =
            EnumSet.of(PlacementState.OCCUPIED, PlacementState.ABSENT, PlacementState.ENDED);

    private static final String LINE =
            "select new de.kommune.sim.housing.keys.boundary.KeyLine(k.id, k.version, k.kind,"
                    + " k.stamp, u.id, u.name, r.id, r.name, k.state, p.id, p.displayName, i.handedOn) from HouseKey k left join k.unit u"
                    + " left join k.room r left join KeyIssue i on i.houseKey = k and i.closedOn is null left join i.person p where ";

    private static final String HANDED =
            "select new de.kommune.sim.housing.keys.boundary.HandedKey(i.id, k.kind, k.stamp,"
                    + " p.id, p.displayName, f.id, f.name, u.id, u.name, r.id, r.name, i.handedOn, i.handedBy, i.closedOn, i.outcome,"
                    + " i.lossReason, i.closedBy, i.deposit, i.depositOutcome, i.depositReason) from KeyIssue i join i.person p join i.houseKey k join k.facility f"
                    + " left join k.unit u left join k.room r where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    /** All keys of a facility, by number. */
    List<KeyLine> ofFacility(long facilityId) {
        return em.createQuery(LINE + "k.facility.id = :facility order by k.stamp", KeyLine.class)
                .setParameter("facility", facilityId)
                .getResultList();
    }

    /** What lies in the cupboard for who lives there. */
    List<KeyLine> free(KeyHome home) {
        return ofFacility(home.facilityId()).stream()
                .filter(line -> line.isFree() && line.lock(home.facilityId()).isNeededAt(home))
                .toList();
    }

    /** Everything that a person was ever handed, the latest first. */
    List<HandedKey> ofPerson(long personId) {
        return seeing(em.createQuery(
                        HANDED + "p.id = :person and " + PersonRows.seen("p") + " order by i.handedOn desc, i.id desc",
                        HandedKey.class))
                .setParameter("person", personId)
                .getResultList();
    }

    /** Everything that anybody holds, what was handed out first comes first. */
    List<HandedKey> held() {
        return seeing(em.createQuery(
                        HANDED + "i.closedOn is null and " + PersonRows.seen("p") + " order by i.handedOn, i.id",
                        HandedKey.class))
                .getResultList();
    }

    /** Where these people live on that day. */
    List<KeyHome> homes(Collection<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return List.of();
        }
        return seeing(em.createQuery(
                        "select new de.kommune.sim.housing.keys.policy.KeyHome(p.id, x.facility.id, r.unit.id, r.id)"
                                + " from Placement x join x.person p join x.place b join b.room r where p.id in :people"
                                + " and x.state in :living and x.period.from <= :day and x.period.to > :day and "
                                + PersonRows.seen("p"),
                        KeyHome.class))
                .setParameter("people", personIds)
                .setParameter("living", LIVING)
                .setParameter("day", day)
                .getResultList();
    }

    KeyIssue lockIssue(long id) {
        KeyIssue issue = seeing(em.createQuery(
                        "select i from KeyIssue i join fetch i.houseKey join fetch i.person p where i.id = :id and "
                                + PersonRows.seen("p"),
                        KeyIssue.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        em.refresh(issue, LockModeType.PESSIMISTIC_WRITE);
        return issue;
    }

    /** In the order of their numbers, so that two who hand out the same keys never wait for each other for ever. */
    List<HouseKey> lockKeys(Collection<Long> ids) {
        return new TreeSet<>(ids).stream().map(this::lockKey).toList();
    }

    HouseKey lockKey(long id) {
        HouseKey key = em.find(HouseKey.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (key == null) {
            throw new NotFoundException();
        }
        return key;
    }

    boolean isHeld(HouseKey key) {
        return !em.createQuery("select i.id from KeyIssue i where i.houseKey = :key and i.closedOn is null", Long.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    private <T> TypedQuery<T> seeing(TypedQuery<T> query) {
        return query.setParameter("side", people.side());
    }
}
