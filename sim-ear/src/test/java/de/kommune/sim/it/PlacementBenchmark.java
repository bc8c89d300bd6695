package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand races of two clerks for one bed, a thousand moves of whole families, and the occupancy of any night over ten
 * years. Not a test: docs/benchmark.md says how to run it.
 */
class PlacementBenchmark extends InServer {

    private static final int CLERKS = 2;
    private static final int NIGHTS = 10_000;
    private static final int MOVES = 1_000;
    private static final int BEDS = 40;
    private static final int STAYS = 500;
    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long facility;
    private List<Long> beds;
    private List<Long> people;

    @Deployment
    static WebArchive archive() {
        return archive(PlacementBenchmark.class);
    }

    @BeforeEach
    void aHouseAndItsPeople() throws Exception {
        as("unterkunft1", () -> {
            FacilityFacts facts = new FacilityFacts(
                    "Bench " + letters(),
                    FacilityKind.GEMEINSCHAFTS_UK,
                    LegalCarrier.OBG,
                    "42781",
                    "Haan",
                    Accessibility.NONE,
                    null);
            facility = estate.open(facts, TODAY.minusYears(20)).getId();
            RoomFacts room = new RoomFacts("1", 0, new BigDecimal("999"), null, SexRule.ANYBODY, false, false, false);
            long roomId = rooms.add(facility, new RoomSite("", ""), room, BEDS).getId();
            beds = rooms.get(roomId, TODAY).beds().stream().map(Bed::id).toList();
            people = new ArrayList<>();
            for (int i = 0; i < BEDS; i++) {
                PersonName name = new PersonName(NameKind.PASSPORT, "Bench", letters(), TODAY);
                people.add(persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                        .getId());
            }
            return null;
        });
    }

    /** Two clerks give the same bed for the same night at the same moment. */
    @Test
    void tenThousandRacesForOneBed() throws Exception {
        AtomicInteger given = new AtomicInteger();
        long seconds = sideBySide(NIGHTS, (clerk, night) -> give(people.get(clerk), TODAY.plusDays(night), given));
        System.out.printf(
                "placement: %d clerks, %d nights of one bed in %d s, %d given, %s doubled%n",
                CLERKS, NIGHTS, seconds, given.get(), doubles());
        assertEquals(NIGHTS, given.get());
        assertEquals("0", doubles());
    }

    /** Two families of three want the same room on the same day; on the next one whoever is there goes back. */
    @Test
    void aThousandMovesOfWholeFamilies() throws Exception {
        List<List<Long>> families = List.of(people.subList(0, 3), people.subList(3, 6));
        List<List<Long>> homes = List.of(beds.subList(0, 3), room(3));
        List<Long> wanted = room(3);
        for (int i = 0; i < families.size(); i++) {
            moveIn(seats(families.get(i), homes.get(i)));
        }
        AtomicInteger moved = new AtomicInteger();
        long seconds = sideBySide(MOVES / CLERKS, (clerk, turn) -> {
            List<Long> to = turn % 2 == 0 ? wanted : homes.get(clerk);
            move(seats(families.get(clerk), to), TODAY.plusDays(turn + 1L), moved);
        });
        long torn = 0;
        for (List<Long> family : families) {
            torn += Long.parseLong(
                    answer("select count(*) from placement a join place p on p.id = a.place_id join placement b"
                            + " on b.valid_from < a.valid_to and b.valid_to > a.valid_from join place q on q.id = b.place_id"
                            + " where a.person_id = " + family.get(0) + " and b.person_id in (" + family.get(1) + ", "
                            + family.get(2) + ") and p.room_id <> q.room_id"));
        }
        System.out.printf(
                "placement: %d tries to move a family of three in %d s, %d moved, %d nights apart, %s doubled%n",
                MOVES, seconds, moved.get(), torn, doubles());
        assertEquals(0, torn);
        assertEquals("0", doubles());
        assertTrue(moved.get() >= MOVES / CLERKS, "one of two gets the room, and both go home");
    }

    private void moveIn(List<Seat> seats) throws Exception {
        NewPlacement wanted = new NewPlacement(seats, Period.since(TODAY), LegalBasis.FREIWILLIG, null);
        for (Placement one : as("unterkunft1", () -> placements.propose(wanted))) {
            as("unterkunft1", () -> {
                placements.order(one.getId(), placements.get(one.getId()).line().version());
                placements.moveIn(
                        one.getId(), placements.get(one.getId()).line().version());
                return null;
            });
        }
    }

    private List<Long> room(int size) throws Exception {
        RoomFacts room = new RoomFacts(letters(), 0, new BigDecimal("999"), null, SexRule.ANYBODY, false, false, false);
        return as(
                "unterkunft1",
                () -> rooms
                        .get(
                                rooms.add(facility, new RoomSite("", ""), room, size)
                                        .getId(),
                                TODAY)
                        .beds()
                        .stream()
                        .map(Bed::id)
                        .toList());
    }

    private static List<Seat> seats(List<Long> family, List<Long> to) {
        return IntStream.range(0, family.size())
                .mapToObj(i -> new Seat(family.get(i), to.get(i), false))
                .toList();
    }

    private void move(List<Seat> seats, LocalDate day, AtomicInteger moved) {
        try {
            placements.move(seats, day, null);
            moved.incrementAndGet();
        } catch (BusinessException refused) {
            assertTrue(refused.getKey().startsWith("housing."), refused.getKey());
        }
    }

    private interface Work {
        void by(int clerk, int turn) throws Exception;
    }

    /** Each turn begins for all clerks at the same moment. */
    private long sideBySide(int turns, Work work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(CLERKS);
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        long begin = System.nanoTime();
        List<Future<Object>> all = new ArrayList<>();
        for (int i = 0; i < CLERKS; i++) {
            int clerk = i;
            all.add(clerks.submit(() -> as("unterkunft1", () -> {
                for (int turn = 0; turn < turns; turn++) {
                    start.await();
                    work.by(clerk, turn);
                }
                return null;
            })));
        }
        for (Future<Object> one : all) {
            one.get();
        }
        clerks.shutdown();
        return (System.nanoTime() - begin) / 1_000_000_000L;
    }

    private void give(long person, LocalDate night, AtomicInteger given) {
        try {
            placements.propose(new NewPlacement(
                    List.of(new Seat(person, beds.get(0), false)),
                    Period.ofDays(night, night),
                    LegalBasis.FREIWILLIG,
                    null));
            given.incrementAndGet();
        } catch (BusinessException tooLate) {
            assertEquals("housing.ruleBroken", tooLate.getKey());
        }
    }

    /** Twenty thousand placements over ten years: what a night costs, in rows that the database looked at. */
    @Test
    void theOccupancyOfAnyNight() throws Exception {
        for (int bed = 0; bed < BEDS; bed++) {
            execute(
                    "insert into placement (id, version, person_id, place_id, facility_id, basis, state, needs_protection,"
                            + " valid_from, valid_to, end_reason, changed_by, changed_at)"
                            + " with recursive n (n) as (select 0 union all select n + 1 from n where n < "
                            + (STAYS - 1) + ")"
                            + " select next value for sim_id, 0, " + people.get(bed) + ", " + beds.get(bed) + ", "
                            + facility
                            + ", 'FREIWILLIG', 'ENDED', false, current_date - interval (n * 7 + 7) day,"
                            + " current_date - interval (n * 7) day, 'MOVED', 'bench', now() from n");
        }
        execute("analyze table placement");
        for (int days : new int[] {1, 700, 3_400}) {
            LocalDate night = TODAY.minusDays(days);
            as("unterkunft1", () -> placements.guests(facility, night)); // warm
            long before = rowsRead();
            int found =
                    as("unterkunft1", () -> placements.guests(facility, night)).size();
            long read = rowsRead() - before;
            System.out.printf("placement: night %s: %d people, %d rows looked at%n", night, found, read);
            assertEquals(BEDS, found);
            assertTrue(read > 0);
        }
    }

    private long rowsRead() throws SQLException {
        return Long.parseLong(answer("select sum(variable_value) from information_schema.global_status"
                + " where variable_name in ('HANDLER_READ_NEXT', 'HANDLER_READ_KEY', 'HANDLER_READ_RND_NEXT')"));
    }

    private String doubles() throws SQLException {
        return answer("select count(*) from placement a join placement b on b.place_id = a.place_id and b.id <> a.id"
                + " and b.valid_from < a.valid_to and b.valid_to > a.valid_from where a.facility_id = " + facility);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String answer(String question) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
