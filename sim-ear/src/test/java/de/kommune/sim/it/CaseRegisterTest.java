package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.Department;
import de.kommune.sim.cases.boundary.CaseRegister;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.TakenCase;
import de.kommune.sim.cases.boundary.TakenCase.Step;
import de.kommune.sim.cases.boundary.TakenFile;
import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.PeriodSource;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.ClosingReason;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.boundary.PersonRegistrar;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Taking over many files at once and taking them back, as the takeover does it. */
class CaseRegisterTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return archive(CaseRegisterTest.class);
    }

    @Test
    void aFileOpensACaseWhoseClockCountsItsPeriods() throws Exception {
        long person = register();
        TakenCase taken = take(file(person, span(TODAY.minusYears(4), null))).get(0);
        CaseRow row = cases(person).get(0);
        assertEquals(Step.OPENED, taken.step());
        assertEquals(CaseStatus.OPEN, row.status());
        assertEquals(TODAY.minusYears(4), row.clock().stored().getFirstDay());
        assertStoredIsComputed(row);
    }

    @Test
    void aFileWhoseCounsellingIsOverGivesAClosedCase() throws Exception {
        long person = register();
        take(file(person, span(TODAY.minusYears(4), TODAY.minusYears(3))));
        var simCase =
                as("beratung1", () -> cases.get(cases(person).get(0).id())).simCase();
        assertEquals(CaseStatus.CLOSED, simCase.getStatus());
        assertEquals(ClosingReason.NOT_RECORDED, simCase.getClosingReason());
        assertEquals(TODAY.minusYears(3).minusDays(1), simCase.getClosedOn());
        assertStoredIsComputed(cases(person).get(0));
    }

    @Test
    void twoFilesOfOnePersonMakeOneCase() throws Exception {
        long person = register();
        List<TakenCase> taken = take(
                file(person, span(TODAY.minusYears(6), TODAY.minusYears(5))),
                file(person, span(TODAY.minusYears(2), null)));
        assertEquals(
                List.of(Step.OPENED, Step.ADDED),
                taken.stream().map(TakenCase::step).toList());
        CaseRow row = cases(person).get(0);
        assertEquals(1, cases(person).size());
        assertEquals(CaseStatus.OPEN, row.status());
        assertEquals(TODAY.minusYears(6), row.clock().stored().getFirstDay());
        assertStoredIsComputed(row);
    }

    @Test
    void aLaterFileContinuesACaseThatWasOnlyConcludedToBeOverAndUndoingItClosesItAgain() throws Exception {
        long person = register();
        take(file(person, span(TODAY.minusYears(6), TODAY.minusYears(5))));
        List<TakenCase> later = take(file(person, span(TODAY.minusYears(2), null)));
        assertEquals(Step.CONTINUED, later.get(0).step());
        assertEquals(CaseStatus.OPEN, cases(person).get(0).status());
        undo(later);
        CaseRow row = cases(person).get(0);
        assertEquals(CaseStatus.CLOSED, row.status());
        assertEquals(TODAY.minusYears(5).minusDays(1), row.clock().stored().getCountedUntil());
        assertStoredIsComputed(row);
    }

    @Test
    void undoingLeavesNothing() throws Exception {
        List<TakenFile> files = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            files.add(file(register(), span(TODAY.minusYears(4).plusDays(i), null)));
        }
        List<TakenCase> taken = take(files.toArray(TakenFile[]::new));
        undo(taken);
        for (TakenFile file : files) {
            assertEquals(List.of(), cases(file.personId()));
        }
    }

    @Test
    void whatSomebodyHasWorkedOnIsNotTakenBack() throws Exception {
        long person = register();
        List<TakenCase> taken =
                take(file(person, span(TODAY.minusYears(4), null)), file(register(), span(TODAY, null)));
        CaseRow row = cases(person).get(0);
        as("teamleitung", () -> {
            cases.assign(row.id(), cases.get(row.id()).simCase().getVersion(), "beratung1");
            return null;
        });
        assertEquals(
                Set.of(row.caseNo()),
                inTransaction(() -> bean(CaseRegister.class).builtOn(taken)));
        BusinessException refused = assertThrows(BusinessException.class, () -> undo(taken));
        assertEquals("cases.builtOn", refused.getKey());
        assertEquals(1, cases(person).size());
    }

    @Test
    void aFileMayNotTellOfTomorrow() {
        BusinessException refused =
                assertThrows(BusinessException.class, () -> take(file(register(), span(TODAY.plusDays(1), null))));
        assertEquals("cases.dayInFuture", refused.getKey());
    }

    @Test
    void thousandsAreTakenOverInSeconds() throws Exception {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            people.add(person());
        }
        inTransaction(() -> {
            bean(PersonRegistrar.class).registerAll(people);
            return null;
        });
        TakenFile[] files = people.stream()
                .map(person -> file(person.getId(), span(TODAY.minusYears(3), null)))
                .toArray(TakenFile[]::new);
        long start = System.nanoTime();
        List<TakenCase> taken = take(files);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertEquals(2000, taken.stream().map(TakenCase::caseId).distinct().count());
        assertTrue(millis < 20_000, () -> "2,000 files took " + millis + " ms");
        undo(taken);
    }

    // ---- what the tests say in few words

    private void assertStoredIsComputed(CaseRow row) throws Exception {
        assertEquals(
                as("beratung1", () -> cases.get(row.id())).clock().stored(),
                row.clock().stored());
    }

    private List<CaseRow> cases(long person) throws Exception {
        return as("beratung1", () -> cases.ofPerson(person));
    }

    private List<TakenCase> take(TakenFile... files) throws Exception {
        return inTransaction(() -> bean(CaseRegister.class).takeAll(Arrays.asList(files)));
    }

    private void undo(List<TakenCase> taken) throws Exception {
        inTransaction(() -> {
            bean(CaseRegister.class).undo(taken);
            return null;
        });
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        return as("teamleitung", () -> {
            transaction.begin();
            workFor(Department.COUNSELLING);
            try {
                T result = work.call();
                transaction.commit();
                return result;
            } catch (Exception refused) {
                transaction.rollback();
                throw refused;
            }
        });
    }

    /** A bean of the application that has no door of its own. */
    private static <T> T bean(Class<T> type) {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(type.getClassLoader());
        try {
            return CDI.current().select(type).get();
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    private long register() throws Exception {
        return as("beratung1", () -> persons.register(person())).getId();
    }

    private static Person person() {
        PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Aktenmann", TODAY);
        return new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991)));
    }

    private static TakenFile file(long person, CareSpan... spans) {
        return new TakenFile(person, TargetGroup.REFUGEE, List.of(spans));
    }

    private static CareSpan span(LocalDate from, LocalDate to) {
        Period period = to == null ? Period.since(from) : Period.between(from, to);
        return new CareSpan(period, PeriodSource.EHC_IMPORT, Evidence.CONFIRMED);
    }
}
