package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.authorities.boundary.Arriving;
import de.kommune.sim.authorities.boundary.Assignments;
import de.kommune.sim.authorities.boundary.NewAssignment;
import de.kommune.sim.authorities.entity.AssignmentFacts;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.boundary.Closures;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.ClosureFacts;
import de.kommune.sim.housing.estate.entity.ClosureReason;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.forecast.boundary.ArrivalExpectations;
import de.kommune.sim.housing.forecast.boundary.ForecastView;
import de.kommune.sim.housing.forecast.boundary.HousingForecasts;
import de.kommune.sim.housing.forecast.boundary.NeedRow;
import de.kommune.sim.housing.forecast.boundary.WeekRow;
import de.kommune.sim.housing.forecast.entity.ArrivalExpectation;
import de.kommune.sim.housing.forecast.entity.Course;
import de.kommune.sim.housing.forecast.entity.ExpectationFacts;
import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import de.kommune.sim.housing.forecast.entity.RateFigures;
import de.kommune.sim.housing.forecast.entity.RateKind;
import de.kommune.sim.housing.forecast.entity.ReceptionQuota;
import de.kommune.sim.housing.forecast.entity.Spread;
import de.kommune.sim.housing.forecast.entity.WeekFigures;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.PlacementEnd;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.EndReason;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Forecasts of places: other tests fill the same town, so one forecast is laid beside the one made just before. */
class HousingForecastTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/HousingForecasts")
    private HousingForecasts forecasts;

    @EJB(lookup = "java:global/sim/sim-ejb/ArrivalExpectations")
    private ArrivalExpectations expectations;

    @EJB(lookup = "java:global/sim/sim-ejb/Assignments")
    private Assignments assignments;

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Closures")
    private Closures closures;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(HousingForecastTest.class);
    }

    @Test
    void whatIsAnnouncedPlacedAndClosedChangesTheForecast() throws Exception {
        ForecastView before = made();
        long room = room(3);
        long bed = bed(room);
        housed(bed, Period.between(TODAY, TODAY.plusDays(10)));
        closed(room, Period.between(TODAY.plusDays(7), TODAY.plusDays(14)));
        announced(TODAY.plusDays(20), 4);
        ForecastView after = made();

        assertEquals(before.line().sums().beds() + 3, after.line().sums().beds());
        assertEquals(before.line().sums().occupied() + 1, after.line().sums().occupied());
        assertEquals(before.line().sums().plannedEnds() + 1, after.line().sums().plannedEnds());
        assertEquals(before.line().sums().announced() + 4, after.line().sums().announced());
        assertEquals(List.of(3, 0, 3), open(before, after));
        assertEquals(List.of(1, 0, 0), occupied(before, after));
        assertEquals(middle(before, 1).announced(), middle(after, 1).announced());
        assertEquals(middle(before, 2).announced() + 4, middle(after, 2).announced());
    }

    private static List<Integer> open(ForecastView before, ForecastView after) {
        return Stream.of(0, 1, 2)
                .map(week -> middle(after, week).open() - middle(before, week).open())
                .toList();
    }

    private static List<Integer> occupied(ForecastView before, ForecastView after) {
        return Stream.of(0, 1, 2)
                .map(week ->
                        middle(after, week).occupied() - middle(before, week).occupied())
                .toList();
    }

    private static WeekFigures middle(ForecastView view, int week) {
        return view.weeks().get(week).middle();
    }

    @Test
    void aKeptForecastReconcilesWeekByWeekAndShapeByShape() throws Exception {
        announced(TODAY.plusDays(3), 2);
        ForecastView view = made();
        assertEquals(26, view.weeks().size());
        assertEquals("unterkunft1", view.line().madeBy());
        for (WeekRow week : view.weeks()) {
            List<NeedRow> needs = clerk(() -> forecasts.needs(view.line().id(), week.night()));
            assertEquals(Course.values().length * HouseholdShape.values().length, needs.size());
            week.courses().forEach((course, figures) -> {
                List<NeedRow> ofCourse =
                        needs.stream().filter(need -> need.course() == course).toList();
                assertEquals(
                        figures.displaced() + figures.announced() + figures.expected(),
                        ofCourse.stream().mapToInt(NeedRow::persons).sum());
                assertEquals(
                        figures.missing(),
                        ofCourse.stream().mapToInt(NeedRow::missing).sum());
            });
        }
        assertEquals(List.of(), clerk(() -> forecasts.needs(view.line().id(), TODAY)));
    }

    @Test
    void laterItStandsBesideWhatHappened() throws Exception {
        LocalDate firstDay = TODAY.minusDays(8);
        long id = made().line().id();
        assertNull(kept(id).weeks().get(0).happened());
        madeOn(id, firstDay);
        int before = kept(id).weeks().get(0).happened();
        long stay = housed(bed(room(2)), Period.since(firstDay.minusDays(30)));
        WeekRow over = kept(id).weeks().get(0);
        assertEquals(TODAY.minusDays(2), over.night());
        assertEquals(before, over.happened());
        clerk(() -> {
            placements.order(stay, placements.get(stay).line().version());
            placements.moveIn(stay, placements.get(stay).line().version());
            return null;
        });
        assertEquals(before + 1, kept(id).weeks().get(0).happened());
        assertNull(kept(id).weeks().get(1).happened());
    }

    @Test
    void whatTheTownStillHasToTakeInComesBesides() throws Exception {
        inForce("quota_open = null, quota_on = null, quota_months = null");
        ForecastView before = made();
        assertNull(before.line().quota());
        inForce("quota_open = 900, quota_on = '" + TODAY + "', quota_months = 2");
        try {
            ForecastView after = made();
            assertEquals(new ReceptionQuota(900, TODAY, 2), after.line().quota());
            int announced = after.line().sums().announced(); // who is announced is part of what is expected
            for (Course course : Course.values()) {
                int more = expected(after, course) - expected(before, course);
                assertTrue(more >= 860 - announced && more <= 930, course + ": " + more);
            }
        } finally {
            inForce("quota_open = null, quota_on = null, quota_months = null");
        }
    }

    private static int expected(ForecastView view, Course course) {
        return view.weeks().get(25).courses().get(course).expected();
    }

    /** What is in force today; a new expectation begins on a day of its own and would hold for all tests after this. */
    private void inForce(String facts) throws Exception {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate("update arrival_expectation set " + facts + " where valid_from <= current_date"
                    + " and valid_to > current_date");
        }
    }

    /** As if it had been made on that day. */
    private void madeOn(long id, LocalDate day) throws Exception {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate("update housing_forecast set first_day = '" + day + "' where id = " + id);
            sql.executeUpdate("update forecast_week set night = night - interval 8 day where forecast_id = " + id
                    + " order by night");
        }
    }

    @Test
    void aForecastKeepsWhatItReckonedWithAndOnHowManyPeopleThatRests() throws Exception {
        int before = exits(made()).counted();
        long stay = housed(bed(room(2)), Period.since(TODAY.minusDays(30)));
        clerk(() -> {
            placements.order(stay, placements.get(stay).line().version());
            placements.moveIn(stay, placements.get(stay).line().version());
            placements.end(
                    stay,
                    placements.get(stay).line().version(),
                    new PlacementEnd(TODAY.minusDays(2), EndReason.DEPARTED, "nachgetragen"));
            return null;
        });
        ForecastView view = made();
        RateFigures exits = exits(view);
        assertEquals(before + 1, exits.counted());
        ArrivalExpectation laidDown = clerk(() -> expectations.list()).stream()
                .filter(one -> one.getPeriod().contains(TODAY))
                .findFirst()
                .orElseThrow();
        assertEquals(exits.counted() >= laidDown.getHistory().least(), exits.measured());
        if (!exits.measured()) {
            assertEquals(laidDown.getLeaving(), exits.aMonth());
        }
        assertEquals(
                List.of(RateKind.values()),
                clerk(() -> forecasts.rates(view.line().id())).stream()
                        .map(RateFigures::kind)
                        .toList());
    }

    private RateFigures exits(ForecastView view) throws Exception {
        return clerk(() -> forecasts.rates(view.line().id())).get(0);
    }

    @Test
    void aFormThatIsSentTwiceMakesOneForecast() throws Exception {
        String form = UUID.randomUUID().toString();
        ExecutorService clerks = Executors.newFixedThreadPool(3);
        try {
            Callable<Long> sent = () -> clerk(() -> forecasts.make(form).getId());
            long first = -1;
            for (Future<Long> one : clerks.invokeAll(List.of(sent, sent, sent))) {
                assertTrue(first == -1 || first == one.get());
                first = one.get();
            }
            long made = first;
            assertTrue(clerk(() -> forecasts.list()).stream().anyMatch(line -> line.id() == made));
        } finally {
            clerks.shutdownNow();
        }
    }

    @Test
    void aNewExpectationFollowsTheOneBefore() throws Exception {
        ArrivalExpectation last = clerk(() -> expectations.list()).get(0);
        LocalDate next = last.getPeriod().getFrom().isAfter(TODAY)
                ? last.getPeriod().getFrom().plusDays(1)
                : TODAY.plusYears(1);
        ReceptionQuota quota = new ReceptionQuota(-3, TODAY, 2);
        ExpectationFacts facts = new ExpectationFacts(
                last.getArrivals(),
                new Spread(1, 2, 3),
                last.getBirths(),
                last.getMix(),
                last.getHistory(),
                quota,
                "Beschluss " + letters(),
                next);
        clerk(() -> set(facts));
        List<ArrivalExpectation> all = clerk(() -> expectations.list());
        assertEquals(facts.source(), all.get(0).getSource());
        assertEquals(new Spread(1, 2, 3), all.get(0).getLeaving());
        assertEquals(quota, all.get(0).getQuota());
        assertEquals(Period.since(next), all.get(0).getPeriod());
        assertEquals(next, all.get(1).getPeriod().getTo());
        assertEquals(
                "housing.ruleBefore",
                assertThrows(BusinessException.class, () -> clerk(() -> set(facts)))
                        .getKey());
    }

    private Void set(ExpectationFacts facts) {
        expectations.set(facts);
        return null;
    }

    @Test
    void nobodyButTheHousingDeskKnowsOfIt() throws Exception {
        long id = made().line().id();
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "asd1", "itbetrieb", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> forecasts.list()), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> forecasts.get(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> expectations.list()), account);
        }
        assertThrows(NotFoundException.class, () -> kept(-1));
    }

    private ForecastView made() throws Exception {
        return clerk(
                () -> forecasts.get(forecasts.make(UUID.randomUUID().toString()).getId()));
    }

    private ForecastView kept(long id) throws Exception {
        return clerk(() -> forecasts.get(id));
    }

    private long room(int beds) throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        RoomFacts room = new RoomFacts("1", 0, new BigDecimal("60"), null, SexRule.ANYBODY, false, false, false);
        return clerk(() -> rooms.add(estate.open(facts, TODAY.minusYears(1)).getId(), new RoomSite("", ""), room, beds)
                .getId());
    }

    private long bed(long room) throws Exception {
        return clerk(() -> rooms.get(room, TODAY).beds().get(0).id());
    }

    private long housed(long bed, Period nights) throws Exception {
        return clerk(() -> placements
                .propose(new NewPlacement(
                        List.of(new Seat(persons.register(person(Sex.FEMALE)).getId(), bed, false)),
                        nights,
                        LegalBasis.EINWEISUNG_OBG_14,
                        nights.getFrom().isBefore(TODAY) ? "nachgetragen" : null))
                .get(0)
                .getId());
    }

    private void closed(long room, Period nights) throws Exception {
        clerk(() -> closures.closeRoom(room, new ClosureFacts(ClosureReason.REPAIR, null, nights)));
    }

    private void announced(LocalDate planned, int people) throws Exception {
        List<Arriving> household = IntStream.range(0, people)
                .mapToObj(one -> new Arriving(null, person(Sex.MALE), one == 0 ? Relation.HEAD : Relation.OTHER))
                .toList();
        AssignmentFacts facts = new AssignmentFacts("ASYLG_50", null, TODAY, planned);
        clerk(() -> assignments.announce(
                new NewAssignment(facts, household, UUID.randomUUID().toString())));
    }

    private static Person person(Sex sex) {
        PersonName name = new PersonName(NameKind.PASSPORT, "Anna", letters(), TODAY);
        return new Person(name, PersonFacts.of(sex, BirthDate.ofYear(1990)));
    }

    private static <T> T clerk(Callable<T> work) throws Exception {
        return as("unterkunft1", work);
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
