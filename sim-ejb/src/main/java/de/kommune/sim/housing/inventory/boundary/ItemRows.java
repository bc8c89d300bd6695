package de.kommune.sim.housing.inventory.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.estate.policy.NaturalOrder;
import de.kommune.sim.housing.inventory.entity.InventoryItem;
import de.kommune.sim.housing.inventory.entity.ItemLoan;
import de.kommune.sim.housing.inventory.policy.ItemHome;
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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads things and who was handed them, of people whom the call sees («Sicht auf das Inventar»). Has no guard of its own: only guarded boundaries
 * use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ItemRows {

    static final int MOST_WRITTEN_OFF = 200;

    /** Whoever has only been promised a bed lives nowhere yet; an end that is known may be still to come. */
    private static final Set<PlacementState> LIVING =
            EnumSet.of(PlacementState.OCCUPIED, PlacementState.ABSENT, PlacementState.ENDED);

    private static final Comparator<ItemLine> AS_ONE_COUNTS =
            Comparator.comparing(ItemLine::kind).thenComparing(ItemLine::tag, NaturalOrder.OF_NAMES);

    private static final String LINE =
            "select new de.kommune.sim.housing.inventory.boundary.ItemLine(i.id, i.version, f.id, f.name, r.id, r.name,"
                    + " b.id, b.placeNo, i.kind, i.name, i.tag, i.condition, p.id, p.displayName, u.handedOn, i.writeOff,"
                    + " i.writtenOffOn) from InventoryItem i join i.facility f left join i.room r left join i.place b"
                    + " left join ItemLoan u on u.item = i and u.closedOn is null left join u.person p where ";

    private static final String HANDED =
            "select new de.kommune.sim.housing.inventory.boundary.HandedItem(u.id, i.id, i.kind, i.name, i.tag, f.id,"
                    + " f.name, p.id, p.displayName, u.handedOn, u.handedBy, u.closedOn, u.outcome, u.closedBy)"
                    + " from ItemLoan u join u.person p join u.item i join i.facility f where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    /** What a house has now, kind by kind. */
    List<ItemLine> ofFacility(long facilityId) {
        return em
                .createQuery(LINE + "f.id = :facility and i.writtenOffOn is null", ItemLine.class)
                .setParameter("facility", facilityId)
                .getResultList()
                .stream()
                .sorted(AS_ONE_COUNTS)
                .toList();
    }

    /** What a house no longer has, the latest first. */
    List<ItemLine> writtenOff(long facilityId) {
        return em.createQuery(
                        LINE
                                + "f.id = :facility and i.writtenOffOn is not null order by i.writtenOffOn desc, i.id desc",
                        ItemLine.class)
                .setParameter("facility", facilityId)
                .setMaxResults(MOST_WRITTEN_OFF)
                .getResultList();
    }

    ItemLine line(long id) {
        return em.createQuery(LINE + "i.id = :id", ItemLine.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Everybody who ever had it, the latest first. */
    List<HandedItem> ofItem(long id) {
        return seeing(em.createQuery(
                        HANDED + "i.id = :item and " + PersonRows.seen("p") + " order by u.handedOn desc, u.id desc",
                        HandedItem.class))
                .setParameter("item", id)
                .getResultList();
    }

    /** Everything that a person was ever handed, the latest first. */
    List<HandedItem> ofPerson(long personId) {
        return seeing(em.createQuery(
                        HANDED + "p.id = :person and " + PersonRows.seen("p") + " order by u.handedOn desc, u.id desc",
                        HandedItem.class))
                .setParameter("person", personId)
                .getResultList();
    }

    /** Where a person lives on that day. */
    List<ItemHome> homes(long personId, LocalDate day) {
        return seeing(em.createQuery(
                        "select new de.kommune.sim.housing.inventory.policy.ItemHome(p.id, x.facility.id, r.id)"
                                + " from Placement x join x.person p join x.place b join b.room r where p.id = :person"
                                + " and x.state in :living and x.period.from <= :day and x.period.to > :day and "
                                + PersonRows.seen("p"),
                        ItemHome.class))
                .setParameter("person", personId)
                .setParameter("living", LIVING)
                .setParameter("day", day)
                .getResultList();
    }

    InventoryItem lock(long id, int version) {
        InventoryItem item = lock(id);
        if (item.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return item;
    }

    InventoryItem lock(long id) {
        InventoryItem item = em.find(InventoryItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) {
            throw new NotFoundException();
        }
        return item;
    }

    ItemLoan lockLoan(long id) {
        ItemLoan loan = seeing(em.createQuery(
                        "select u from ItemLoan u join fetch u.item join fetch u.person p where u.id = :id and "
                                + PersonRows.seen("p"),
                        ItemLoan.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        em.refresh(loan, LockModeType.PESSIMISTIC_WRITE);
        return loan;
    }

    /** Who has it now. */
    Optional<ItemLoan> held(InventoryItem item) {
        return em.createQuery("select u from ItemLoan u where u.item = :item and u.closedOn is null", ItemLoan.class)
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }

    /** Whether a thing of any house has that number. */
    boolean isKnown(String tag) {
        return !em.createQuery("select i.id from InventoryItem i where i.tag = :tag", Long.class)
                .setParameter("tag", tag)
                .getResultList()
                .isEmpty();
    }

    private <T> TypedQuery<T> seeing(TypedQuery<T> query) {
        return query.setParameter("side", people.side());
    }
}
