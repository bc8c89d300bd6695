package de.kommune.sim.housing.estate.boundary;

import de.kommune.sim.housing.estate.entity.AddressKey;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.Room;
import de.kommune.sim.housing.estate.entity.TableProblem;
import de.kommune.sim.housing.estate.policy.EstateRow;
import de.kommune.sim.housing.estate.policy.EstateTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the rows of a table into the estate («Einlesen der Tabelle»). Has no guard of its own: {@link EstateTables} uses it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TableWriter {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RoomKeeper keeper;

    ReadIn write(List<EstateRow> rows, LocalDate today) {
        // by key, so that two who read tables in at once lock the facilities in one order
        Map<String, List<EstateRow>> byFacility = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> AddressKey.of(row.facility().name()), TreeMap::new, Collectors.toList()));
        List<TableProblem> problems = new ArrayList<>();
        byFacility.forEach((key, ofOne) -> write(facility(key, ofOne.get(0), today), ofOne, problems));
        int places = rows.stream().mapToInt(EstateRow::places).sum();
        return new ReadIn(byFacility.size(), rows.size(), places, List.copyOf(problems));
    }

    private Facility facility(String key, EstateRow row, LocalDate today) {
        return em.createQuery("select f.id from Facility f where f.searchKey = :key", Long.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(id -> described(keeper.locked(id), row.facility()))
                .orElseGet(() -> opened(row, today));
    }

    private static Facility described(Facility facility, FacilityFacts read) {
        facility.describe(new FacilityFacts(
                read.name(),
                read.kind(),
                read.carrier(),
                read.postcode(),
                read.town(),
                read.accessibility(),
                facility.getRemark()));
        return facility;
    }

    private Facility opened(EstateRow row, LocalDate today) {
        Facility facility = new Facility(row.facility(), row.opensOn() == null ? today : row.opensOn());
        em.persist(facility);
        return facility;
    }

    private void write(Facility facility, List<EstateRow> rows, List<TableProblem> problems) {
        Map<String, Room> known = em
                .createQuery(
                        "select r from Room r join fetch r.unit u join fetch u.building where r.facility = :facility",
                        Room.class)
                .setParameter("facility", facility)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        room -> key(
                                room.getUnit().getBuilding().getName(),
                                room.getUnit().getName(),
                                room.getName()),
                        room -> room));
        known.values().forEach(Room::rename);
        for (EstateRow row : rows) {
            Room room = known.get(key(row.building(), row.unit(), row.room().name()));
            if (room == null) {
                keeper.add(facility, new RoomSite(row.building(), row.unit()), row.room(), row.places());
            } else {
                change(room, row, problems);
            }
        }
    }

    private void change(Room room, EstateRow row, List<TableProblem> problems) {
        room.describe(room.getUnit(), row.room());
        int there = keeper.placeCount(room);
        if (row.places() < there) {
            problems.add(EstateTable.fewerPlaces(row, there));
        } else {
            keeper.addPlaces(room, keeper.lastPlaceNo(room), row.places() - there);
        }
    }

    private static String key(String building, String unit, String room) {
        return String.join("\n", building, unit, room);
    }
}
