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
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.day.boundary.Days;
import de.kommune.sim.day.entity.SignalKind;
import de.kommune.sim.organisation.boundary.Deputies;
import de.kommune.sim.organisation.entity.Deputyship;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.procedures.asylum.boundary.AsylumProcedures;
import de.kommune.sim.procedures.asylum.boundary.AsylumView;
import de.kommune.sim.procedures.asylum.boundary.NewAsylum;
import de.kommune.sim.procedures.asylum.entity.AsylumAction;
import de.kommune.sim.procedures.asylum.entity.AsylumDecision;
import de.kommune.sim.procedures.asylum.entity.AsylumFacts;
import de.kommune.sim.procedures.asylum.entity.AsylumHearing;
import de.kommune.sim.procedures.asylum.entity.AsylumKind;
import de.kommune.sim.procedures.asylum.entity.AsylumRefusal;
import de.kommune.sim.procedures.asylum.entity.AsylumRemedy;
import de.kommune.sim.procedures.asylum.entity.AsylumResult;
import de.kommune.sim.procedures.asylum.entity.CourtOutcome;
import de.kommune.sim.procedures.asylum.entity.Finding;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the Federal Office decided, until when it can be answered by the law of which day, and what stands on the day. */
class AsylumTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final LocalDate OLD_LAW = LocalDate.of(2026, 6, 11);
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 6, 12);

    @EJB(lookup = "java:global/sim/sim-ejb/AsylumProcedures")
    private AsylumProcedures procedures;

    @EJB(lookup = "java:global/sim/sim-ejb/Days")
    private Days days;

    @EJB(lookup = "java:global/sim/sim-ejb/Deputies")
    private Deputies deputies;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(AsylumTest.class);
    }

    @BeforeEach
    void aCase() throws Exception {
        long personId = counsellor(() -> persons.register(new Person(
                        new PersonName(NameKind.PASSPORT, "Amina", "Asyl" + letters(), TODAY),
                        PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                .getId());
        caseId = counsellor(() -> cases.open(new NewCase(personId, TargetGroup.REFUGEE, null, TODAY.minusDays(3), null))
                .getId());
    }

    @Test
    void aDecisionIsAnsweredInTimeByTheRulesOfWhoDecides() throws Exception {
        long id = applied(LocalDate.of(2025, 3, 3));
        assertEquals(AsylumResult.OPEN, view(id).result());
        decide(id, refused(AsylumRefusal.SIMPLE, LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 20)));
        AsylumRemedy remedy = remedy(id);
        assertEquals(LocalDate.of(2026, 4, 7), remedy.getUntil(), "two weeks, past Good Friday and Easter Monday");
        assertNull(remedy.getUrgentUntil());
        assertTrue(remedy.getStatute().contains("§ 74"));
        assertTrue(remedy.getBody().contains("Verwaltungsgericht"));
        assertFalse(remedy.isUncertain());
        assertEquals(AsylumResult.SIMPLE, view(id).result());
        decide(id, refused(AsylumRefusal.MANIFESTLY_UNFOUNDED, LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 20)));
        assertEquals(LocalDate.of(2026, 3, 27), remedy(id).getUntil(), "one week");
        assertEquals(LocalDate.of(2026, 3, 27), remedy(id).getUrgentUntil());
        assertTrue(remedy(id).getStatute().contains("§§ 36"));
    }

    @Test
    void theLawChangesInTheMiddleOfAProcedureAndTheDayOfTheApplicationCounts() throws Exception {
        LocalDate decided = LocalDate.of(2026, 7, 1);
        AsylumDecision dublin = unlooked(AsylumRefusal.OTHER_STATE, decided, LocalDate.of(2026, 7, 3));
        long before = applied(OLD_LAW);
        decide(before, dublin);
        long after = applied(NEW_LAW);
        decide(after, dublin);
        assertEquals(LocalDate.of(2026, 7, 10), remedy(before).getUntil());
        assertEquals(OLD_LAW, remedy(before).getLawOf());
        assertFalse(remedy(before).isUncertain(), "the law of the application, although decided under the new one");
        assertTrue(remedy(after).isUncertain(), "the rows of 12 June 2026 are marked as to be checked");
        counsellor(() -> {
            AsylumFacts moved = view(before).procedure().getFacts();
            moved.setAppliedOn(NEW_LAW);
            procedures.change(before, version(before), moved);
            return null;
        });
        assertTrue(remedy(before).isUncertain(), "reckoned anew");
    }

    @Test
    void aPostedDecisionCountsAsServedByTheRuleOfTheDayOfPosting() throws Exception {
        long id = applied(LocalDate.of(2024, 5, 2));
        AsylumDecision posted = refused(AsylumRefusal.SIMPLE, LocalDate.of(2024, 12, 27), null);
        posted.setPostedOn(LocalDate.of(2024, 12, 30));
        decide(id, posted);
        assertEquals(LocalDate.of(2025, 1, 2), remedy(id).getReceivedOn(), "three days until the end of 2024");
        assertEquals(LocalDate.of(2025, 1, 16), remedy(id).getUntil());
        posted.setDecidedOn(LocalDate.of(2025, 1, 2));
        posted.setPostedOn(LocalDate.of(2025, 1, 2));
        decide(id, posted);
        assertEquals(LocalDate.of(2025, 1, 6), remedy(id).getReceivedOn(), "four since");
        assertEquals(LocalDate.of(2025, 1, 20), remedy(id).getUntil());
        assertTrue(remedy(id).getPresumedBy().contains("VwZG"));
        posted.setServedOn(LocalDate.of(2025, 1, 8));
        posted.setToldUntil(LocalDate.of(2025, 2, 10));
        decide(id, posted);
        assertNull(remedy(id).getPresumedBy(), "the true day goes before");
        assertEquals(LocalDate.of(2025, 2, 10), remedy(id).getUntil(), "the instructions go before");
    }

    @Test
    void whatWasAppliedForBeforeAllRulesIsKeptWithoutADeadline() throws Exception {
        long id = applied(LocalDate.of(2012, 5, 2));
        decide(id, refused(AsylumRefusal.SIMPLE, LocalDate.of(2013, 6, 3), LocalDate.of(2013, 6, 5)));
        assertNull(view(id).procedure().getRemedy());
        assertEquals(AsylumResult.SIMPLE, view(id).result());
        long older = applied(LocalDate.of(2016, 5, 2));
        decide(older, refused(AsylumRefusal.SIMPLE, LocalDate.of(2020, 2, 10), LocalDate.of(2020, 2, 15)));
        assertEquals(LocalDate.of(2020, 3, 2), remedy(older).getUntil(), "leap day on a Saturday");
    }

    @Test
    void aRunningDeadlineStandsFirstOnTheDayUntilItIsWithTheCourt() throws Exception {
        long id = applied(LocalDate.of(2025, 3, 3));
        assertEquals(List.of(), loud("beratung1"));
        decide(id, refused(AsylumRefusal.MANIFESTLY_UNFOUNDED, TODAY.minusDays(2), TODAY.minusDays(1)));
        assertEquals(List.of(SignalKind.REMEDY_ENDING), loud("beratung1"));
        assertEquals(List.of(), loud("beratung2"), "another counsellor's case");
        answer(id, action -> action.setActionOn(TODAY));
        assertEquals(List.of(SignalKind.REMEDY_ENDING), loud("beratung1"), "the urgent application is missing");
        answer(id, action -> action.setUrgentOn(TODAY));
        assertEquals(List.of(), loud("beratung1"));
        assertNull(view(id).procedure().getDueOn());
        answer(id, action -> {
            action.setUrgentOutcome(CourtOutcome.GRANTED);
            action.setOutcome(CourtOutcome.PARTLY);
            action.setOutcomeOn(TODAY);
        });
        assertEquals(CourtOutcome.PARTLY, view(id).procedure().getAction().getOutcome());
        long missed = applied(LocalDate.of(2025, 3, 3));
        decide(missed, refused(AsylumRefusal.SIMPLE, TODAY.minusDays(50), TODAY.minusDays(45)));
        assertEquals(List.of(SignalKind.REMEDY_MISSED), loud("beratung1"));
        answer(missed, action -> action.setWaivedOn(TODAY));
        assertEquals(List.of(), loud("beratung1"));
    }

    @Test
    void theTeamLeadSeesADeadlineThatStandsOnNobodysDay() throws Exception {
        long id = applied(LocalDate.of(2025, 3, 3));
        decide(id, refused(AsylumRefusal.SIMPLE, TODAY.minusDays(2), TODAY.minusDays(1)));
        assertEquals(List.of(), unanswered(), "beratung1 is here");
        Deputyship away = away("beratung1", "beratung2");
        try {
            assertEquals(List.of(), unanswered(), "beratung2 stands in");
            Deputyship both = away("beratung2", "beratung1");
            try {
                assertEquals(List.of("beratung1"), unanswered(), "who stands in is away, too");
            } finally {
                back(both);
            }
            assertEquals(List.of(), unanswered());
        } finally {
            back(away);
        }
        change("update sim_case set responsible = null where id = " + caseId);
        assertEquals(List.of("nobody"), unanswered());
        change("update sim_case set responsible = 'fortgegangen' where id = " + caseId);
        assertEquals(List.of(), unanswered(), "nobody says that this account is gone");
        change("insert into staff_member (id, version, account, display_name, seen_at, gone_at)"
                + " values (next value for sim_id, 0, 'fortgegangen', 'Fort Gegangen', now(6), now(6))");
        try {
            assertEquals(List.of("fortgegangen"), unanswered());
            change("update sim_case set deputy = 'beratung2' where id = " + caseId);
            assertEquals(List.of(), unanswered(), "it is on the deputy's day");
        } finally {
            change("delete from staff_member where account = 'fortgegangen'");
            change("update sim_case set responsible = 'beratung1', deputy = null where id = " + caseId);
        }
    }

    /** For whom the lead has to find somebody, of this case. */
    private List<String> unanswered() throws Exception {
        assertNull(as("beratung2", () -> days.get(null)).team());
        return as("teamleitung", () -> days.get(null)).team().unanswered().stream()
                .filter(one -> one.signal().caseId() == caseId)
                .map(one -> one.responsible() == null ? "nobody" : one.responsible())
                .toList();
    }

    private Deputyship away(String account, String deputy) throws Exception {
        return as("teamleitung", () -> deputies.appoint(account, deputy, Period.ofDays(TODAY, TODAY)));
    }

    private void back(Deputyship deputyship) throws Exception {
        as("teamleitung", () -> {
            deputies.revoke(deputyship.getId());
            return null;
        });
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void theSameFormMakesOneAndWhoSawAnOlderStateIsRefused() throws Exception {
        NewAsylum wanted = new NewAsylum(
                facts(AsylumKind.FIRST, LocalDate.of(2025, 3, 3)),
                UUID.randomUUID().toString());
        long id = counsellor(() -> procedures.enter(caseId, wanted));
        assertEquals(id, counsellor(() -> procedures.enter(caseId, wanted)));
        assertEquals(1, counsellor(() -> procedures.ofCase(caseId)).size());
        int seen = view(id).procedure().getVersion();
        decide(id, refused(AsylumRefusal.SIMPLE, TODAY.minusDays(2), null));
        assertNull(view(id).procedure().getRemedy(), "not served yet");
        assertRefused(
                "common.staleChange",
                () -> counsellor(() -> {
                    procedures.decide(id, seen, refused(AsylumRefusal.SIMPLE, TODAY.minusDays(2), null));
                    return null;
                }));
        assertRefused(
                "cases.notYours",
                () -> as("beratung2", () -> {
                    procedures.decide(id, version(id), refused(AsylumRefusal.SIMPLE, TODAY.minusDays(2), null));
                    return null;
                }));
        long again = counsellor(() -> procedures.enter(
                caseId,
                new NewAsylum(facts(AsylumKind.AGAIN, TODAY), UUID.randomUUID().toString())));
        assertEquals(
                again,
                counsellor(() -> procedures.ofCase(caseId)).get(0).procedure().getId(),
                "the latest first");
        assertRefused("procedures.asylumNotDecided", () -> answer(again, action -> action.setActionOn(TODAY)));
    }

    @Test
    void revocationIsAProcedureOfItsOwn() throws Exception {
        AsylumFacts facts = facts(AsylumKind.REVOCATION, LocalDate.of(2026, 1, 12));
        facts.setHearing(AsylumHearing.HELD);
        facts.setHearingOn(LocalDate.of(2026, 2, 2));
        long id = counsellor(() ->
                procedures.enter(caseId, new NewAsylum(facts, UUID.randomUUID().toString())));
        decide(id, unlooked(AsylumRefusal.REVOKED, LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 7)));
        assertEquals(AsylumResult.REVOKED, view(id).result());
        assertEquals(LocalDate.of(2026, 5, 21), remedy(id).getUntil());
        AsylumDecision kept = new AsylumDecision();
        kept.setDecidedOn(LocalDate.of(2026, 5, 4));
        decide(id, kept);
        assertEquals(AsylumResult.KEPT, view(id).result());
        assertNull(view(id).procedure().getDueOn());
    }

    @Test
    void whatFollowsNamesTheEarlierProcedureOfTheSameClient() throws Exception {
        long first = applied(LocalDate.of(2024, 3, 4));
        long again = counsellor(() -> procedures.enter(caseId, following(AsylumKind.AGAIN, NEW_LAW, first)));
        assertEquals(first, view(again).previous().getId());
        assertEquals(
                List.of(again),
                view(first).following().stream().map(one -> one.getId()).toList());
        assertRefused("procedures.asylumFirstFollowsNone", () -> enter(following(AsylumKind.FIRST, NEW_LAW, first)));
        assertRefused("procedures.asylumRenewedWhat", () -> enter(following(AsylumKind.RENEWED, NEW_LAW, null)));
        assertRefused(
                "procedures.asylumFollowsLater",
                () -> enter(following(AsylumKind.AGAIN, LocalDate.of(2024, 3, 4), first)));
        long renewed = counsellor(() -> procedures.enter(caseId, following(AsylumKind.RENEWED, NEW_LAW, first)));
        decide(renewed, refused(AsylumRefusal.SIMPLE, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 3)));
        assertEquals(AsylumResult.SIMPLE, view(renewed).result(), "a decision of its own beside the one set aside");
        aCase();
        assertThrows(NotFoundException.class, () -> enter(following(AsylumKind.AGAIN, NEW_LAW, first)));
        long others = applied(LocalDate.of(2025, 3, 3));
        assertBroken("fk_asylum_previous", "kind = 'AGAIN', previous_id = " + first, others);
        assertBroken("ck_asylum_renewed", "kind = 'RENEWED'", others);
    }

    @Test
    void withoutInstructionsThereIsAYear() throws Exception {
        long id = applied(LocalDate.of(2024, 1, 8));
        AsylumDecision untold =
                refused(AsylumRefusal.MANIFESTLY_UNFOUNDED, LocalDate.of(2024, 2, 26), LocalDate.of(2024, 2, 29));
        untold.setWithoutInstructions(true);
        decide(id, untold);
        assertEquals(LocalDate.of(2025, 2, 28), remedy(id).getUntil(), "a year from a leap day ends on 28 February");
        assertEquals(LocalDate.of(2025, 2, 28), remedy(id).getUrgentUntil());
        assertTrue(remedy(id).getStatute().contains("§ 58"));
        untold.setToldUntil(LocalDate.of(2024, 3, 7));
        assertRefused("procedures.asylumToldOrNot", () -> decide(id, untold));
    }

    @Test
    void whoIsRecognisedIsNotHurriedToAskForTheRest() throws Exception {
        long id = applied(LocalDate.of(2025, 3, 3));
        AsylumDecision refugee = refused(AsylumRefusal.SIMPLE, TODAY.minusDays(3), TODAY.minusDays(2));
        refugee.setRefugee(Finding.GRANTED);
        decide(id, refugee);
        assertEquals(TODAY.minusDays(2), remedy(id).getReceivedOn());
        assertNull(view(id).procedure().getDueOn());
        assertEquals(List.of(), loud("beratung1"));
        AsylumDecision subsidiary = refused(AsylumRefusal.SIMPLE, TODAY.minusDays(3), TODAY.minusDays(2));
        subsidiary.setSubsidiary(Finding.GRANTED);
        decide(id, subsidiary);
        assertEquals(List.of(SignalKind.REMEDY_ENDING), loud("beratung1"), "more can be won");
    }

    private long enter(NewAsylum wanted) throws Exception {
        return counsellor(() -> procedures.enter(caseId, wanted));
    }

    private static NewAsylum following(AsylumKind kind, LocalDate applied, Long previous) {
        AsylumFacts facts = facts(kind, applied);
        facts.setPreviousId(previous);
        return new NewAsylum(facts, UUID.randomUUID().toString());
    }

    @Test
    void nobodyElseReadsItAndTheDatabaseRefusesWhatNoDecisionSays() throws Exception {
        long id = applied(LocalDate.of(2025, 3, 3));
        for (String account :
                List.of("leistung1", "unterkunft1", "ehrenamt", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> procedures.get(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> procedures.ofCase(caseId)), account);
        }
        assertBroken("ck_asylum_decision", "decided_on = current_date", id);
        decide(id, unlooked(AsylumRefusal.OTHER_STATE, TODAY.minusDays(5), null));
        assertBroken("ck_asylum_substance", "refugee = 'GRANTED'", id);
        assertBroken("ck_asylum_revoked", "refusal = 'REVOKED'", id);
        assertBroken("ck_asylum_outcome_day", "outcome = 'GRANTED', outcome_on = current_date", id);
        assertBroken("ck_asylum_due", "due_on = current_date", id);
    }

    private void assertBroken(String constraint, String set, long id) {
        SQLException refused = assertThrows(
                SQLException.class, () -> change("update asylum_procedure set " + set + " where id = " + id));
        assertTrue(refused.getMessage().contains(constraint), refused.getMessage());
    }

    /** What is loudest on the day, of this case. */
    private List<SignalKind> loud(String account) throws Exception {
        return as(account, () -> days.get(null)).signals().stream()
                .filter(signal -> signal.caseId() == caseId && signal.kind().isLoudest())
                .map(signal -> signal.kind())
                .toList();
    }

    private long applied(LocalDate day) throws Exception {
        NewAsylum wanted =
                new NewAsylum(facts(AsylumKind.FIRST, day), UUID.randomUUID().toString());
        return counsellor(() -> procedures.enter(caseId, wanted));
    }

    private static AsylumFacts facts(AsylumKind kind, LocalDate applied) {
        AsylumFacts facts = new AsylumFacts();
        facts.setKind(kind);
        facts.setAppliedOn(applied);
        facts.setFileNo(" 1234567-423 ");
        return facts;
    }

    private static AsylumDecision refused(AsylumRefusal refusal, LocalDate decided, LocalDate served) {
        AsylumDecision decision = unlooked(refusal, decided, served);
        decision.setAsylum(Finding.REFUSED);
        decision.setRefugee(Finding.REFUSED);
        decision.setSubsidiary(Finding.REFUSED);
        return decision;
    }

    /** Without a look into protection. */
    private static AsylumDecision unlooked(AsylumRefusal refusal, LocalDate decided, LocalDate served) {
        AsylumDecision decision = new AsylumDecision();
        decision.setDecidedOn(decided);
        decision.setNoRemoval5(Finding.REFUSED);
        decision.setNoRemoval7(Finding.REFUSED);
        decision.setRefusal(refusal);
        decision.setServedOn(served);
        return decision;
    }

    private void decide(long id, AsylumDecision decision) throws Exception {
        counsellor(() -> {
            procedures.decide(id, version(id), decision);
            return null;
        });
    }

    private void answer(long id, java.util.function.Consumer<AsylumAction> change) throws Exception {
        counsellor(() -> {
            AsylumAction action = procedures.get(id).procedure().getAction();
            change.accept(action);
            procedures.answer(id, version(id), action);
            return null;
        });
    }

    private int version(long id) {
        return procedures.get(id).procedure().getVersion();
    }

    private AsylumView view(long id) throws Exception {
        return counsellor(() -> procedures.get(id));
    }

    private AsylumRemedy remedy(long id) throws Exception {
        return view(id).procedure().getRemedy();
    }

    private static <T> T counsellor(Callable<T> work) throws Exception {
        return as("beratung1", work);
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
