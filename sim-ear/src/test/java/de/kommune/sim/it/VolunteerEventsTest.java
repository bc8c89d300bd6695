package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.volunteering.events.boundary.Candidate;
import de.kommune.sim.volunteering.events.boundary.EventChanges;
import de.kommune.sim.volunteering.events.boundary.EventLine;
import de.kommune.sim.volunteering.events.boundary.EventMails;
import de.kommune.sim.volunteering.events.boundary.EventView;
import de.kommune.sim.volunteering.events.boundary.Events;
import de.kommune.sim.volunteering.events.boundary.MailRound;
import de.kommune.sim.volunteering.events.boundary.NewEvent;
import de.kommune.sim.volunteering.events.boundary.RegistrationLine;
import de.kommune.sim.volunteering.events.boundary.Registrations;
import de.kommune.sim.volunteering.events.entity.Attendance;
import de.kommune.sim.volunteering.events.entity.ChangeReason;
import de.kommune.sim.volunteering.events.entity.EventFacts;
import de.kommune.sim.volunteering.events.entity.EventKind;
import de.kommune.sim.volunteering.events.entity.MailKind;
import de.kommune.sim.volunteering.events.entity.RegistrationState;
import de.kommune.sim.volunteering.events.entity.SlotFacts;
import de.kommune.sim.volunteering.volunteers.boundary.Certificates;
import de.kommune.sim.volunteering.volunteers.boundary.NewVolunteer;
import de.kommune.sim.volunteering.volunteers.boundary.Volunteers;
import de.kommune.sim.volunteering.volunteers.entity.DayPart;
import de.kommune.sim.volunteering.volunteers.entity.Insurance;
import de.kommune.sim.volunteering.volunteers.entity.TrainingKind;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerFacts;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerPapers;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerTraining;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Events and shifts of volunteers: series, last places, double bookings, moved dates, and who came. */
class VolunteerEventsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final LocalDateTime START = TODAY.plusDays(10).atTime(15, 0);

    @EJB(lookup = "java:global/sim/sim-ejb/Events")
    private Events events;

    @EJB(lookup = "java:global/sim/sim-ejb/MailRound")
    private MailRound round;

    @EJB(lookup = "java:global/sim/sim-ejb/EventMails")
    private EventMails mails;

    @EJB(lookup = "java:global/sim/sim-ejb/EventChanges")
    private EventChanges changes;

    @EJB(lookup = "java:global/sim/sim-ejb/Registrations")
    private Registrations registrations;

    @EJB(lookup = "java:global/sim/sim-ejb/Volunteers")
    private Volunteers volunteers;

    @EJB(lookup = "java:global/sim/sim-ejb/Certificates")
    private Certificates certificates;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(VolunteerEventsTest.class);
    }

    @Test
    void aSeriesHasADateEachWeekAndTheSameFormMakesItOnce() throws Exception {
        String title = "Café " + letters();
        NewEvent wanted = new NewEvent(
                facts(EventKind.LANGUAGE_CAFE, null, title),
                START.toLocalDate().plusDays(20),
                List.of(slot(1, false)),
                UUID.randomUUID().toString());
        long id = coordinator(() -> events.plan(wanted)).getId();
        assertEquals(id, coordinator(() -> events.plan(wanted)).getId());
        List<EventLine> dates =
                coordinator(() -> events.between(
                                START.toLocalDate(), START.toLocalDate().plusDays(30)))
                        .stream()
                        .filter(line -> line.title().equals(title))
                        .toList();
        assertEquals(
                List.of(START, START.plusDays(7), START.plusDays(14)),
                dates.stream().map(EventLine::startsAt).toList());
        assertTrue(dates.stream().allMatch(line -> line.missing() == 1 && line.needed() == 1));
    }

    @Test
    void theLastPlaceIsTakenOnceAndWhoWaitsFollowsWhoWithdraws() throws Exception {
        long id = plan(EventKind.EVENT, null, slot(1, false));
        long slot = view(id).slots().get(0).id();
        List<Long> helpers = List.of(active(false), active(false), active(false), active(false));
        List<RegistrationState> states = atOnce(helpers.stream()
                .<Callable<RegistrationState>>map(one -> () -> registrations.register(slot, one))
                .toList());
        assertEquals(
                1, states.stream().filter(RegistrationState.REGISTERED::equals).count(), states.toString());
        assertEquals(
                3, states.stream().filter(RegistrationState.WAITING::equals).count(), states.toString());
        List<RegistrationLine> lines = view(id).slots().get(0).registrations();
        RegistrationLine first = only(lines, RegistrationState.REGISTERED).get(0);
        RegistrationLine next = only(lines, RegistrationState.WAITING).get(0);
        coordinator(() -> {
            registrations.withdraw(first.id());
            return null;
        });
        List<RegistrationLine> after = view(id).slots().get(0).registrations();
        assertEquals(3, after.size());
        assertEquals(
                List.of(next.id()),
                only(after, RegistrationState.REGISTERED).stream()
                        .map(RegistrationLine::id)
                        .toList());
    }

    @Test
    void nobodyTakesTwoShiftsAtOneTimeNotEvenFromTwoScreens() throws Exception {
        long helper = active(false);
        long one = slotOf(plan(EventKind.EVENT, null, slot(3, false)));
        long other = slotOf(plan(EventKind.EVENT, null, slot(3, false)));
        List<RegistrationState> states =
                atOnce(List.of(() -> registeredOrRefused(one, helper), () -> registeredOrRefused(other, helper)));
        assertEquals(
                1, states.stream().filter(RegistrationState.REGISTERED::equals).count(), states.toString());
        long later = plan(EventKind.EVENT, null, slot(1, false));
        long third = slotOf(later);
        assertRefused("volunteering.slotBusy", () -> register(third, helper));
        assertEquals(
                Candidate.Obstacle.BUSY, candidate(third, helper).obstacle(), "the page says so before anybody tries");
        move(later, START.plusDays(1), "Rathaus");
        assertEquals(RegistrationState.REGISTERED, register(third, helper));
        assertEquals(RegistrationState.REGISTERED, register(third, helper), "asked twice it is done once");
    }

    private RegistrationState registeredOrRefused(long slot, long helper) throws Exception {
        try {
            return registrations.register(slot, helper);
        } catch (BusinessException refused) {
            assertEquals("volunteering.slotBusy", refused.getKey());
            return null;
        }
    }

    @Test
    void workWithMinorsNeedsACertificateThatHoldsOnTheDayOfTheShift() throws Exception {
        long id = plan(EventKind.GROUP_OFFER, null, slot(3, true));
        long slot = slotOf(id);
        long without = active(false);
        assertRefused("volunteering.slotNoClearance", () -> register(slot, without));
        assertEquals(Candidate.Obstacle.NO_CLEARANCE, candidate(slot, without).obstacle());
        long cleared = active(true);
        assertEquals(RegistrationState.REGISTERED, register(slot, cleared));
        assertTrue(view(id).slots().get(0).registrations().get(0).clear());

        long lapsing = active(true);
        execute("update volunteer_certificate set certificate_date = '"
                + TODAY.minusMonths(60).plusDays(5) + "' where volunteer_id = " + lapsing);
        assertRefused("volunteering.slotNoClearance", () -> register(slot, lapsing));
        move(id, TODAY.plusDays(2).atTime(15, 0), "Rathaus");
        assertEquals(RegistrationState.REGISTERED, register(slot, lapsing), "it holds in two days");
        move(id, START, "Rathaus");
        assertEquals(
                List.of(false, true),
                view(id).slots().get(0).registrations().stream()
                        .map(RegistrationLine::clear)
                        .sorted()
                        .toList(),
                "a registration that was kept is pointed out");
    }

    @Test
    void aMovedDateKeepsItsRegistrationsAndTellsWhatWas() throws Exception {
        long id = plan(EventKind.EVENT, null, slot(2, false));
        long helper = active(false);
        register(slotOf(id), helper);
        int seen = view(id).event().getVersion();
        move(id, START.plusDays(2).plusHours(1), "Bürgersaal");
        EventView moved = view(id);
        assertEquals(1, moved.slots().get(0).registrations().size());
        assertEquals(START.plusDays(2).plusHours(1), moved.slots().get(0).startsAt());
        assertEquals(START.plusDays(2).plusHours(3), moved.event().getEndsAt());
        assertEquals(START, moved.changes().get(0).getWasAt());
        assertEquals("Rathaus", moved.changes().get(0).getWasPlace());
        assertEquals("Bürgersaal", moved.changes().get(0).getNowPlace());
        assertEquals(1, moved.event().getSequence());
        assertRefused(
                "common.staleChange",
                () -> coordinator(() -> {
                    changes.cancel(id, seen, ChangeReason.ROOM);
                    return null;
                }));
        assertRefused(
                "volunteering.movedToPast", () -> move(id, TODAY.minusDays(1).atTime(9, 0), "Rathaus"));
        assertRefused(
                "volunteering.movedNowhere", () -> move(id, START.plusDays(2).plusHours(1), "Bürgersaal"));
        cancel(id);
        assertEquals(1, view(id).slots().get(0).registrations().size());
        assertRefused("volunteering.eventOver", () -> register(slotOf(id), active(false)));
        long again = plan(EventKind.EVENT, null, slot(1, false));
        move(again, START.plusDays(2).plusHours(1), "Rathaus");
        assertEquals(RegistrationState.REGISTERED, register(slotOf(again), helper), "a cancelled shift takes no time");
    }

    @Test
    void whoHeardOfTheDateAMomentAgoIsNotRemindedOfIt() throws Exception {
        LocalDateTime tomorrow = TODAY.plusDays(1).atTime(15, 0);
        long moved = plan(EventKind.EVENT, null, slot(2, false));
        register(slotOf(moved), active(false));
        move(moved, tomorrow, "Bürgersaal");
        long early = plan(EventKind.EVENT, null, slot(2, false));
        register(slotOf(early), active(false));
        move(early, tomorrow, "Bürgersaal");
        execute("update volunteer_mail set next_at = next_at - interval 5 day where registration_id in"
                + " (select r.id from slot_registration r join event_slot s on s.id = r.slot_id where s.event_id = "
                + early + ")");
        round.send();
        round.send();
        assertEquals(0, reminders(moved));
        assertEquals(1, reminders(early), "once, and not once a round");
    }

    private long reminders(long event) throws Exception {
        return coordinator(() -> mails.ofEvent(event)).stream()
                .filter(line -> line.kind() == MailKind.REMINDER)
                .count();
    }

    @Test
    void hoursAreThoseOfTheShiftAndATrainingIsEnteredForWhoCame() throws Exception {
        long id = plan(EventKind.TRAINING, TrainingKind.FIRST_AID, slot(2, false));
        long helper = volunteer(false);
        register(slotOf(id), helper);
        assertRefused("volunteering.eventToCome", () -> attend(id, Attendance.CAME));
        assertRefused("volunteering.eventToCome", () -> count(id, 7));
        past(id);
        attend(id, Attendance.CAME);
        assertEquals(120, view(id).slots().get(0).registrations().get(0).minutes());
        List<VolunteerTraining> trained = trained(helper);
        assertEquals(
                List.of(TrainingKind.FIRST_AID),
                trained.stream().map(VolunteerTraining::getKind).toList());
        attend(id, Attendance.CAME);
        assertEquals(1, trained(helper).size());
        attend(id, Attendance.EXCUSED);
        assertEquals(List.of(), trained(helper), "it was entered by mistake");
        assertNull(view(id).slots().get(0).registrations().get(0).minutes());
        count(id, 7);
        assertEquals(7, view(id).event().getGuests());
        assertRefused(
                "volunteering.attendanceNoted",
                () -> coordinator(() -> {
                    registrations.withdraw(
                            view(id).slots().get(0).registrations().get(0).id());
                    return null;
                }));
    }

    @Test
    void aShiftThatSomebodyAskedForIsNotRemoved() throws Exception {
        long id = plan(EventKind.EVENT, null, slot(1, false));
        coordinator(() -> {
            events.addSlot(id, view(id).event().getVersion(), slot(4, false));
            return null;
        });
        assertEquals(2, view(id).slots().size());
        register(slotOf(id), active(false));
        assertRefused("volunteering.slotTaken", () -> remove(slotOf(id)));
        remove(view(id).slots().get(1).id());
        assertEquals(1, view(id).slots().size());
        assertRefused(
                "volunteering.slotTimes",
                () -> coordinator(() -> {
                    events.addSlot(
                            id,
                            view(id).event().getVersion(),
                            new SlotFacts(START.minusHours(1), START, "Aufbau", 1, false));
                    return null;
                }));
    }

    @Test
    void whoFitsBestComesFirst() throws Exception {
        String family = "Zz" + letters();
        long free = active(family + "b", false, WeekTimes.NONE.with(START.getDayOfWeek(), DayPart.AFTERNOON));
        long unknown = active(family + "a", false, WeekTimes.NONE);
        long slot = slotOf(plan(EventKind.EVENT, null, slot(1, false)));
        List<Candidate> found =
                coordinator(() -> registrations.candidates(slot, family)).candidates();
        assertEquals(List.of(free, unknown), found.stream().map(Candidate::id).toList());
        assertTrue(found.get(0).fits());
        assertFalse(found.get(1).fits());
        assertEquals(
                List.of("ara", "deu"),
                found.get(0).languages().stream().sorted().toList());
        assertEquals(
                List.of(),
                coordinator(() -> registrations.candidates(slot, "%")).candidates(),
                "no pattern");
    }

    @Test
    void nobodyElseSeesAnythingOfIt() throws Exception {
        long id = plan(EventKind.EVENT, null, slot(1, false));
        long slot = slotOf(id);
        for (String account :
                List.of("beratung1", "leistung1", "unterkunft1", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> events.get(id)), account);
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(account, () -> events.between(TODAY, TODAY.plusDays(1))),
                    account);
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(account, () -> registrations.candidates(slot, null)),
                    account);
        }
        assertEquals(id, as("teamleitung", () -> events.get(id)).event().getId());
    }

    /** What time would do: the event was yesterday. */
    private void past(long id) throws SQLException {
        String back = "starts_at = starts_at - interval 11 day, ends_at = ends_at - interval 11 day";
        execute("update volunteer_event set " + back + " where id = " + id);
        execute("update event_slot set " + back + " where event_id = " + id);
    }

    private long plan(EventKind kind, TrainingKind training, SlotFacts slot) throws Exception {
        NewEvent wanted = new NewEvent(
                facts(kind, training, "Fest " + letters()),
                null,
                List.of(slot),
                UUID.randomUUID().toString());
        return coordinator(() -> events.plan(wanted)).getId();
    }

    private static EventFacts facts(EventKind kind, TrainingKind training, String title) {
        return new EventFacts(kind, training, title, "Rathaus", START, START.plusHours(2));
    }

    private static SlotFacts slot(int needed, boolean minors) {
        return new SlotFacts(START, START.plusHours(2), "Kuchen", needed, minors);
    }

    private EventView view(long id) throws Exception {
        return coordinator(() -> events.get(id));
    }

    private long slotOf(long id) throws Exception {
        return view(id).slots().get(0).id();
    }

    private RegistrationState register(long slot, long volunteer) throws Exception {
        return coordinator(() -> registrations.register(slot, volunteer));
    }

    private Candidate candidate(long slot, long volunteer) throws Exception {
        String family = coordinator(() -> volunteers.get(volunteer)).volunteer().getFamilyName();
        return coordinator(() -> registrations.candidates(slot, family))
                .candidates()
                .get(0);
    }

    private void move(long id, LocalDateTime start, String place) throws Exception {
        int version = view(id).event().getVersion();
        coordinator(() -> {
            changes.move(id, version, start, place, ChangeReason.ROOM);
            return null;
        });
    }

    private void cancel(long id) throws Exception {
        int version = view(id).event().getVersion();
        coordinator(() -> {
            changes.cancel(id, version, ChangeReason.WEATHER);
            return null;
        });
    }

    private void attend(long id, Attendance attendance) throws Exception {
        RegistrationLine line = view(id).slots().get(0).registrations().get(0);
        coordinator(() -> {
            registrations.attend(line.id(), line.version(), attendance);
            return null;
        });
    }

    private void count(long id, int guests) throws Exception {
        int version = view(id).event().getVersion();
        coordinator(() -> {
            events.countGuests(id, version, guests);
            return null;
        });
    }

    private void remove(long slot) throws Exception {
        coordinator(() -> {
            events.removeSlot(slot);
            return null;
        });
    }

    private List<VolunteerTraining> trained(long volunteer) throws Exception {
        return coordinator(() -> volunteers.get(volunteer)).trainings();
    }

    private static List<RegistrationLine> only(List<RegistrationLine> lines, RegistrationState state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }

    private long active(boolean minors) throws Exception {
        return active("Vogel" + letters(), minors, WeekTimes.NONE);
    }

    private long active(String family, boolean minors, WeekTimes times) throws Exception {
        long id = volunteer(family, minors, times);
        coordinator(() -> {
            for (VolunteerState next :
                    List.of(VolunteerState.INTERVIEWED, VolunteerState.CLEARANCE, VolunteerState.ACTIVE)) {
                volunteers.step(id, version(id), next, TODAY, null);
            }
            return null;
        });
        return id;
    }

    private long volunteer(boolean minors) throws Exception {
        return volunteer("Vogel" + letters(), minors, WeekTimes.NONE);
    }

    private long volunteer(String family, boolean minors, WeekTimes times) throws Exception {
        VolunteerFacts facts = new VolunteerFacts(
                "Vera", family, Contact.none(), null, Set.of("deu", "ara"), Set.of(), Set.of(), times);
        return coordinator(() -> {
            long id = volunteers
                    .enter(new NewVolunteer(facts, TODAY, UUID.randomUUID().toString()))
                    .getId();
            volunteers.show(id, version(id), new VolunteerPapers(TODAY, null, Insurance.TOWN, minors));
            if (minors) {
                certificates.see(id, version(id), TODAY, false);
            }
            return id;
        });
    }

    private int version(long id) {
        return volunteers.get(id).volunteer().getVersion();
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            works.forEach(work -> futures.add(people.submit(() -> coordinator(work))));
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql), sql);
        }
    }

    private static <T> T coordinator(Callable<T> work) throws Exception {
        return as("ehrenamt", work);
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
