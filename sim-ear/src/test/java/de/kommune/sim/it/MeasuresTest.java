package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.Disclosures;
import de.kommune.sim.consents.boundary.NewConsent;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.consents.entity.RevocationWay;
import de.kommune.sim.measures.meetings.boundary.MeetingLine;
import de.kommune.sim.measures.meetings.boundary.MeetingYear;
import de.kommune.sim.measures.meetings.boundary.Meetings;
import de.kommune.sim.measures.meetings.boundary.NewMeeting;
import de.kommune.sim.measures.meetings.entity.MeetingFacts;
import de.kommune.sim.measures.meetings.entity.MeetingKind;
import de.kommune.sim.measures.programmes.boundary.MeasureFilter;
import de.kommune.sim.measures.programmes.boundary.MeasureReach;
import de.kommune.sim.measures.programmes.boundary.MeasureView;
import de.kommune.sim.measures.programmes.boundary.Measures;
import de.kommune.sim.measures.programmes.boundary.NewMark;
import de.kommune.sim.measures.programmes.boundary.NewMeasure;
import de.kommune.sim.measures.programmes.boundary.NewParticipation;
import de.kommune.sim.measures.programmes.boundary.NewSession;
import de.kommune.sim.measures.programmes.boundary.ParticipationLine;
import de.kommune.sim.measures.programmes.boundary.Participations;
import de.kommune.sim.measures.programmes.boundary.ReachRow;
import de.kommune.sim.measures.programmes.boundary.ReachView;
import de.kommune.sim.measures.programmes.boundary.Sessions;
import de.kommune.sim.measures.programmes.entity.AttendanceMark;
import de.kommune.sim.measures.programmes.entity.Audience;
import de.kommune.sim.measures.programmes.entity.CancelReason;
import de.kommune.sim.measures.programmes.entity.Funding;
import de.kommune.sim.measures.programmes.entity.LeavingReason;
import de.kommune.sim.measures.programmes.entity.MeasureDays;
import de.kommune.sim.measures.programmes.entity.MeasureFacts;
import de.kommune.sim.measures.programmes.entity.MeasureKind;
import de.kommune.sim.measures.programmes.entity.ParticipationResult;
import de.kommune.sim.measures.programmes.entity.ParticipationState;
import de.kommune.sim.measures.programmes.entity.TownTask;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Who takes part in measures: one seat each, in the order in which they came, by consent, and nobody beyond counselling knows. */
class MeasuresTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @EJB(lookup = "java:global/sim/sim-ejb/Measures")
    private Measures measures;

    @EJB(lookup = "java:global/sim/sim-ejb/Participations")
    private Participations participations;

    @EJB(lookup = "java:global/sim/sim-ejb/Sessions")
    private Sessions sessions;

    @EJB(lookup = "java:global/sim/sim-ejb/Meetings")
    private Meetings meetings;

    @EJB(lookup = "java:global/sim/sim-ejb/MeasureReach")
    private MeasureReach reach;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Consents")
    private Consents consents;

    @EJB(lookup = "java:global/sim/sim-ejb/Disclosures")
    private Disclosures disclosures;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(MeasuresTest.class);
    }

    @Test
    void whatWasEnteredIsThereWithASessionForEachWeekAndTheSameFormMakesOne() throws Exception {
        String title = "Deutschkurs " + letters();
        NewMeasure wanted =
                new NewMeasure(facts(title, 12, weekly(TODAY, TODAY.plusWeeks(3).minusDays(1)), null), token());
        long id = counsellor(() -> measures.enter(wanted)).getId();
        assertEquals(id, counsellor(() -> measures.enter(wanted)).getId());
        MeasureView view = view(id);
        assertEquals(title, view.measure().getTitle());
        assertEquals(3, view.sessions().size());
        assertEquals(12, view.free());
        assertEquals(new BigDecimal("4000.00"), view.measure().getFunding().getAmount());
        assertEquals(1, counsellor(() -> measures.count(new MeasureFilter(title, null, false))));
        assertEquals(0, counsellor(() -> measures.count(new MeasureFilter(title, null, true))));
        assertEquals(0, counsellor(() -> measures.count(new MeasureFilter("%" + title.substring(1), null, false))));
        assertEquals(
                1,
                counsellor(() -> measures.list(new MeasureFilter(title, MeasureKind.COURSE, false), 0, 5))
                        .size());
    }

    @Test
    void sessionsToComeFollowTheWeekAndWhatWasHeldStays() throws Exception {
        LocalDate begin = TODAY.minusWeeks(2);
        long id = enter(3, weekly(begin, TODAY.plusWeeks(3)), null);
        assertEquals(6, view(id).sessions().size());
        counsellor(() -> {
            sessions.cancel(view(id).sessions().get(5).id(), CancelReason.HOLIDAY);
            sessions.add(id, new NewSession(TODAY.plusDays(1), NINE, NINE.plusHours(1)));
            MeasureDays later = new MeasureDays(
                    begin, TODAY.plusWeeks(3), TODAY.plusDays(2).getDayOfWeek(), NINE, NINE.plusHours(2));
            measures.describe(id, view(id).measure().getVersion(), facts("Anders " + letters(), 3, later, null));
            return null;
        });
        List<LocalDate> days =
                view(id).sessions().stream().map(one -> one.heldOn()).toList();
        assertTrue(days.containsAll(List.of(begin, begin.plusWeeks(1), TODAY)), "what was held stays");
        assertTrue(days.contains(TODAY.plusWeeks(3)), "what was cancelled stays to be seen");
        assertTrue(days.contains(TODAY.plusDays(1)), "what was entered by itself stays");
        assertFalse(days.contains(TODAY.plusWeeks(1)), "what followed from the former week goes");
        assertTrue(days.contains(TODAY.plusDays(9)));
    }

    /** The lock lets one after the other; the keys of the seats would stop it without a lock. */
    @Test
    void theLastSeatIsGivenOnceHoweverManyAskInTheSameMoment() throws Exception {
        long id = enter(1, weekly(TODAY, TODAY.plusWeeks(3)), null);
        List<Long> clients = List.of(openCase(), openCase(), openCase(), openCase());
        ExecutorService hands = Executors.newFixedThreadPool(clients.size());
        List<ParticipationState> states = new ArrayList<>();
        try {
            CyclicBarrier together = new CyclicBarrier(clients.size());
            List<Callable<ParticipationState>> all = clients.stream()
                    .<Callable<ParticipationState>>map(client -> () -> {
                        together.await();
                        return join(id, client);
                    })
                    .toList();
            for (Future<ParticipationState> one : hands.invokeAll(all)) {
                states.add(one.get());
            }
        } finally {
            hands.shutdownNow();
        }
        assertEquals(
                1,
                states.stream().filter(ParticipationState.TAKING_PART::equals).count());
        assertEquals(3, view(id).waiting().size());
        long waiting = view(id).waiting().get(0).id();
        String sit =
                "update measure_participation set state = 'TAKING_PART', joined_on = current_date, seat_no = %d where id = "
                        + waiting;
        assertThrows(SQLException.class, () -> execute(sit.formatted(1)), "the seat is held");
        assertThrows(SQLException.class, () -> execute(sit.formatted(2)), "there is no such seat");
    }

    @Test
    void whoWaitsLongestMovesUpAndNobodyElse() throws Exception {
        long id = enter(1, weekly(TODAY, TODAY.plusWeeks(3)), null);
        long first = openCase();
        long second = openCase();
        long third = openCase();
        assertEquals(ParticipationState.TAKING_PART, join(id, first));
        assertEquals(ParticipationState.WAITING, join(id, second));
        assertEquals(ParticipationState.WAITING, join(id, third));
        assertRefused("measures.alreadyThere", () -> join(id, second));
        assertRefused("measures.full", () -> moveUp(line(id, second)));
        end(line(id, first), ParticipationResult.LEFT, LeavingReason.WORK);
        assertTrue(line(id, second).next());
        assertFalse(line(id, third).next());
        assertEquals(ParticipationState.WAITING, join(id, openCase()), "a free seat is for who waits");
        assertRefused("measures.notNext", () -> moveUp(line(id, third)));
        counsellor(() -> {
            participations.goBehind(line(id, second).id());
            return null;
        });
        moveUp(line(id, third));
        assertEquals(ParticipationState.TAKING_PART, line(id, third).state());
        assertEquals(ParticipationState.ENDED, line(id, first).state());
        assertRefused(
                "measures.leavingReason",
                () -> end(line(id, third), ParticipationResult.COMPLETED, LeavingReason.WORK));
        assertRefused("measures.participationIs", () -> end(line(id, second), ParticipationResult.COMPLETED, null));
    }

    @Test
    void fewerSeatsThanAreHeldAreRefusedAndWhoSitsOnOneThatGoesMoves() throws Exception {
        long id = enter(3, weekly(TODAY, TODAY.plusWeeks(3)), null);
        long first = openCase();
        join(id, first);
        join(id, openCase());
        join(id, openCase());
        assertRefused("measures.seatsTaken", () -> seats(id, 2));
        end(line(id, first), ParticipationResult.CERTIFICATE, null);
        seats(id, 2);
        assertEquals(0, view(id).free());
        assertEquals(
                List.of("1", "2"), rows("select seat_no from measure_seat where measure_id = " + id + " order by 1"));
        seats(id, 4);
        assertEquals(2, view(id).free());
    }

    @Test
    void aPartnerGetsANameOnAConsentAndNotAfterItWasTakenBack() throws Exception {
        String name = "Verein " + letters();
        long partner = partner(name);
        long id = enter(1, weekly(TODAY, TODAY.plusWeeks(3)), partner);
        long first = openCase();
        long second = openCase();
        assertRefused("measures.consentMissing", () -> join(id, first));
        consent(first, name);
        Consent ofSecond = consent(second, name);
        join(id, first);
        join(id, second);
        assertEquals(TODAY, line(id, first).toldOn());
        assertNull(line(id, second).toldOn(), "who waits is not told of");
        assertEquals(1, counsellor(() -> disclosures.ofCase(first)).size());
        assertEquals(0, counsellor(() -> disclosures.ofCase(second)).size());
        end(line(id, first), ParticipationResult.COMPLETED, null);
        counsellor(() -> {
            consents.revoke(ofSecond.getId(), RevocationWay.BY_TELEPHONE);
            return null;
        });
        assertTrue(line(id, second).revoked());
        assertRefused("consents.notCovered", () -> moveUp(line(id, second)));
        assertRefused(
                "measures.partnerStays",
                () -> counsellor(() -> {
                    measures.describe(
                            id,
                            view(id).measure().getVersion(),
                            facts("Ohne Partner", 1, weekly(TODAY, TODAY.plusWeeks(3)), null));
                    return null;
                }));
    }

    @Test
    void whoCameIsNotedOfWhoTookPartOnThatDay() throws Exception {
        long id = enter(2, weekly(TODAY, TODAY.plusWeeks(3)), null);
        long client = openCase();
        join(id, client);
        long today = view(id).sessions().get(0).id();
        long later = view(id).sessions().get(1).id();
        NewMark came = new NewMark(line(id, client).id(), AttendanceMark.PRESENT);
        note(today, came);
        note(today, new NewMark(came.participationId(), AttendanceMark.EXCUSED));
        note(today, came);
        assertEquals(1, view(id).sessions().get(0).present());
        assertEquals(1, line(id, client).present());
        assertRefused("measures.sessionNotHeld", () -> note(later, came));
        assertRefused(
                "measures.sessionHeld",
                () -> counsellor(() -> {
                    sessions.cancel(today, CancelReason.ROOM);
                    return null;
                }));
        assertRefused("common.notFound", () -> note(today, new NewMark(id, AttendanceMark.PRESENT)));
        assertEquals(1, counsellor(() -> participations.ofCase(client)).get(0).noted());
    }

    @Test
    void onlyWhoAnswersForACasePutsItsClientOnAList() throws Exception {
        long id = enter(1, weekly(TODAY, TODAY.plusWeeks(3)), null);
        long client = openCase();
        BusinessException refused = assertThrows(
                BusinessException.class,
                () -> as("beratung2", () -> participations.join(new NewParticipation(id, client, TODAY, token()))));
        assertEquals("cases.notYours", refused.getKey());
        as("teamleitung", () -> participations.join(new NewParticipation(id, client, TODAY, token())));
        assertRefused(
                "measures.agreedToCome",
                () -> counsellor(
                        () -> participations.join(new NewParticipation(id, openCase(), TODAY.plusDays(1), token()))));
    }

    @Test
    void nobodyBeyondCounsellingSeesAnythingOfIt() throws Exception {
        long id = enter(1, weekly(TODAY, TODAY.plusWeeks(3)), null);
        long client = openCase();
        join(id, client);
        long session = view(id).sessions().get(0).id();
        for (String account :
                List.of("leistung1", "unterkunft1", "ehrenamt", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> measures.get(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> sessions.get(session)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> participations.ofCase(client)), account);
        }
        assertEquals(
                List.of(),
                rows("select concat_ws(' ', grantee, table_name) from information_schema.table_privileges"
                        + " where table_schema = database() and table_name like 'measure%' and table_name not like 'measure_reach%'"
                        + " and replace(substring_index(grantee, '@', 1), '''', '') in ('sim_office', 'sim_volunteering', 'sim_asd',"
                        + " 'sim_data_protection', 'sim_operations', 'sim_statistics', 'sim_system')"));
    }

    @Test
    void aMeetingIsThereWithWhoOfTheTeamAndWhichPartnersCame() throws Exception {
        String name = "Träger " + letters();
        long partner = partner(name);
        String subject = "Netzwerk " + letters();
        NewMeeting wanted =
                new NewMeeting(meeting(MeetingKind.NETWORK, subject, Set.of("beratung1"), Set.of(partner)), token());
        MeetingYear before = counsellor(() -> meetings.year(TODAY.getYear()));
        long id = counsellor(() -> meetings.enter(wanted)).getId();
        assertEquals(id, counsellor(() -> meetings.enter(wanted)).getId());
        MeetingYear year = counsellor(() -> meetings.year(TODAY.getYear()));
        MeetingLine line = year.lines().stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(name), line.partners());
        assertEquals(1, line.staff().size());
        assertEquals(before.figures().meetings() + 1, year.figures().meetings());
        counsellor(() -> {
            int version = meetings.get(id).getVersion();
            meetings.describe(
                    id, version, meeting(MeetingKind.IN_HOUSE, subject, Set.of("beratung1", "beratung2"), Set.of()));
            return null;
        });
        assertEquals(
                before.figures().staff() + 2,
                counsellor(() -> meetings.year(TODAY.getYear())).figures().staff());
        assertRefused(
                "common.staleChange",
                () -> counsellor(() -> {
                    meetings.describe(id, 0, meeting(MeetingKind.IN_HOUSE, subject, Set.of(), Set.of()));
                    return null;
                }));
        assertRefused(
                "organisation.notOfTheTeam",
                () -> counsellor(() -> meetings.enter(new NewMeeting(
                        meeting(MeetingKind.NETWORK, subject, Set.of("leistung1"), Set.of()), token()))));
        for (String account : List.of("leistung1", "ehrenamt", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> meetings.year(2026)), account);
        }
    }

    private static MeetingFacts meeting(MeetingKind kind, String subject, Set<String> staff, Set<Long> partners) {
        return new MeetingFacts(
                kind, TODAY, new BigDecimal("1.50"), "Rathaus", subject, "Weiter im Januar", null, staff, partners, 2);
    }

    /** Of today's year: people once, sessions that were held, and by head what was spent. */
    @Test
    void theCommitteeGetsFiguresAndNoneThatIsSmall() throws Exception {
        long id = enter(8, weekly(TODAY.minusWeeks(1), TODAY.plusWeeks(3)), null);
        String title = view(id).measure().getTitle();
        for (int i = 0; i < 5; i++) {
            join(id, openCase());
        }
        long small = enter(3, weekly(TODAY, TODAY.plusWeeks(3)), null);
        String smallTitle = view(small).measure().getTitle();
        join(small, openCase());
        cost(id, "2000.00", "1000.00");
        cost(small, "300.00", "200.00");
        int year = TODAY.getYear();
        ReachRow known = row(as("teamleitung", () -> reach.of(year, 0)), smallTitle);
        assertEquals(1, known.people());
        assertEquals(new BigDecimal("200.00"), known.perHead());
        ReachRow counted = row(as("teamleitung", () -> reach.of(year, 0)), title);
        assertEquals(5, counted.people());
        assertEquals(new BigDecimal("200.00"), counted.perHead());
        ReachView told = as("siga", () -> reach.of(year, 0));
        assertNull(row(told, smallTitle).people());
        assertNull(row(told, smallTitle).perHead(), "it would tell how many");
        assertNull(told.people());
        assertTrue(
                told.rows().stream().filter(row -> row.people() == null).count() != 1, "never a single one is hidden");
        assertEquals(new BigDecimal("1000.00"), row(told, title).actual());
        int half = TODAY.getMonthValue() <= 6 ? 1 : 2;
        assertNull(row(as("siga", () -> reach.of(year, half)), title).actual(), "costs are those of a year");
        assertTrue(as("siga", () -> reach.of(year + 1, 2)).rows().stream()
                .noneMatch(row -> row.title().equals(title)));
        for (String account : List.of("beratung1", "leistung1", "ehrenamt", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> reach.of(year, 0)), account);
        }
        assertFalse(
                rows("select column_name from information_schema.columns where table_schema = database() and table_name = 'measure_reach'")
                        .contains("case_id"));
    }

    private static ReachRow row(ReachView view, String title) {
        return view.rows().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void cost(long measure, String planned, String actual) throws Exception {
        counsellor(() -> {
            measures.noteCost(measure, TODAY.getYear(), new BigDecimal(planned), null);
            measures.noteCost(measure, TODAY.getYear(), new BigDecimal(planned), new BigDecimal(actual));
            return null;
        });
        assertEquals(1, view(measure).costs().size());
    }

    private void seats(long id, int capacity) throws Exception {
        counsellor(() -> {
            MeasureFacts facts = facts("Plätze", capacity, weekly(TODAY, TODAY.plusWeeks(3)), null);
            measures.describe(id, view(id).measure().getVersion(), facts);
            return null;
        });
    }

    private ParticipationState join(long measure, long client) throws Exception {
        return counsellor(() -> participations.join(new NewParticipation(measure, client, TODAY, token())))
                .getState();
    }

    private void moveUp(ParticipationLine who) throws Exception {
        counsellor(() -> {
            participations.moveUp(who.id());
            return null;
        });
    }

    private void end(ParticipationLine who, ParticipationResult result, LeavingReason because) throws Exception {
        counsellor(() -> {
            participations.end(who.id(), result, because, TODAY);
            return null;
        });
    }

    private void note(long session, NewMark mark) throws Exception {
        counsellor(() -> {
            sessions.note(session, List.of(mark));
            return null;
        });
    }

    /** How the client of that case stands; read with whoever waits, takes part and did. */
    private ParticipationLine line(long measure, long client) throws Exception {
        MeasureView view = view(measure);
        List<ParticipationLine> all = new ArrayList<>(view.taking());
        all.addAll(view.waiting());
        all.addAll(view.ended());
        return all.stream().filter(one -> one.caseId() == client).findFirst().orElseThrow();
    }

    private MeasureView view(long id) throws Exception {
        return counsellor(() -> measures.get(id));
    }

    private long enter(int capacity, MeasureDays days, Long partner) throws Exception {
        NewMeasure wanted = new NewMeasure(facts("Maßnahme " + letters(), capacity, days, partner), token());
        return counsellor(() -> measures.enter(wanted)).getId();
    }

    private static MeasureDays weekly(LocalDate first, LocalDate last) {
        DayOfWeek weekday = first.getDayOfWeek();
        return new MeasureDays(first, last, weekday, NINE, NINE.plusHours(2));
    }

    private static MeasureFacts facts(String title, int capacity, MeasureDays days, Long partner) {
        Funding funding = new Funding(
                TownTask.VOLUNTARY, "Land", new BigDecimal("4000.00"), new BigDecimal("1000.00"), TODAY, TODAY);
        return new MeasureFacts(
                title, MeasureKind.COURSE, Audience.EVERYBODY, partner, "deu", "Rathaus", capacity, days, funding);
    }

    private long openCase() throws Exception {
        return counsellor(() -> {
            PersonName name = new PersonName(NameKind.PASSPORT, "Ida", "Kurs" + letters(), TODAY);
            long person = persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1980))))
                    .getId();
            return cases.open(new NewCase(person, TargetGroup.REFUGEE, null, TODAY, null))
                    .getId();
        });
    }

    private Consent consent(long client, String recipient) throws Exception {
        return counsellor(() -> consents.record(
                client,
                new NewConsent(
                        cases.get(client).simCase().getSubject().getId(),
                        new ConsentFacts(
                                new Recipient(RecipientKind.OTHER, recipient),
                                Set.of(DataCategory.IDENTITY),
                                "Kurs",
                                Period.between(TODAY, TODAY.plusYears(1))),
                        ConsentForm.PAPER,
                        "deu",
                        null,
                        null,
                        token())));
    }

    private long partner(String name) throws SQLException {
        execute(
                "insert into partner (id, version, request_token, name, kind, changed_by) values (next value for sim_id, 0, uuid(), '"
                        + name + "', 'CLUB', 'sim')");
        return Long.parseLong(
                rows("select id from partner where name = '" + name + "'").get(0));
    }

    private List<String> rows(String question) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery(question)) {
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql), sql);
        }
    }

    private static <T> T counsellor(Callable<T> work) throws Exception {
        return as("beratung1", work);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
