package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.absence.boundary.Absences;
import de.kommune.sim.housing.absence.boundary.AbsentLine;
import de.kommune.sim.housing.absence.entity.AbsenceLimit;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.flats.boundary.FlatLine;
import de.kommune.sim.housing.flats.boundary.FlatWishes;
import de.kommune.sim.housing.flats.entity.FlatFacts;
import de.kommune.sim.housing.flats.entity.FlatPriority;
import de.kommune.sim.housing.flats.entity.FlatRemoval;
import de.kommune.sim.housing.flats.entity.FlatState;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FlatsAndAbsencesTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/Absences")
    private Absences absences;

    @EJB(lookup = "java:global/sim/sim-ejb/FlatWishes")
    private FlatWishes wishes;

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Deployment
    static WebArchive archive() {
        return archive(FlatsAndAbsencesTest.class);
    }

    @Test
    void whoIsAwayForLongerThanTheLimitIsNamedUntilSheComesBack() throws Exception {
        long placement = awaySinceToday();
        AbsentLine today = line(placement);
        assertEquals(0, today.nights());
        assertFalse(today.over());

        int days = limitToday();
        awaySince(placement, TODAY.minusDays(days));
        assertFalse(line(placement).over());
        awaySince(placement, TODAY.minusDays(days + 1L));
        assertTrue(line(placement).over());
        assertEquals(days + 1L, line(placement).nights());

        clerk(() -> {
            placements.comeBack(placement, placements.get(placement).line().version());
            return null;
        });
        assertTrue(clerk(() -> absences.list()).stream().noneMatch(one -> one.placementId() == placement));
        assertRefused("housing.absenceOutside", () -> beAbsent(placement, TODAY.plusDays(1)));
        assertRefused("housing.absenceOutside", () -> beAbsent(placement, TODAY.minusYears(1)));
    }

    private void beAbsent(long placement, LocalDate day) throws Exception {
        clerk(() -> {
            placements.beAbsent(placement, placements.get(placement).line().version(), day);
            return null;
        });
    }

    @Test
    void aNewLimitHoldsFromItsDayOnAndHasASource() throws Exception {
        int before = limitToday();
        LocalDate last = clerk(() -> absences.limits()).get(0).getPeriod().getFrom();
        LocalDate next = last.isAfter(TODAY) ? last.plusDays(1) : TODAY.plusDays(1);
        clerk(() -> setLimit(before, "Beschluss " + letters(), next));
        List<AbsenceLimit> limits = clerk(() -> absences.limits());
        assertEquals(Period.since(next), limits.get(0).getPeriod());
        assertEquals(next, limits.get(1).getPeriod().getTo());
        assertEquals("unterkunft1", limits.get(0).getNotedBy());
        assertEquals(before, limitToday());
        assertRefused("housing.ruleBefore", () -> clerk(() -> setLimit(before, "Zu früh", next)));
        assertRefused("housing.absenceWithoutSource", () -> clerk(() -> setLimit(before, " ", next.plusDays(1))));
    }

    @Test
    void aHouseholdWaitsIsOfferedAFlatAndLeavesTheListWithAReason() throws Exception {
        long anna = clerk(this::newPerson);
        long wish = enter(anna, FlatPriority.NONE, TODAY.minusDays(3));
        assertRefused("housing.flatThere", () -> enter(anna, FlatPriority.BIRTH, TODAY));
        int seen = wish(wish).version();
        clerk(() -> {
            wishes.offer(wish, seen);
            return null;
        });
        assertEquals(FlatState.OFFERED, wish(wish).state());
        assertRefused(
                "common.staleChange",
                () -> clerk(() -> {
                    wishes.waitOn(wish, seen);
                    return null;
                }));
        clerk(() -> {
            wishes.waitOn(wish, wish(wish).version());
            wishes.change(wish, wish(wish).version(), new FlatFacts(4, 3, true, FlatPriority.BIRTH, TODAY));
            return null;
        });
        assertEquals(
                new FlatFacts(4, 3, true, FlatPriority.BIRTH, TODAY), wish(wish).facts());
        clerk(() -> {
            wishes.remove(wish, wish(wish).version(), FlatRemoval.FOUND_ITSELF);
            return null;
        });
        FlatLine off = clerk(() -> wishes.ofPerson(anna)).get(0);
        assertEquals(FlatRemoval.FOUND_ITSELF, off.removal());
        assertEquals(TODAY, off.removedOn());
        assertTrue(clerk(() -> wishes.removed()).stream().anyMatch(one -> one.id() == wish));
        assertRefused(
                "housing.flatNotInThisState",
                () -> clerk(() -> {
                    wishes.offer(wish, off.version());
                    return null;
                }));
        enter(anna, FlatPriority.NONE, TODAY);
    }

    @Test
    void aReasonComesBeforeALongWait() throws Exception {
        long longest = enter(clerk(this::newPerson), FlatPriority.NONE, TODAY.minusYears(4));
        long preferred = enter(clerk(this::newPerson), FlatPriority.HEALTH, TODAY);
        List<Long> order = clerk(() -> wishes.list()).stream()
                .map(FlatLine::id)
                .filter(id -> id == longest || id == preferred)
                .toList();
        assertEquals(List.of(preferred, longest), order);
        assertRefused(
                "housing.flatSinceToCome", () -> enter(clerk(this::newPerson), FlatPriority.NONE, TODAY.plusDays(2)));
    }

    @Test
    void twoClerksEnterAHouseholdOnce() throws Exception {
        long anna = clerk(this::newPerson);
        ExecutorService clerks = Executors.newFixedThreadPool(4);
        int done = 0;
        try {
            Callable<Boolean> tried = () -> tryToEnter(anna);
            for (Future<Boolean> one : clerks.invokeAll(List.of(tried, tried, tried, tried))) {
                done += one.get() ? 1 : 0;
            }
        } finally {
            clerks.shutdownNow();
        }
        assertEquals(1, done);
    }

    private boolean tryToEnter(long person) throws Exception {
        try {
            enter(person, FlatPriority.NONE, TODAY);
            return true;
        } catch (BusinessException refused) {
            assertEquals("housing.flatThere", refused.getKey());
            return false;
        }
    }

    @Test
    void nobodyButTheHousingDeskKnowsOfIt() throws Exception {
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "asd1", "itbetrieb", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> absences.list()), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> wishes.list()), account);
        }
        long ofCounselling = as("beratung1", this::newPerson);
        assertThrows(NotFoundException.class, () -> enter(ofCounselling, FlatPriority.NONE, TODAY));
        assertThrows(NotFoundException.class, () -> clerk(() -> wishes.ofPerson(ofCounselling)));
    }

    private long enter(long person, FlatPriority priority, LocalDate since) throws Exception {
        return clerk(() -> wishes.enter(person, new FlatFacts(3, 2, false, priority, since)))
                .getId();
    }

    private FlatLine wish(long id) throws Exception {
        return clerk(() -> wishes.list()).stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private Void setLimit(int days, String source, LocalDate from) {
        absences.setLimit(days, source, from);
        return null;
    }

    private int limitToday() throws Exception {
        return clerk(() -> absences.limits()).stream()
                .filter(limit -> limit.getPeriod().contains(TODAY))
                .findFirst()
                .orElseThrow()
                .getDays();
    }

    private AbsentLine line(long placement) throws Exception {
        return clerk(() -> absences.list()).stream()
                .filter(one -> one.placementId() == placement)
                .findFirst()
                .orElseThrow();
    }

    private void awaySince(long placement, LocalDate day) throws Exception {
        clerk(() -> {
            placements.comeBack(placement, placements.get(placement).line().version());
            placements.beAbsent(placement, placements.get(placement).line().version(), day);
            return null;
        });
    }

    private long awaySinceToday() throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        RoomFacts room = new RoomFacts("1", 0, new BigDecimal("20"), null, SexRule.ANYBODY, false, false, false);
        return clerk(() -> {
            long facility = estate.open(facts, TODAY.minusYears(1)).getId();
            long added = rooms.add(facility, new RoomSite("", ""), room, 1).getId();
            long bed = rooms.get(added, TODAY).beds().get(0).id();
            Seat seat = new Seat(newPerson(), bed, false);
            long id = placements
                    .propose(new NewPlacement(
                            List.of(seat),
                            Period.since(TODAY.minusMonths(11)),
                            LegalBasis.EINWEISUNG_OBG_14,
                            "Nachtrag"))
                    .get(0)
                    .getId();
            placements.order(id, placements.get(id).line().version());
            placements.moveIn(id, placements.get(id).line().version());
            placements.beAbsent(id, placements.get(id).line().version(), TODAY);
            return id;
        });
    }

    private long newPerson() {
        PersonName name = new PersonName(NameKind.PASSPORT, "Anna", letters(), TODAY);
        return persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                .getId();
    }

    private static <T> T clerk(Callable<T> work) throws Exception {
        return as("unterkunft1", work);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
