package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.codes.boundary.CodeLists;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.organisation.boundary.Colleagues;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.volunteering.volunteers.boundary.AllowanceView;
import de.kommune.sim.volunteering.volunteers.boundary.Allowances;
import de.kommune.sim.volunteering.volunteers.boundary.CertificateCounts;
import de.kommune.sim.volunteering.volunteers.boundary.CertificateOversight;
import de.kommune.sim.volunteering.volunteers.boundary.Certificates;
import de.kommune.sim.volunteering.volunteers.boundary.NewAllowance;
import de.kommune.sim.volunteering.volunteers.boundary.NewVolunteer;
import de.kommune.sim.volunteering.volunteers.boundary.TermsView;
import de.kommune.sim.volunteering.volunteers.boundary.Trainings;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerErasure;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerFilter;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerRow;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerSignal;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerSignals;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerTerms;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerView;
import de.kommune.sim.volunteering.volunteers.boundary.Volunteers;
import de.kommune.sim.volunteering.volunteers.entity.AllowanceLight;
import de.kommune.sim.volunteering.volunteers.entity.CertificateTerms;
import de.kommune.sim.volunteering.volunteers.entity.Clearance;
import de.kommune.sim.volunteering.volunteers.entity.DayPart;
import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import de.kommune.sim.volunteering.volunteers.entity.Insurance;
import de.kommune.sim.volunteering.volunteers.entity.Skill;
import de.kommune.sim.volunteering.volunteers.entity.StepReason;
import de.kommune.sim.volunteering.volunteers.entity.TrainingKind;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerFacts;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerPapers;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

class VolunteersTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @EJB(lookup = "java:global/sim/sim-ejb/Volunteers")
    private Volunteers volunteers;

    @EJB(lookup = "java:global/sim/sim-ejb/Certificates")
    private Certificates certificates;

    @EJB(lookup = "java:global/sim/sim-ejb/Allowances")
    private Allowances allowances;

    @EJB(lookup = "java:global/sim/sim-ejb/Trainings")
    private Trainings trainings;

    @EJB(lookup = "java:global/sim/sim-ejb/VolunteerSignals")
    private VolunteerSignals signals;

    @EJB(lookup = "java:global/sim/sim-ejb/VolunteerTerms")
    private VolunteerTerms terms;

    @EJB(lookup = "java:global/sim/sim-ejb/CertificateOversight")
    private CertificateOversight oversight;

    @EJB(lookup = "java:global/sim/sim-ejb/VolunteerErasure")
    private VolunteerErasure erasure;

    @EJB(lookup = "java:global/sim/sim-ejb/CodeLists")
    private CodeLists codes;

    @EJB(lookup = "java:global/sim/sim-ejb/Colleagues")
    private Colleagues colleagues;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(VolunteersTest.class);
    }

    @Test
    void whatSheOffersIsThereAgainAndTheSameFormMakesHerOnce() throws Exception {
        String family = "Vogel" + letters();
        NewVolunteer wanted = new NewVolunteer(
                facts(family), TODAY.minusDays(3), UUID.randomUUID().toString());
        long id = coordinator(() -> volunteers.enter(wanted)).getId();
        assertEquals(id, coordinator(() -> volunteers.enter(wanted)).getId());
        VolunteerView view = view(id);
        assertEquals(family, view.volunteer().getFamilyName());
        assertEquals("02129 4711", view.volunteer().getContact().getPhone());
        assertEquals(Set.of("deu", "ara"), view.volunteer().getLanguages());
        assertEquals(Set.of(Skill.FORMS), view.volunteer().getSkills());
        assertEquals(Set.of(EngagementKind.MENTORING), view.volunteer().getInterests());
        assertTrue(view.volunteer().getTimes().has(DayOfWeek.MONDAY, DayPart.NOON));
        assertEquals(TODAY.minusDays(3), view.steps().get(0).getDay());
        assertEquals(1, count(new VolunteerFilter(family, null, "ara", false)));
        assertEquals(0, count(new VolunteerFilter(family, null, "rus", false)));
        assertEquals(0, count(new VolunteerFilter("%" + family.substring(1), null, null, false)), "no pattern");
        assertEquals(1, count(new VolunteerFilter(family, VolunteerState.PROSPECT, null, false)));
        assertEquals(0, count(new VolunteerFilter(family, VolunteerState.ACTIVE, null, false)));
        assertEquals(Optional.of(VolunteerSignal.Kind.INTERVIEW_WAITING), signal(id));
    }

    @Test
    void aFormThatIsSentTwiceInTheSameMomentMakesOneVolunteerAndBothLandOnHer() throws Exception {
        NewVolunteer wanted = new NewVolunteer(
                facts("Vogel" + letters()), TODAY, UUID.randomUUID().toString());
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Long> send = () -> coordinator(() -> {
                        together.await();
                        return volunteers.enter(wanted);
                    })
                    .getId();
            List<Future<Long>> made = hands.invokeAll(List.of(send, send));
            assertEquals(made.get(0).get(), made.get(1).get());
        } finally {
            hands.shutdownNow();
        }
        assertEquals(1, count(new VolunteerFilter(wanted.facts().familyName(), null, null, false)));
    }

    /** Far ahead, so that no other test meets these rules. */
    @Test
    void theCoordinationLaysDownWhatHoldsFromADayOn() throws Exception {
        LocalDate far = LocalDate.of(2090, 1, 1);
        LocalDate former =
                coordinator(() -> terms.all()).certificates().get(0).getPeriod().getFrom();
        coordinator(() -> {
            terms.setCertificate(new CertificateTerms(3, 48, 60, 6), "Prüfung: § 72a SGB VIII", far);
            terms.setLimit(new BigDecimal("1200.00"), 90, "Prüfung: § 3 Nr. 26a EStG", far);
            terms.setKeeping(6, "Prüfung: Datenschutz", far);
            return null;
        });
        TermsView view = coordinator(() -> terms.all());
        assertEquals(48, view.certificates().get(0).getRenewalMonths());
        assertEquals("ehrenamt", view.certificates().get(0).getNotedBy());
        assertEquals(Period.between(former, far), view.certificates().get(1).getPeriod(), "what held before stays");
        assertEquals(new BigDecimal("1200.00"), view.limits().get(0).getAmount());
        assertEquals(6, view.keeping().get(0).getKeepMonths());
        assertRefused("volunteering.certificateKeptTooLong", () -> certificate(7, "Quelle", far.plusDays(1)));
        assertRefused("common.ruleWithoutSource", () -> certificate(3, " ", far.plusDays(1)));
        assertRefused("common.versionBefore", () -> certificate(3, "Quelle", far));
        assertRefused(
                "volunteering.limitFromJanuary", () -> limit(far.plusYears(1).plusDays(1)));
        assertThrows(AccessDeniedException.class, () -> as("beratung1", () -> terms.all()));
    }

    private void certificate(int keep, String source, LocalDate from) throws Exception {
        coordinator(() -> {
            terms.setCertificate(new CertificateTerms(3, 60, 90, keep), source, from);
            return null;
        });
    }

    private void limit(LocalDate from) throws Exception {
        coordinator(() -> {
            terms.setLimit(BigDecimal.TEN, 80, "Quelle", from);
            return null;
        });
    }

    @Test
    void dataProtectionSeesHowCertificatesStandAndNotWhoseTheyAre() throws Exception {
        CertificateCounts before = as("datenschutz", () -> oversight.counts());
        long id = activeWithMinors();
        CertificateCounts seen = as("datenschutz", () -> oversight.counts());
        assertEquals(before.seen() + 1, seen.seen());
        assertEquals(before.valid() + 1, seen.valid());
        certificateOf(id, TODAY.minusYears(5));
        CertificateCounts lapsed = as("datenschutz", () -> oversight.counts());
        assertEquals(before.valid(), lapsed.valid());
        assertEquals(before.lapsed() + 1, lapsed.lapsed());
        step(id, VolunteerState.ENDED, StepReason.MOVED_AWAY);
        assertEquals(
                before.afterEnd() + 1,
                as("datenschutz", () -> oversight.counts()).afterEnd());
        LocalDate due = TODAY.minusMonths(3).minusDays(1);
        execute("update volunteer set minors_since = '" + due + "', minors_until = '" + due + "' where id = " + id);
        assertEquals(
                before.deletionDue() + 1,
                as("datenschutz", () -> oversight.counts()).deletionDue());
        assertEquals(
                List.of(
                        "certificate_date",
                        "id",
                        "minors",
                        "minors_since",
                        "minors_until",
                        "relevant_conviction",
                        "state"),
                rows("select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name = 'certificate_oversight' order by column_name"));
        for (String account : List.of("beratung1", "teamleitung", "ehrenamt", "unterkunft1", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> oversight.counts()), account);
        }
    }

    @Test
    void nobodyBeginsWithoutSecrecyAndWithMinorsNobodyWithoutACertificate() throws Exception {
        long id = inClearance();
        assertRefused("volunteering.noSecrecy", () -> step(id, VolunteerState.ACTIVE, null));
        show(id, true);
        assertRefused("volunteering.noClearance", () -> step(id, VolunteerState.ACTIVE, null));
        see(id, TODAY.minusMonths(1), false);
        step(id, VolunteerState.ACTIVE, null);
        assertEquals(Clearance.VALID, view(id).certificate().clearance());
        assertEquals(TODAY, view(id).volunteer().getMinorsSince());
    }

    @Test
    void theWorkWithMinorsStopsByItselfOnTheDayOnWhichTheCertificateLapses() throws Exception {
        long id = activeWithMinors();
        certificateOf(id, TODAY.minusYears(5).plusDays(1));
        assertEquals(Clearance.ENDING, view(id).certificate().clearance());
        assertEquals(Clearance.ENDING, row(id).clearance());
        assertEquals(Optional.of(VolunteerSignal.Kind.CERTIFICATE_ENDING), signal(id));
        certificateOf(id, TODAY.minusYears(5));
        assertEquals(Clearance.LAPSED, view(id).certificate().clearance());
        assertEquals(Clearance.LAPSED, row(id).clearance());
        assertEquals(Optional.of(VolunteerSignal.Kind.CERTIFICATE_LAPSED), signal(id));
        assertEquals(VolunteerState.ACTIVE, view(id).volunteer().getState(), "everything else goes on");
        see(id, TODAY, false);
        assertEquals(Clearance.VALID, row(id).clearance());
        assertEquals(Optional.empty(), signal(id));
    }

    @Test
    void aCertificateIsSeenOfWhoIsToWorkWithMinorsAndNotWhenItIsOld() throws Exception {
        long id = inClearance();
        assertRefused("volunteering.certificateNotNeeded", () -> see(id, TODAY, false));
        show(id, true);
        assertRefused(
                "volunteering.certificateTooOld",
                () -> see(id, TODAY.minusMonths(3).minusDays(1), false));
        assertRefused("volunteering.certificateToCome", () -> see(id, TODAY.plusDays(1), false));
    }

    @Test
    void aRelevantConvictionEndsTheWorkWithMinorsAndIsKeptNoLongerThanTheLawSays() throws Exception {
        long working = activeWithMinors();
        see(working, TODAY, true);
        assertEquals(TODAY, view(working).volunteer().getMinorsUntil());
        assertFalse(view(working).volunteer().isMinors());
        long waiting = inClearance();
        show(waiting, true);
        see(waiting, TODAY, true);
        erasure.eraseDue();
        assertTrue(view(working).certificate().inspected(), "three months after the end of the work");
        assertFalse(view(waiting).certificate().inspected(), "at once where no work follows");
        assertEquals(Clearance.NOT_NEEDED, view(waiting).certificate().clearance());
        assertEquals("1", logged("VolunteerErasure.forgetCertificate", waiting));
    }

    @Test
    void theFactsOfACertificateGoThreeMonthsAfterTheEnd() throws Exception {
        long id = activeWithMinors();
        step(id, VolunteerState.ENDED, StepReason.MOVED_AWAY);
        erasure.eraseDue();
        assertTrue(view(id).certificate().inspected());
        LocalDate firstDayGone = TODAY.plusMonths(3).plusDays(1);
        assertEquals(firstDayGone, view(id).certificate().deletedOn());
        LocalDate due = TODAY.minusMonths(3).minusDays(1);
        execute("update volunteer set minors_since = '" + due + "', minors_until = '" + due + "' where id = " + id);
        erasure.eraseDue();
        assertFalse(view(id).certificate().inspected());
        assertEquals(VolunteerState.ENDED, view(id).volunteer().getState());
    }

    @Test
    void aYearAfterTheEndNothingSaysWhoItWas() throws Exception {
        long id = activeWithMinors();
        pay(id, "10.00", false);
        trainings(id);
        step(id, VolunteerState.ENDED, StepReason.NO_TIME);
        ended(id, TODAY.minusDays(364));
        erasure.eraseDue();
        assertEquals(VolunteerState.ENDED, view(id).volunteer().getState());
        assertTrue(view(id).erasedFrom().isAfter(TODAY));
        ended(id, TODAY.minusMonths(12).minusDays(1));
        erasure.eraseDue();
        assertEquals(VolunteerState.ERASED, view(id).volunteer().getState());
        assertNull(view(id).volunteer().getFamilyName());
        for (String table : children()) {
            assertEquals("0", answer("select count(*) from " + table + " where volunteer_id = " + id), table);
        }
        assertTrue(Integer.parseInt(logged("VolunteerErasure.erase", id)) >= 5);
        assertRefused("volunteering.over", () -> show(id, false));
    }

    /** § 72a (5) SGB VIII: a fourth fact has no place to stand, and no paper has. */
    @Test
    void theSchemaHoldsThreeFactsAboutACertificateAndNoPaper() throws Exception {
        assertEquals(
                List.of(
                        "certificate_date date",
                        "id bigint",
                        "inspected tinyint",
                        "relevant_conviction tinyint",
                        "version int",
                        "volunteer_id bigint"),
                rows(
                        "select concat_ws(' ', column_name, data_type) from information_schema.columns"
                                + " where table_schema = database() and table_name = 'volunteer_certificate' order by column_name"));
        assertEquals(
                List.of(),
                rows(
                        "select concat_ws(' ', table_name, column_name) from information_schema.columns"
                                + " where table_schema = database() and table_name like 'volunteer%'"
                                + " and (data_type like '%blob' or data_type like '%text' or data_type like '%binary' or data_type = 'json')"));
        assertEquals(
                new TreeSet<>(List.of(
                        "slot_registration",
                        "engagement",
                        "help_proposal",
                        "volunteer_allowance",
                        "volunteer_certificate",
                        "volunteer_language",
                        "volunteer_step",
                        "volunteer_training")),
                children(),
                "nothing else hangs on a volunteer: no document, no note");
    }

    @Test
    void aSumAboveTheLimitIsEnteredByWhoKnowsIt() throws Exception {
        long id = enter();
        BigDecimal limit = paid(id).years().get(0).limit().getAmount();
        pay(id, limit.subtract(new BigDecimal("1.00")).toPlainString(), false);
        assertEquals(AllowanceLight.NEAR, paid(id).years().get(0).light());
        assertEquals(Optional.of(VolunteerSignal.Kind.LIMIT_NEAR), signal(id));
        assertRefused("volunteering.aboveLimit", () -> pay(id, "1.01", false));
        pay(id, "1.01", true);
        assertEquals(Optional.of(VolunteerSignal.Kind.LIMIT_ABOVE), signal(id));
        long last = paid(id).lines().get(0).id();
        coordinator(() -> {
            allowances.cancel(last);
            return null;
        });
        assertEquals(new BigDecimal("1.00"), paid(id).years().get(0).left());
        assertRefused(
                "volunteering.allowanceCancelled",
                () -> coordinator(() -> {
                    allowances.cancel(last);
                    return null;
                }));
    }

    @Test
    void twoSumsAtOnceKnowOfEachOther() throws Exception {
        long id = enter();
        BigDecimal limit = paid(id).years().get(0).limit().getAmount();
        ExecutorService hands = Executors.newFixedThreadPool(4);
        int done = 0;
        try {
            Callable<Boolean> half = () -> isPaid(id, limit.multiply(new BigDecimal("0.60")));
            for (Future<Boolean> one : hands.invokeAll(List.of(half, half, half, half))) {
                done += one.get() ? 1 : 0;
            }
        } finally {
            hands.shutdownNow();
        }
        assertEquals(1, done);
    }

    private boolean isPaid(long id, BigDecimal amount) throws Exception {
        try {
            pay(id, amount.setScale(2).toPlainString(), false);
            return true;
        } catch (BusinessException refused) {
            assertEquals("volunteering.aboveLimit", refused.getKey());
            return false;
        }
    }

    @Test
    void twoWhoChangeHerAtOnceNeverOverwriteEachOtherInSilence() throws Exception {
        long id = enter();
        int seen = view(id).volunteer().getVersion();
        VolunteerFacts one = new VolunteerFacts(
                "Vera", "Vogel", Contact.none(), null, Set.of("rus"), Set.of(), Set.of(), WeekTimes.NONE);
        describe(id, seen, one);
        assertRefused("common.staleChange", () -> describe(id, seen, facts("Anders")));
        assertEquals(Set.of("rus"), view(id).volunteer().getLanguages());
        assertThrows(
                NotFoundException.class,
                () -> describe(
                        id,
                        view(id).volunteer().getVersion(),
                        new VolunteerFacts(
                                "Vera",
                                "Vogel",
                                Contact.none(),
                                null,
                                Set.of("xx"),
                                Set.of(),
                                Set.of(),
                                WeekTimes.NONE)));
    }

    /** Counselling has no right on these tables, so the lead works for the coordination, and the log says so. */
    @Test
    void theTeamLeadWorksForTheCoordinationHere() throws Exception {
        long id = enter();
        assertEquals(
                "Vera", as("teamleitung", () -> volunteers.get(id)).volunteer().getGivenName());
        assertEquals(
                "teamleitung TEAM_LEAD VOLUNTEERING DONE",
                answer("select concat_ws(' ', account, roles, department, outcome) from access_log"
                        + " where action = 'Volunteers.get' and record_id = " + id + " order by seq desc limit 1"));
    }

    @Test
    void inATransactionOfTheCoordinationSheDoesNothingOfCounselling() throws Exception {
        long id = enter();
        as("teamleitung", () -> {
            transaction.begin();
            try {
                volunteers.get(id);
                assertFalse(codes.languages().isEmpty(), "what the coordination's own staff may as well");
                return assertThrows(EJBException.class, () -> colleagues.list());
            } finally {
                transaction.rollback();
            }
        });
    }

    @Test
    void nobodyElseSeesAnythingOfIt() throws Exception {
        long id = enter();
        for (String account :
                List.of("beratung1", "leistung1", "unterkunft1", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> volunteers.get(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> signals.waiting()), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> allowances.ofVolunteer(id)), account);
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(account, () -> volunteers.count(new VolunteerFilter(null, null, null, false))),
                    account);
        }
    }

    private long activeWithMinors() throws Exception {
        long id = inClearance();
        show(id, true);
        see(id, TODAY, false);
        step(id, VolunteerState.ACTIVE, null);
        return id;
    }

    private long inClearance() throws Exception {
        long id = enter();
        step(id, VolunteerState.INTERVIEWED, null);
        step(id, VolunteerState.CLEARANCE, null);
        return id;
    }

    private long enter() throws Exception {
        NewVolunteer wanted = new NewVolunteer(
                facts("Vogel" + letters()), TODAY, UUID.randomUUID().toString());
        return coordinator(() -> volunteers.enter(wanted)).getId();
    }

    private static VolunteerFacts facts(String family) {
        return new VolunteerFacts(
                "Vera",
                family,
                new Contact("02129 4711", null),
                "Gruiten",
                Set.of("deu", "ara"),
                Set.of(Skill.FORMS),
                Set.of(EngagementKind.MENTORING),
                WeekTimes.NONE.with(DayOfWeek.MONDAY, DayPart.NOON));
    }

    private void step(long id, VolunteerState to, StepReason reason) throws Exception {
        coordinator(() -> {
            volunteers.step(id, version(id), to, TODAY, reason);
            return null;
        });
    }

    private void show(long id, boolean minors) throws Exception {
        coordinator(() -> {
            volunteers.show(id, version(id), new VolunteerPapers(TODAY, null, Insurance.TOWN, minors));
            return null;
        });
    }

    private void see(long id, LocalDate dated, boolean relevant) throws Exception {
        coordinator(() -> {
            certificates.see(id, version(id), dated, relevant);
            return null;
        });
    }

    private void describe(long id, int version, VolunteerFacts facts) throws Exception {
        coordinator(() -> {
            volunteers.describe(id, version, facts);
            return null;
        });
    }

    private void trainings(long id) throws Exception {
        coordinator(() -> {
            trainings.note(id, version(id), TrainingKind.INTRODUCTION, TODAY);
            trainings.note(id, version(id), TrainingKind.INTRODUCTION, TODAY);
            return null;
        });
        assertEquals(1, view(id).trainings().size());
    }

    private void pay(long id, String amount, boolean known) throws Exception {
        NewAllowance sum = new NewAllowance(
                TODAY, new BigDecimal(amount), known, UUID.randomUUID().toString());
        coordinator(() -> {
            allowances.note(id, sum);
            return null;
        });
    }

    private AllowanceView paid(long id) throws Exception {
        return coordinator(() -> allowances.ofVolunteer(id));
    }

    private int version(long id) {
        return volunteers.get(id).volunteer().getVersion();
    }

    private VolunteerView view(long id) throws Exception {
        return coordinator(() -> volunteers.get(id));
    }

    private VolunteerRow row(long id) throws Exception {
        String family = view(id).volunteer().getFamilyName();
        return coordinator(() -> volunteers.list(new VolunteerFilter(family, null, null, false), 0, 5))
                .get(0);
    }

    private long count(VolunteerFilter filter) throws Exception {
        return coordinator(() -> volunteers.count(filter));
    }

    /** Why she is pointed out; empty where she is not. */
    private Optional<VolunteerSignal.Kind> signal(long id) throws Exception {
        return coordinator(() -> signals.waiting()).stream()
                .filter(one -> one.id() == id)
                .map(VolunteerSignal::kind)
                .findFirst();
    }

    private void certificateOf(long id, LocalDate dated) throws SQLException {
        execute("update volunteer_certificate set certificate_date = '" + dated + "' where volunteer_id = " + id);
    }

    private void ended(long id, LocalDate day) throws SQLException {
        execute("update volunteer set ended_on = '" + day + "' where id = " + id);
    }

    private Set<String> children() throws SQLException {
        return new TreeSet<>(rows("select table_name from information_schema.key_column_usage"
                + " where table_schema = database() and referenced_table_name = 'volunteer'"));
    }

    private String logged(String action, long id) throws SQLException {
        return answer("select hits from access_log where action = '" + action + "' and account = 'sim' and record_id = "
                + id + " order by seq desc limit 1");
    }

    private String answer(String question) throws SQLException {
        List<String> rows = rows(question);
        assertFalse(rows.isEmpty(), question);
        return rows.get(0);
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
