package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.housing.placement.entity.PlacementState;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads placements of people whom the call sees («Sicht auf Belegungen»). Has no guard of its own: only guarded boundaries use it,
 * within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlacementRows {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    Placement get(long id) {
        return seeing(em.createQuery(
                        "select x from Placement x join fetch x.person p where x.id = :id and " + PersonRows.seen("p"),
                        Placement.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** All placements of a person, the latest first. */
    List<PlacementLine> ofPerson(long personId) {
        return seeing(em.createQuery(
                        "select new de.kommune.sim.housing.placement.boundary.PlacementLine(x.id, x.version, f.id, f.name,"
                                + " r.name, b.placeNo, x.basis, x.state, x.period, x.endReason) from Placement x"
                                + " join x.person p join x.place b join b.room r join x.facility f where p.id = :person and "
                                + PersonRows.seen("p") + " order by x.period.from desc, x.id desc",
                        PlacementLine.class))
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * Who has the beds of a facility on a night: one question, which looks for each bed at the first stay that ends after the night,
     * so that it costs the same however long ago the night was.
     */
    List<Guest> guests(long facilityId, LocalDate night) {
        return seeing(em.createQuery(
                        "select new de.kommune.sim.housing.placement.boundary.Guest(b.id, x.id, p.id, p.displayName, x.state,"
                                + " x.period) from Place b join b.room r, Placement x join x.person p"
                                + " where r.facility.id = :facility and x.place = b and x.period.to = (select"
                                + " min(y.period.to) from Placement y where y.place = b and y.period.to > :night)"
                                + " and x.period.from <= :night and " + PersonRows.seen("p"),
                        Guest.class))
                .setParameter("facility", facilityId)
                .setParameter("night", night)
                .getResultList();
    }

    /** Which of these people have a bed on a night from that day on. */
    Set<Long> placed(Collection<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(seeing(em.createQuery(
                        "select distinct p.id from Placement x join x.person p where p.id in :ids and x.period.to > :day"
                                + " and " + PersonRows.seen("p"),
                        Long.class))
                .setParameter("ids", personIds)
                .setParameter("day", day)
                .getResultList());
    }

    /** How many beds of each facility somebody has on a night. */
    Map<Long, Long> taken(LocalDate night) {
        return em
                .createQuery(
                        "select x.facility.id, count(x) from Placement x where x.period.from <= :night"
                                + " and x.period.to > :night group by x.facility.id",
                        Object[].class)
                .setParameter("night", night)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Who has the beds of a room in that time: one question, bed by bed along the key that keeps stays from overlapping. */
    List<RoomStay> ofRoom(long roomId, Period period) {
        return seeing(em.createQuery(
                        "select new de.kommune.sim.housing.placement.boundary.RoomStay(x.id, b.id, b.placeNo, p.id,"
                                + " p.displayName, x.state, x.period) from Placement x join x.person p join x.place b"
                                + " where b.room.id = :room and x.period.from < :to and x.period.to > :from and "
                                + PersonRows.seen("p") + " order by b.placeNo, x.period.from",
                        RoomStay.class))
                .setParameter("room", roomId)
                .setParameter("from", period.getFrom())
                .setParameter("to", period.getTo())
                .getResultList();
    }

    /** How many people have a bed of each facility on a night, those who live there and those who are to come. */
    Map<Long, Occupied> occupied(LocalDate night) {
        return em
                .createQuery(
                        "select x.facility.id, x.state, count(x) from Placement x where x.period.from <= :night"
                                + " and x.period.to > :night group by x.facility.id, x.state",
                        Object[].class)
                .setParameter("night", night)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], PlacementRows::occupied, Occupied::plus));
    }

    private static Occupied occupied(Object[] row) {
        long people = (Long) row[2];
        return ((PlacementState) row[1]).isAhead() ? new Occupied(0, people) : new Occupied(people, 0);
    }

    /** Everything that was ever on record about the placement, the latest first: the database has kept it by itself. */
    List<FormerState> history(long id) {
        List<?> rows = em.createNativeQuery("select state, valid_from, valid_to, changed_by, changed_at, change_reason"
                        + " from placement for system_time all where id = ? order by row_start desc, row_end desc")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(row -> formerState((Object[]) row)).toList();
    }

    private static FormerState formerState(Object[] row) {
        return new FormerState(
                PlacementState.valueOf((String) row[0]),
                Period.between(day(row[1]), day(row[2])),
                (String) row[3],
                ((Timestamp) row[4]).toLocalDateTime(),
                (String) row[5]);
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }

    private <T> TypedQuery<T> seeing(TypedQuery<T> query) {
        return query.setParameter("side", people.side());
    }
}
