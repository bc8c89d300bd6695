package de.kommune.sim.housing.estate.boundary;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.estate.entity.Room;
import de.kommune.sim.housing.estate.entity.RuleKind;
import de.kommune.sim.housing.estate.policy.NaturalOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the estate for lists and pages, each with a handful of statements however large it is («Lesen der Unterkünfte»). Has no guard
 * of its own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EstateReader {

    private static final Comparator<RoomView> AS_ONE_WALKS = Comparator.comparing(
                    (RoomView room) -> room.site().building(), NaturalOrder.OF_NAMES)
            .thenComparing(room -> room.facts().floor())
            .thenComparing(room -> room.site().unit(), NaturalOrder.OF_NAMES)
            .thenComparing(room -> room.facts().name(), NaturalOrder.OF_NAMES);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HouseRules rules;

    List<FacilityLine> lines(LocalDate night) {
        Map<Long, Long> places = counts("select p.room.facility.id, count(p) from Place p group by p.room.facility.id");
        Map<Long, Long> closed = closedPlaces(night);
        Map<Long, BigDecimal> licensed = rules.own(RuleKind.LICENSED_PERSONS, night);
        return em.createQuery("select f from Facility f", Facility.class).getResultList().stream()
                .map(found -> new FacilityLine(
                        found.getId(),
                        found.getName(),
                        found.getKind(),
                        found.getCarrier(),
                        found.getPeriod().contains(night),
                        places.getOrDefault(found.getId(), 0L),
                        closed.getOrDefault(found.getId(), 0L),
                        licensed.get(found.getId())))
                .sorted(Comparator.comparing(FacilityLine::name, NaturalOrder.OF_NAMES))
                .toList();
    }

    private Map<Long, Long> closedPlaces(LocalDate night) {
        TypedQuery<Object[]> query = em.createQuery(
                        "select r.facility.id, count(p) from Place p join p.room r where exists (select c from Closure c"
                                + " where c.facility = r.facility and (c.room is null or c.room = r)"
                                + " and (c.place is null or c.place = p)"
                                + " and c.period.from <= :night and c.period.to > :night) group by r.facility.id",
                        Object[].class)
                .setParameter("night", night);
        return counted(query);
    }

    private Map<Long, Long> counts(String question) {
        return counted(em.createQuery(question, Object[].class));
    }

    private static Map<Long, Long> counted(TypedQuery<Object[]> query) {
        return query.getResultList().stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The rooms of a facility with their beds on that night, as one walks through it. */
    List<Storey> storeys(long facilityId, LocalDate night, List<ClosureLine> closures) {
        Map<String, List<RoomView>> byStorey = rooms("r.facility.id = :id", facilityId, night, closures).stream()
                .sorted(AS_ONE_WALKS)
                .collect(Collectors.groupingBy(
                        room -> room.site().building() + "\n" + room.facts().floor(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byStorey.values().stream()
                .map(rooms -> new Storey(
                        rooms.get(0).site().building(), rooms.get(0).facts().floor(), List.copyOf(rooms)))
                .toList();
    }

    /** The room with its beds on that night. */
    RoomView room(long roomId, LocalDate night) {
        Room found = em.find(Room.class, roomId);
        if (found == null) {
            throw new NotFoundException();
        }
        return rooms("r.id = :id", roomId, night, closures(found.getFacility().getId(), night))
                .get(0);
    }

    /** All rooms of all facilities, for the table. */
    List<RoomView> allRooms(LocalDate night) {
        return rooms("r.id > :id", 0, night, List.of()).stream()
                .sorted(Comparator.comparing(RoomView::facility, NaturalOrder.OF_NAMES)
                        .thenComparing(AS_ONE_WALKS))
                .toList();
    }

    private List<RoomView> rooms(String which, long id, LocalDate night, List<ClosureLine> closures) {
        List<ClosureLine> ofTheNight = closures.stream()
                .filter(closure -> closure.period().contains(night))
                .toList();
        Map<Long, List<Place>> places = em
                .createQuery(
                        "select p from Place p join fetch p.room r where " + which + " order by p.placeNo", Place.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(place -> place.getRoom().getId()));
        return em
                .createQuery(
                        "select r from Room r join fetch r.unit u join fetch u.building b join fetch r.facility where "
                                + which,
                        Room.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(room -> view(room, beds(room, places.getOrDefault(room.getId(), List.of()), ofTheNight)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Bed> beds(Room room, List<Place> places, List<ClosureLine> closures) {
        return places.stream()
                .map(place -> new Bed(
                        place.getId(),
                        place.getPlaceNo(),
                        closures.stream().anyMatch(closure -> closure.hits(room.getId(), place.getId()))))
                .toList();
    }

    private static RoomView view(Room room, List<Bed> beds) {
        return new RoomView(
                room.getId(),
                room.getVersion(),
                room.getFacility().getId(),
                room.getFacility().getName(),
                new RoomSite(
                        room.getUnit().getBuilding().getName(), room.getUnit().getName()),
                room.facts(),
                beds);
    }

    /** What is closed on that night or later. */
    List<ClosureLine> closures(long facilityId, LocalDate night) {
        return em.createQuery(
                        "select new de.kommune.sim.housing.estate.boundary.ClosureLine(c.id, r.id, r.name, p.id,"
                                + " p.placeNo, c.reason, c.remark, c.period, c.notedBy) from Closure c left join c.room r"
                                + " left join c.place p where c.facility.id = :facility and c.period.to > :night"
                                + " order by c.period.from, c.id",
                        ClosureLine.class)
                .setParameter("facility", facilityId)
                .setParameter("night", night)
                .getResultList();
    }
}
