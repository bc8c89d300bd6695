package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.access.Department;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.clock.boundary.ClockCovers;
import de.kommune.sim.cases.clock.boundary.ClockExceptions;
import de.kommune.sim.cases.clock.boundary.ClockPolicies;
import de.kommune.sim.cases.clock.boundary.ExceptionLine;
import de.kommune.sim.cases.clock.boundary.Forecasts;
import de.kommune.sim.cases.clock.boundary.HandoverForecast;
import de.kommune.sim.cases.clock.boundary.PolicyRow;
import de.kommune.sim.cases.clock.boundary.PolicyRows;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.Cover.Kind;
import de.kommune.sim.cases.clock.entity.ForecastMonth;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
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
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The clock after its last day: exceptions, what contacts they allow, and the handovers that lie ahead. */
class ClockInDailyWorkTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @EJB(lookup = "java:global/sim/sim-ejb/ClockExceptions")
    private ClockExceptions exceptions;

    @EJB(lookup = "java:global/sim/sim-ejb/Forecasts")
    private Forecasts forecasts;

    @EJB(lookup = "java:global/sim/sim-ejb/ClockPolicies")
    private ClockPolicies policies;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return archive(ClockInDailyWorkTest.class);
    }

    @Test
    void withinTheTimeEveryContactIsCoveredAndNoneIsCounted() throws Exception {
        long id = open(TODAY.minusYears(1));
        contact(id);
        assertEquals(
                Kind.WITHIN_TIME, as("beratung1", () -> exceptions.cover(id)).kind());
        assertEquals(List.of(), as("beratung1", () -> exceptions.ofCase(id)));
    }

    @Test
    void afterTheLastDayAnOrdinaryContactNeedsAnExceptionAndUsesItUp() throws Exception {
        long id = open(TODAY.minusYears(6));
        assertEquals(Kind.CRISIS_AND_HANDOVER_ONLY, contact(id));
        long exception = as("teamleitung", () -> exceptions.grant(id, TODAY.plusDays(30), 2, "Umzug steht bevor"))
                .getId();
        assertEquals(Kind.BY_EXCEPTION, contact(id));
        ExceptionLine line = as("beratung2", () -> exceptions.ofCase(id)).get(0);
        assertEquals(1, line.usedContacts());
        assertEquals("Umzug steht bevor", line.reason());
        assertTrue(as("beratung1", () -> exceptions.holding(0, 500)).stream().anyMatch(one -> one.id() == exception));
        assertEquals(Kind.BY_EXCEPTION, contact(id));
        assertEquals(Kind.CRISIS_AND_HANDOVER_ONLY, contact(id));
        assertFalse(as("beratung1", () -> exceptions.ofCase(id)).get(0).live());
    }

    @Test
    void aRevokedExceptionAllowsNothingAndStaysReadable() throws Exception {
        long id = open(TODAY.minusYears(6));
        long exception = as("teamleitung", () -> exceptions.grant(id, TODAY, 2, "Nur heute"))
                .getId();
        assertRefused(
                "cases.exceptionHolds", () -> as("teamleitung", () -> exceptions.grant(id, TODAY, 1, "Noch eine")));
        lead(() -> exceptions.revoke(id, exception));
        assertEquals(Kind.CRISIS_AND_HANDOVER_ONLY, contact(id));
        assertEquals(
                "teamleitung",
                as("beratung1", () -> exceptions.ofCase(id)).get(0).revokedBy());
        long other = open(TODAY.minusYears(6));
        assertThrows(NotFoundException.class, () -> lead(() -> exceptions.revoke(other, exception)));
    }

    @Test
    void onlyTheLeadGrantsAndOnlyWithReasonDayAndNumber() throws Exception {
        long id = open(TODAY.minusYears(6));
        assertThrows(
                AccessDeniedException.class,
                () -> as("beratung1", () -> exceptions.grant(id, TODAY, 1, "Weil ich will")));
        assertRefused("cases.exceptionReason", () -> lead(() -> exceptions.grant(id, TODAY, 1, " ")));
        assertRefused("cases.exceptionDays", () -> lead(() -> exceptions.grant(id, TODAY.minusDays(1), 1, "Gestern")));
        assertRefused("cases.exceptionDays", () -> lead(() -> exceptions.grant(id, TODAY.plusYears(2), 1, "Lange")));
        assertRefused("cases.exceptionContacts", () -> lead(() -> exceptions.grant(id, TODAY, 0, "Keiner")));
    }

    @Test
    void theForecastCountsPeopleByMonthAndHidesSmallFiguresFromTheCommittee() throws Exception {
        YearMonth month = YearMonth.from(TODAY).plusMonths(3);
        HandoverForecast before = as("teamleitung", () -> forecasts.handovers(24));
        open(month.atDay(10).minusYears(5).plusDays(1));
        open(month.atDay(20).minusYears(5).plusDays(1));
        HandoverForecast after = as("teamleitung", () -> forecasts.handovers(24));
        assertEquals(people(before, month) + 2, people(after, month));
        assertEquals(24, after.months().size());
        HandoverForecast committee = as("siga", () -> forecasts.handovers(24));
        for (ForecastMonth one : committee.months()) {
            assertTrue(one.isSuppressed() || one.people() == 0 || one.people() >= 5, one.toString());
        }
        for (String outside : List.of("beratung1", "leistung1", "unterkunft1", "asd1", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(outside, () -> forecasts.handovers(24)), outside);
        }
    }

    @Test
    void thePreviewNamesWhomOtherRulesConcernPageByPage() throws Exception {
        long id = open(TODAY.minusYears(1));
        ClockRules longer = rules(7);
        List<PolicyRow> all = new ArrayList<>();
        PolicyRows page = affected(longer, 0);
        while (true) {
            all.addAll(page.rows());
            if (page.next() == null) {
                break;
            }
            assertEquals(2, page.rows().size());
            page = affected(longer, page.next());
        }
        PolicyRow mine =
                all.stream().filter(row -> row.caseId() == id).findFirst().orElseThrow();
        assertEquals(TODAY.minusYears(1).plusYears(5).minusDays(1), mine.now());
        assertEquals(TODAY.minusYears(1).plusYears(7).minusDays(1), mine.then());
        assertTrue(mine.days() >= 730);
        assertNotNull(mine.personName());
        assertEquals(all.size(), all.stream().map(PolicyRow::caseId).distinct().count());
        assertEquals(List.of(), affected(rules(5), 0).rows());
        assertNull(affected(rules(5), 0).next());
    }

    private PolicyRows affected(ClockRules rules, long after) throws Exception {
        return as("teamleitung", () -> policies.affected(rules, TODAY.plusDays(1), after, 2));
    }

    private ClockRules rules(int years) throws Exception {
        ClockRules now = as("teamleitung", () -> policies.inForce()).rules();
        return new ClockRules(
                now.mode(),
                years,
                now.minPauseDays(),
                now.warningDays(),
                now.graceForCrisisDays(),
                now.startFloor(),
                now.countsClaimed(),
                "Probe");
    }

    private static long people(HandoverForecast forecast, YearMonth month) {
        return forecast.months().stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElseThrow()
                .people();
    }

    /** An ordinary contact today, as the feature that notes contacts asks for it. */
    private Kind contact(long caseId) throws Exception {
        return as("beratung1", () -> {
            transaction.begin();
            workFor(Department.COUNSELLING);
            try {
                Kind held = bean(ClockCovers.class)
                        .count(cases.get(caseId).simCase(), TODAY)
                        .kind();
                transaction.commit();
                return held;
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

    private long open(LocalDate on) throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Uhrwerk", TODAY);
        return as("beratung1", () -> {
            Person person = persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1985))));
            return cases.open(new NewCase(person.getId(), TargetGroup.REFUGEE, null, on, null))
                    .getId();
        });
    }

    /** A step that may throw. */
    private interface Deed {
        void done() throws Exception;
    }

    private static void lead(Deed deed) throws Exception {
        as("teamleitung", () -> {
            deed.done();
            return null;
        });
    }

    private static void assertRefused(String key, Deed step) {
        assertEquals(key, assertThrows(BusinessException.class, step::done).getKey());
    }
}
