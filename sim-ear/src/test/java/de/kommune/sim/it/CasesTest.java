package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.CaseSort;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.ClockState;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.PeriodSource;
import de.kommune.sim.cases.entity.CaseGroup;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.ClosingReason;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.boundary.PersonMerges;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

class CasesTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/PersonMerges")
    private PersonMerges merges;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(CasesTest.class);
    }

    @Test
    void anOpenedCaseBelongsToWhoOpenedItAndItsClockRuns() throws Exception {
        LocalDate opened = TODAY.minusDays(100);
        CaseView view = view(open("beratung1", register("Zahra", "Rahimi"), opened));
        assertEquals("beratung1", view.simCase().getResponsible());
        assertEquals(CaseStatus.OPEN, view.simCase().getStatus());
        assertEquals(ClockState.RUNNING, view.clock().state());
        assertEquals(101, view.clock().usedDays());
        assertStoredIsComputed(view);
    }

    @Test
    void aPersonHasOneCaseThatIsNotOver() throws Exception {
        long person = register("Zahra", "Rahimi");
        open("beratung1", person, TODAY);
        assertRefused("cases.alreadyOpen", () -> open("beratung2", person, TODAY));
    }

    @Test
    void theDatabaseKeepsThatWhateverJavaDoes() throws Exception {
        long person = register("Zahra", "Rahimi");
        open("beratung1", person, TODAY);
        String insert =
                "insert into sim_case (id, version, case_no, person_id, subject_id, sort_name, target_group, status,"
                        + " opened_on) values (?, 1, ?, ?, ?, 'x', 'REFUGEE', 'OPEN', current_date)";
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setLong(1, -person);
            statement.setString(2, "X-" + person);
            statement.setLong(3, person);
            statement.setLong(4, person);
            SQLException refused = assertThrows(SQLIntegrityConstraintViolationException.class, statement::execute);
            assertTrue(refused.getMessage().contains("uk_sim_case_live"), refused.getMessage());
        }
    }

    @Test
    void everyStepOfACaseLeavesTheStoredClockAsItIsComputed() throws Exception {
        long id = open("beratung1", register("Zahra", "Rahimi"), TODAY.minusYears(3));
        assertStoredIsComputed(view(id));

        asCounsellor(
                () -> cases.addPeriod(id, span(PeriodSource.EHC_IMPORT, TODAY.minusYears(5), TODAY.minusYears(4))));
        assertStoredIsComputed(view(id));
        assertEquals(TODAY.minusYears(5), view(id).clock().firstDay());

        asCounsellor(() -> cases.pause(id, TODAY.minusDays(200), "im Krankenhaus"));
        assertStoredIsComputed(view(id));
        assertEquals(ClockState.PAUSED, view(id).clock().state());

        asCounsellor(() -> cases.resume(id, TODAY.minusDays(100)));
        assertStoredIsComputed(view(id));
        assertEquals(ClockState.RUNNING, view(id).clock().state());

        asCounsellor(() -> cases.close(id, TODAY.minusDays(30), ClosingReason.MOVED_AWAY));
        assertStoredIsComputed(view(id));
        assertEquals(TODAY.minusDays(29), view(id).clock().pausedSince());

        asCounsellor(() -> cases.reopen(id, TODAY.minusDays(10)));
        assertStoredIsComputed(view(id));
        assertEquals(ClockState.RUNNING, view(id).clock().state());
    }

    @Test
    void aRemovedPeriodNoLongerCountsButStaysReadableWithItsReason() throws Exception {
        long id = open("beratung1", register("Zahra", "Rahimi"), TODAY.minusYears(1));
        asCounsellor(() -> cases.addPeriod(id, span(PeriodSource.CARITAS, TODAY.minusYears(3), TODAY.minusYears(2))));
        long periodId = view(id).simCase().getPeriods().get(0).getId();
        assertRefused("cases.removedWithoutReason", () -> asCounsellor(() -> cases.removePeriod(id, periodId, " ")));
        asCounsellor(() -> cases.removePeriod(id, periodId, "gehört zu einer anderen Person"));
        CaseView view = view(id);
        assertEquals(TODAY.minusYears(1), view.clock().firstDay());
        assertEquals(
                "gehört zu einer anderen Person",
                view.simCase().getPeriods().get(0).getRemovedReason());
        assertStoredIsComputed(view);
    }

    @Test
    void thePeriodOfASecondClickIsNotNotedAgain() throws Exception {
        long id = open("beratung1", register("Zahra", "Rahimi"), TODAY.minusYears(1));
        CareSpan before = span(PeriodSource.CARITAS, TODAY.minusYears(3), TODAY.minusYears(2));
        asCounsellor(() -> cases.addPeriod(id, before));
        assertRefused("cases.periodTwice", () -> asCounsellor(() -> cases.addPeriod(id, before)));

        long wrong = view(id).simCase().getPeriods().get(0).getId();
        asCounsellor(() -> cases.removePeriod(id, wrong, "zur Probe"));
        asCounsellor(() -> cases.addPeriod(id, before));
        assertEquals(3, view(id).simCase().getPeriods().size());
    }

    @Test
    void whoHasAnOlderCaseOnTheScreenPutsNothingInThePlaceOfAnEntry() throws Exception {
        long id = open("beratung1", register("Zahra", "Rahimi"), TODAY.minusYears(1));
        int seen = view(id).simCase().getVersion();
        asCounsellor(() -> cases.classify(id, seen, TargetGroup.HOMELESS, CaseGroup.C));

        assertRefused(
                "common.staleChange",
                () -> asCounsellor(() -> cases.classify(id, seen, TargetGroup.THREATENED_HOMELESS, null)));
        assertRefused("common.staleChange", () -> asCounsellor(() -> cases.dwellsSince(id, seen, TODAY)));
        assertRefused("common.staleChange", () -> asLead(() -> cases.assign(id, seen, "beratung2")));
        assertRefused("common.staleChange", () -> asLead(() -> cases.appointDeputy(id, seen, "beratung2")));
        assertEquals(CaseGroup.C, view(id).simCase().getCaseGroup());
        int now = view(id).simCase().getVersion();
        asCounsellor(() -> cases.dwellsSince(id, now, TODAY));
        assertEquals(TODAY, view(id).simCase().getOwnDwellingSince());
    }

    @Test
    void nobodyIsCounselledOnADayThatHasNotCome() throws Exception {
        long id = open("beratung1", register("Zahra", "Rahimi"), TODAY);
        CareSpan tomorrow = new CareSpan(Period.since(TODAY.plusDays(1)), PeriodSource.MANUAL, Evidence.CONFIRMED);
        assertRefused("cases.dayInFuture", () -> asCounsellor(() -> cases.addPeriod(id, tomorrow)));
        assertRefused(
                "cases.dayInFuture",
                () -> asCounsellor(() -> cases.close(id, TODAY.plusDays(1), ClosingReason.NO_NEED)));
    }

    @Test
    void mergedRecordsHaveOneClockAndTakingTheMergeBackGivesEachItsOwn() throws Exception {
        long survivor = register("Zahra", "Rahimi");
        long absorbed = register("Sahra", "Rahimi");
        long first = open("beratung1", survivor, TODAY.minusYears(1));
        long second = open("beratung2", absorbed, TODAY.minusYears(4));
        as("beratung2", () -> {
            cases.close(second, TODAY.minusYears(3), ClosingReason.TRANSFERRED);
            return null;
        });
        LocalDate alone = view(first).clock().lastDay();

        long merge = as("teamleitung", () -> merges.merge(survivor, absorbed, "gleiche AZR-Nummer"))
                .getId();
        assertEquals(TODAY.minusYears(4), view(first).clock().firstDay());
        assertTrue(view(first).clock().remainingDays() < TODAY.until(alone, ChronoUnit.DAYS));
        assertStoredIsComputed(view(first));
        assertStoredIsComputed(view(second));
        assertEquals(1, view(first).others().size());
        assertCasesFollowTheRegister();

        as("teamleitung", () -> {
            merges.undo(merge);
            return null;
        });
        assertEquals(alone, view(first).clock().lastDay());
        assertStoredIsComputed(view(first));
        assertStoredIsComputed(view(second));
        assertCasesFollowTheRegister();
    }

    @Test
    void aCaseIsSortedUnderTheNameThatThePersonBearsNow() throws Exception {
        String family = "Namensfamilie" + letters();
        long anna = register("Anna", family);
        long first = open("beratung1", anna, TODAY);
        long second = open("beratung1", register("Berta", family), TODAY);
        assertEquals(List.of(first, second), namesIn(family));

        long id = as("beratung1", () -> {
            persons.addName(anna, new PersonName(NameKind.AZR, "Zoe", family, TODAY));
            return persons.get(anna).getNames().stream()
                    .filter(name -> name.getGivenNames().equals("Zoe"))
                    .findFirst()
                    .orElseThrow()
                    .getId();
        });
        asCounsellor(() -> persons.preferName(anna, id));
        assertEquals(List.of(second, first), namesIn(family));
        assertCasesFollowTheRegister();
    }

    private List<Long> namesIn(String family) throws Exception {
        return as("beratung1", () -> cases.list(mine(family, null), CaseSort.NAME, false, 0, 10)).stream()
                .map(CaseRow::id)
                .toList();
    }

    /** Whose a case is and under which name it is sorted, asked of the register itself. */
    private void assertCasesFollowTheRegister() throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from sim_case c join person p on p.id = c.person_id left join person m"
                                + " on m.id = p.merged_into_id where c.subject_id <> coalesce(m.id, p.id)"
                                + " or c.sort_name <> coalesce(m.sort_name, p.sort_name)");
                ResultSet strays = statement.executeQuery()) {
            strays.next();
            assertEquals(0, strays.getLong(1));
        }
    }

    @Test
    void theListIsSortedByRemainingTimeWhetherTheClockRunsOrRests() throws Exception {
        String family = "Sortierfamilie" + letters();
        long running = open("beratung1", register("Anna", family), TODAY.minusYears(4));
        long fresh = open("beratung1", register("Bela", family), TODAY.minusDays(3));
        long almostUsed =
                open("beratung1", register("Cem", family), TODAY.minusYears(5).plusDays(20));
        long resting =
                open("beratung1", register("Dana", family), TODAY.minusYears(4).minusDays(200));
        asCounsellor(() -> cases.pause(resting, TODAY.minusDays(250), "in Haft"));
        long expired = open("beratung1", register("Emil", family), TODAY.minusYears(6));

        List<CaseRow> rows = list(mine(family, null));
        assertEquals(
                List.of(expired, almostUsed, running, resting, fresh),
                rows.stream().map(CaseRow::id).toList());
        List<Long> remaining =
                rows.stream().map(row -> row.clock().remainingDays()).toList();
        assertEquals(remaining.stream().sorted().toList(), remaining);
        assertEquals(
                List.of(expired, almostUsed),
                list(mine(family, 30)).stream().map(CaseRow::id).toList());
        assertEquals(5, as("beratung1", () -> cases.count(mine(family, null))));
        assertEquals(
                List.of(running),
                as("beratung1", () -> cases.list(mine(family, null), CaseSort.REMAINING, false, 2, 1)).stream()
                        .map(CaseRow::id)
                        .toList());
    }

    @Test
    void aCaseIsFoundByItsNumberAndByEitherName() throws Exception {
        String family = "Suchfamilie" + letters();
        long id = open("beratung1", register("Oleksandr", family), TODAY);
        String caseNo = view(id).simCase().getCaseNo();
        for (String text : List.of(caseNo, "oleks " + family, family.toUpperCase())) {
            assertEquals(List.of(id), list(team(text)).stream().map(CaseRow::id).toList(), text);
        }
        assertEquals(List.of(), list(team("Nikolaus " + family)));
        asCounsellor(() -> cases.close(id, TODAY, ClosingReason.NO_NEED));
        assertEquals(List.of(), list(team(caseNo)));
        for (String text : List.of(caseNo, "oleks " + family)) {
            List<CaseRow> found = as("beratung2", () -> cases.find(text, 5));
            assertEquals(List.of(id), found.stream().map(CaseRow::id).toList(), text);
        }
        assertEquals(List.of(), as("beratung2", () -> cases.find(" - ", 5)));
    }

    @Test
    void everySortingAndFilterIsUnderstoodByTheDatabase() throws Exception {
        for (CaseSort sort : CaseSort.values()) {
            for (boolean descending : List.of(true, false)) {
                CaseFilter narrow =
                        new CaseFilter(true, CaseStatus.OPEN, TargetGroup.REFUGEE, 365, CaseFilter.NOBODY, "x");
                assertEquals(
                        List.of(), as("beratung1", () -> cases.list(narrow, sort, descending, 0, 10)), sort.name());
            }
        }
    }

    @Test
    void mineAreThoseThatIAmResponsibleOrDeputyFor() throws Exception {
        String family = "Vertretung" + letters();
        long id = open("beratung1", register("Zahra", family), TODAY);
        assertEquals(0, as("beratung2", () -> cases.count(mine(family, null))));
        as("teamleitung", () -> {
            cases.appointDeputy(id, cases.get(id).simCase().getVersion(), "beratung2");
            return null;
        });
        assertEquals(1, as("beratung2", () -> cases.count(mine(family, null))));
    }

    @Test
    void aColleagueReadsTheCaseAndOnlyWhoIsResponsibleChangesIt() throws Exception {
        long id = open("beratung1", register("Zahra", "Rahimi"), TODAY.minusDays(40));
        assertFalse(as("beratung2", () -> cases.get(id)).mayChange());
        assertRefused(
                "cases.notYours",
                () -> as("beratung2", () -> {
                    cases.pause(id, TODAY, "Urlaub");
                    return null;
                }));
        assertThrows(
                AccessDeniedException.class,
                () -> as("beratung2", () -> {
                    cases.assign(id, cases.get(id).simCase().getVersion(), "beratung2");
                    return null;
                }));
        as("teamleitung", () -> {
            cases.assign(id, cases.get(id).simCase().getVersion(), "beratung2");
            return null;
        });
        assertTrue(as("beratung2", () -> cases.get(id)).mayChange());
    }

    @Test
    void whoDecidesOnBenefitsLearnsNothingOfACase() throws Exception {
        long id = open("beratung1", register("Zahra", "Rahimi"), TODAY);
        assertThrows(AccessDeniedException.class, () -> as("leistung1", () -> cases.get(id)));
        assertThrows(AccessDeniedException.class, () -> as("unterkunft1", () -> cases.count(CaseFilter.teamCases())));
    }

    @Test
    void whoOpenCasesAtTheSameTimeGetDifferentNumbersWithoutAHole() throws Exception {
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(register("Person" + letters(), "Gleichzeitig"));
        }
        ExecutorService together = Executors.newFixedThreadPool(6);
        try {
            List<Future<Long>> opened = new ArrayList<>();
            for (long person : people) {
                opened.add(together.submit(() -> open("beratung1", person, TODAY)));
            }
            List<Integer> numbers = new ArrayList<>();
            for (Future<Long> one : opened) {
                numbers.add(
                        Integer.valueOf(view(one.get()).simCase().getCaseNo().substring(5)));
            }
            numbers.sort(null);
            assertEquals(12, numbers.stream().distinct().count());
            assertEquals(11, numbers.get(11) - numbers.get(0));
        } finally {
            together.shutdownNow();
        }
    }

    // ---- what the tests say in few words

    private void assertStoredIsComputed(CaseView view) throws Exception {
        CaseRow row = as(
                        "beratung1",
                        () -> cases.ofPerson(view.simCase().getPerson().getId()))
                .stream()
                .filter(one -> one.id() == view.simCase().getId())
                .findFirst()
                .orElseThrow();
        assertEquals(view.clock().stored(), row.clock().stored());
        assertEquals(view.clock().state(), row.clock().state());
        assertEquals(view.clock().remainingDays(), row.clock().remainingDays());
        assertEquals(view.clock().warning(), row.clock().warning());
    }

    private static void assertRefused(String key, Callable<?> step) {
        assertEquals(key, assertThrows(BusinessException.class, step::call).getKey());
    }

    private static CaseFilter mine(String text, Integer warning) {
        return new CaseFilter(true, null, null, warning, null, text);
    }

    private static CaseFilter team(String text) {
        return new CaseFilter(false, null, null, null, null, text);
    }

    private List<CaseRow> list(CaseFilter filter) throws Exception {
        return as("beratung1", () -> cases.list(filter, CaseSort.REMAINING, false, 0, 50));
    }

    private CaseView view(long id) throws Exception {
        return as("beratung1", () -> cases.get(id));
    }

    private long open(String account, long person, LocalDate on) throws Exception {
        return as(account, () -> cases.open(new NewCase(person, TargetGroup.REFUGEE, null, on, null)))
                .getId();
    }

    private long register(String given, String family) throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, given, family, TODAY);
        return as(
                        "beratung1",
                        () -> persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991)))))
                .getId();
    }

    private static CareSpan span(PeriodSource source, LocalDate from, LocalDate to) {
        return new CareSpan(Period.between(from, to), source, Evidence.CONFIRMED);
    }

    private static Void asCounsellor(Runnable step) throws Exception {
        return by("beratung1", step);
    }

    private static Void asLead(Runnable step) throws Exception {
        return by("teamleitung", step);
    }

    private static Void by(String account, Runnable step) throws Exception {
        return as(account, () -> {
            step.run();
            return null;
        });
    }

    /** Letters that make a name one's own. */
    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(8, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
