package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.Awaits;
import de.kommune.sim.access.AccessDeniedException;
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
import de.kommune.sim.housing.fees.boundary.CashExport;
import de.kommune.sim.housing.fees.boundary.FeeAccount;
import de.kommune.sim.housing.fees.boundary.FeeNight;
import de.kommune.sim.housing.fees.boundary.FeeNotices;
import de.kommune.sim.housing.fees.boundary.FeeRow;
import de.kommune.sim.housing.fees.boundary.FeeStatutes;
import de.kommune.sim.housing.fees.boundary.Fees;
import de.kommune.sim.housing.fees.boundary.FormerLiability;
import de.kommune.sim.housing.fees.boundary.Liabilities;
import de.kommune.sim.housing.fees.boundary.NewColumn;
import de.kommune.sim.housing.fees.boundary.NewPayment;
import de.kommune.sim.housing.fees.boundary.NewStatute;
import de.kommune.sim.housing.fees.boundary.NoticeRunView;
import de.kommune.sim.housing.fees.boundary.OpenItem;
import de.kommune.sim.housing.fees.boundary.OpenSum;
import de.kommune.sim.housing.fees.entity.DayCount;
import de.kommune.sim.housing.fees.entity.ExportContent;
import de.kommune.sim.housing.fees.entity.FeeAssessment;
import de.kommune.sim.housing.fees.entity.FeeTariff;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import de.kommune.sim.housing.fees.entity.TariffBasis;
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
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fees from the statute to the file for the cash office, on people of its own; the statute is one for all. */
class FeesTest extends InServer {

    private static final String TITLE = "Gebührensatzung Unterkünfte (Test)";
    private static final LocalDate TODAY = LocalDate.now();
    private static final YearMonth LAST_MONTH = YearMonth.now().minusMonths(1);
    private static final LocalDate DUE = TODAY.plusDays(30);

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/FeeStatutes")
    private FeeStatutes statutes;

    @EJB(lookup = "java:global/sim/sim-ejb/Liabilities")
    private Liabilities liabilities;

    @EJB(lookup = "java:global/sim/sim-ejb/Fees")
    private Fees fees;

    @EJB(lookup = "java:global/sim/sim-ejb/FeeNotices")
    private FeeNotices notices;

    @EJB(lookup = "java:global/sim/sim-ejb/CashExport")
    private CashExport export;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long person;

    @Deployment
    static WebArchive archive() {
        return archive(FeesTest.class);
    }

    @BeforeEach
    void somebodyLivesInARoomUnderAStatute() throws Exception {
        ownStatute();
        person = clerk(() -> persons.register(somebody()).getId());
        moveIn(person, LAST_MONTH.minusMonths(1).atDay(1));
    }

    @Test
    void nobodyIsChargedBeforeItIsSaidWhoPays() throws Exception {
        count();
        FeeRow row = row();
        assertEquals(LAST_MONTH.lengthOfMonth(), row.withoutPayer());
        assertFalse(row.isToNotify());
        assertEquals(0, clerk(() -> notices.issue(person, DUE)));
    }

    @Test
    void aMonthIsToldOnceAndWhatChangesIsToldAsADifference() throws Exception {
        pays(Payer.SELF, PayerGroup.SELF_PAYER, LAST_MONTH.minusMonths(1).atDay(1));
        count();
        assertEquals(euros("180.00"), row().total());
        assertEquals(1, clerk(() -> notices.issue(person, DUE)));
        assertEquals(0, clerk(() -> notices.issue(person, DUE)));
        assertEquals(euros("180.00"), account().open());

        // the Jobcenter paid from the middle of the month on, which was learned late
        pays(Payer.JOB_CENTRE, PayerGroup.BENEFIT, LAST_MONTH.atDay(16));
        count();
        count(); // counting the same again leaves no trace
        List<FeeAssessment> counted = account().months();
        assertEquals(
                List.of(2, 1), counted.stream().map(FeeAssessment::getRevision).toList());
        assertEquals(
                List.of(true, false),
                counted.stream().map(FeeAssessment::isLatest).toList());
        assertEquals(2, clerk(() -> notices.issue(person, DUE)));

        FeeAssessment latest = counted.get(0);
        assertEquals(latest.getTotal(), account().open());
        OpenItem credit = item(Payer.SELF, 0);
        assertTrue(credit.amount().signum() < 0, credit::toString);
        assertEquals(latest.totalOf(Payer.JOB_CENTRE), item(Payer.JOB_CENTRE, 0).amount());
        assertEquals(
                latest.totalOf(Payer.SELF),
                credit.amount().add(item(Payer.SELF, 1).amount()));
    }

    @Test
    void aStayThatTurnsOutToHaveEndedEarlierIsPaidBack() throws Exception {
        pays(Payer.SELF, PayerGroup.SELF_PAYER, LAST_MONTH.minusMonths(1).atDay(1));
        clerk(() -> fees.recount(person));
        clerk(() -> notices.issue(person, DUE));
        BigDecimal before = account().open();
        var line = clerk(() -> placements.ofPerson(person)).get(0);
        clerk(() -> {
            placements.end(
                    line.id(),
                    line.version(),
                    new PlacementEnd(LAST_MONTH.atDay(10), EndReason.OWN_DWELLING, "Erst jetzt gemeldet"));
            return null;
        });
        clerk(() -> fees.recount(person));
        clerk(() -> notices.issue(person, DUE));
        // 180 € for the month before, and ten thirtieths of the last one
        assertEquals(euros("240.00"), account().open());
        assertTrue(before.compareTo(account().open()) > 0, before::toString);
    }

    @Test
    void whatIsPaidIsNoLongerOpenAndASecondClickPaysNothing() throws Exception {
        pays(Payer.SELF, PayerGroup.SELF_PAYER, LAST_MONTH.minusMonths(1).atDay(1));
        count();
        clerk(() -> notices.issue(person, DUE));
        OpenItem item = account().notices().get(0);
        NewPayment payment = new NewPayment(
                TODAY, euros("80.00"), "Auszug 3", UUID.randomUUID().toString());
        pay(item, payment);
        pay(item, payment);
        assertEquals(euros("100.00"), account().open());
        pay(item, new NewPayment(TODAY, euros("100.00"), null, UUID.randomUUID().toString()));
        assertTrue(clerk(() -> notices.open(0, 1000)).stream().noneMatch(open -> open.noticeId() == item.noticeId()));
        byte[] letter = clerk(() -> notices.letter(item.noticeId()));
        assertEquals("%PDF", new String(letter, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void theCashOfficeGetsEachNoticeOnceInTheColumnsItReads() throws Exception {
        pays(Payer.SELF, PayerGroup.SELF_PAYER, LAST_MONTH.minusMonths(1).atDay(1));
        count();
        clerk(() -> notices.issue(person, DUE));
        String number = account().notices().get(0).noticeNo();
        clerk(() -> {
            export.arrange(List.of(
                    new NewColumn("KZ", ExportContent.NOTICE_NO, null),
                    new NewColumn("Betrag", ExportContent.AMOUNT, null),
                    new NewColumn("Mandant", ExportContent.FIXED, "050")));
            return null;
        });
        String file = new String(clerk(() -> export.take()), StandardCharsets.UTF_8);
        assertTrue(file.contains("KZ;Betrag;Mandant"), file);
        assertTrue(file.contains(number + ";180,00;050"), file);
        BusinessException refused = assertThrows(BusinessException.class, () -> clerk(() -> export.take()));
        assertEquals("fees.nothingToExport", refused.getKey());
    }

    @Test
    void whoDecidesOnBenefitsSeesWhatIsChargedAndChargesNothing() throws Exception {
        as("leistung1", () -> fees.month(LAST_MONTH));
        as("leistung1", () -> fees.ofPerson(person));
        as("leistung1", () -> notices.open(0, 10));
        assertThrows(AccessDeniedException.class, () -> as("leistung1", () -> fees.count(LAST_MONTH)));
        assertThrows(AccessDeniedException.class, () -> as("leistung1", () -> export.take()));
    }

    @Test
    void counsellingSeesNothingOfIt() {
        for (String account : List.of("beratung1", "teamleitung", "asd1", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> fees.month(LAST_MONTH)));
            assertThrows(AccessDeniedException.class, () -> as(account, () -> fees.ofPerson(person)));
            assertThrows(AccessDeniedException.class, () -> as(account, () -> notices.open(0, 10)));
            assertThrows(AccessDeniedException.class, () -> as(account, () -> notices.openSum()));
        }
    }

    @Test
    void aMonthToComeIsNotCounted() {
        BusinessException refused = assertThrows(
                BusinessException.class,
                () -> clerk(() -> fees.count(YearMonth.now().plusMonths(1))));
        assertEquals("fees.monthToCome", refused.getKey());
    }

    @Test
    void thePastChangesOnlyWithAReasonAndWhatWasNotedStays() throws Exception {
        pays(Payer.SELF, PayerGroup.SELF_PAYER, LAST_MONTH.minusMonths(1).atDay(1));
        pays(Payer.OFFICE, PayerGroup.BENEFIT, TODAY.plusMonths(2));
        BusinessException refused = assertThrows(
                BusinessException.class,
                () -> clerk(() -> {
                    liabilities.set(person, PayerGroup.BENEFIT, Payer.JOB_CENTRE, null, LAST_MONTH.atDay(10), " ");
                    return null;
                }));
        assertEquals("fees.payerWithoutReason", refused.getKey());
        pays(Payer.JOB_CENTRE, PayerGroup.BENEFIT, LAST_MONTH.atDay(10));
        assertEquals(2, clerk(() -> liabilities.ofPerson(person)).size());
        List<FormerLiability> former = clerk(() -> liabilities.former(person));
        assertTrue(
                former.stream()
                        .anyMatch(
                                one -> one.payer() == Payer.SELF && one.period().isOpen() && !one.dropped()),
                former::toString);
        FormerLiability dropped =
                former.stream().filter(FormerLiability::dropped).findFirst().orElseThrow();
        assertEquals(Payer.OFFICE, dropped.payer());
        assertEquals("Erst jetzt gemeldet", dropped.reason());
        assertEquals("unterkunft1", dropped.by());
    }

    @Test
    void whoeverHasToPayInsteadOfAnotherIsToldEvenIfTheSumStaysTheSame() throws Exception {
        pays(Payer.SELF, PayerGroup.SELF_PAYER, LAST_MONTH.minusMonths(1).atDay(1));
        count();
        clerk(() -> notices.issue(person, DUE));
        assertFalse(row().isToNotify());
        pays(Payer.JOB_CENTRE, PayerGroup.SELF_PAYER, LAST_MONTH.atDay(1));
        count();
        assertEquals(euros("180.00"), row().total());
        assertEquals(euros("180.00"), row().notified());
        assertTrue(row().isToNotify());
    }

    @Test
    void aMonthThatStillRunsIsPreliminaryAndOneThatIsOverIsSettled() throws Exception {
        pays(Payer.SELF, PayerGroup.SELF_PAYER, LAST_MONTH.minusMonths(1).atDay(1));
        clerk(() -> fees.recount(person));
        List<FeeAssessment> months = account().months();
        assertEquals(
                List.of(false, true, true),
                months.stream().map(FeeAssessment::isSettled).toList());
        // as it would stand if the clerk had counted it before it was over
        execute("update fee_assessment set settled = false where id = "
                + months.get(1).getId());
        clerk(() -> fees.recount(person));
        assertTrue(account().months().get(1).isSettled());
        assertEquals(1, account().months().get(1).getRevision());
    }

    /** The timer is asked by its lookup, as the night would; it works as nobody. */
    @Test
    void theNightCountsTheMonthsThatAreOverAndFindsFactsThatChanged() throws Exception {
        pays(Payer.SELF, PayerGroup.SELF_PAYER, LAST_MONTH.minusMonths(1).atDay(1));
        clerk(() -> {
            statutes.setRule(1, 3, "Test", nextRule());
            return null;
        });
        letTheNightCount();
        List<FeeAssessment> months = account().months();
        assertEquals(LAST_MONTH.atDay(1), months.get(0).getMonth());
        assertEquals("sim", months.get(0).getMadeBy());
        pays(Payer.JOB_CENTRE, PayerGroup.BENEFIT, LAST_MONTH.atDay(16));
        letTheNightCount();
        letTheNightCount(); // a night in which nothing changed leaves no trace
        assertEquals(2, account().months().get(0).getRevision());
        assertEquals(
                "FeeNight.count SYSTEM",
                answer("select concat_ws(' ', action, department) from access_log where action = 'FeeNight.count'"
                        + " order by seq desc limit 1"));
    }

    @Test
    void theSumAboveMoreThanAThousandItemsIsTheSumOfTheWholeList() throws Exception {
        pays(Payer.SELF, PayerGroup.SELF_PAYER, LAST_MONTH.minusMonths(1).atDay(1));
        count();
        clerk(() -> notices.issue(person, DUE));
        String number = "T" + letters();
        try {
            execute(
                    "insert into fee_notice (id, version, notice_no, person_id, payer, amount, issued_on, due_on, issued_by,"
                            + " document, exported_at) select 900000000 + seq, 0, concat('" + number + "', seq), "
                            + person
                            + ", 'SELF', 1.10, current_date, date_sub(current_date, interval 1 day), 'unterkunft1', '', now()"
                            + " from (select row_number() over () as seq from information_schema.columns limit 1100) n");
            OpenSum sum = clerk(() -> notices.openSum());
            List<OpenItem> all = new ArrayList<>();
            for (int first = 0; first == all.size() && first < sum.notices(); first += 500) {
                int from = first;
                all.addAll(clerk(() -> notices.open(from, 500)));
            }
            assertTrue(sum.notices() > 1100, sum::toString);
            assertEquals(sum.notices(), all.size());
            assertEquals(sum.open(), all.stream().map(OpenItem::open).reduce(BigDecimal.ZERO, BigDecimal::add));
            assertEquals(
                    sum.overdue(),
                    all.stream()
                            .filter(item ->
                                    item.open().signum() > 0 && item.dueOn().isBefore(TODAY))
                            .count());
        } finally {
            execute("delete from fee_notice where notice_no like '" + number + "%'");
        }
    }

    @Test
    void aRunOfNoticesThatBreaksInTheMiddleLosesNothingAndDoublesNothing() throws Exception {
        List<Long> people = new ArrayList<>(List.of(person));
        for (int more = 0; more < 4; more++) {
            long other = clerk(() -> persons.register(somebody()).getId());
            moveIn(other, LAST_MONTH.minusMonths(1).atDay(1));
            people.add(other);
        }
        for (long one : people) {
            clerk(() -> {
                liabilities.set(
                        one,
                        PayerGroup.SELF_PAYER,
                        Payer.SELF,
                        null,
                        LAST_MONTH.minusMonths(1).atDay(1),
                        null);
                return null;
            });
        }
        count();
        long waiting = toNotify();
        // the number of the third notice from now is taken: its transaction fails, as it would with a full disk
        String third = String.format("G%d-%05d", TODAY.getYear(), lastNumber() + 3);
        execute(
                "insert into fee_notice (id, version, notice_no, person_id, payer, amount, issued_on, due_on, issued_by,"
                        + " document, exported_at) values (900000000, 0, '" + third + "', " + person
                        + ", 'SELF', 0, current_date, current_date, 'unterkunft1', '', now())");
        NoticeRunView broken = issueAll();
        execute("delete from fee_notice where id = 900000000");
        assertTrue(broken.isBroken(), broken::toString);
        assertTrue(toNotify() > 0);
        assertEquals(waiting - broken.done(), toNotify());

        NoticeRunView run = issueAll();
        assertTrue(run.finished(), run::toString);
        assertEquals(0, toNotify());
        for (long one : people) {
            List<OpenItem> told = clerk(() -> fees.ofPerson(one)).notices();
            assertEquals(1, told.size());
            assertEquals(euros("180.00"), told.get(0).amount());
        }
        issueAll();
        assertEquals(1, clerk(() -> fees.ofPerson(person)).notices().size());
    }

    private NoticeRunView issueAll() throws Exception {
        clerk(() -> {
            notices.issueAll(LAST_MONTH, DUE);
            return null;
        });
        return Awaits.until(Duration.ofMinutes(1), () -> clerk(() -> notices.run(LAST_MONTH)), run -> !run.running());
    }

    private long toNotify() throws Exception {
        return clerk(() -> fees.month(LAST_MONTH)).stream()
                .filter(FeeRow::isToNotify)
                .count();
    }

    private int lastNumber() throws Exception {
        return Integer.parseInt(answer(
                "select coalesce(max(last_number), 0) from fee_notice_number where year_given = " + TODAY.getYear()));
    }

    /** After every rule that there is already. */
    private LocalDate nextRule() throws Exception {
        LocalDate last = clerk(() -> statutes.rules()).get(0).getPeriod().getFrom();
        return last.plusDays(1);
    }

    private void letTheNightCount() throws Exception {
        InitialContext.<FeeNight>doLookup("java:global/sim/sim-ejb/FeeNight").count();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    private String answer(String question) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            assertTrue(answer.next(), question);
            return answer.getString(1);
        }
    }

    private void count() throws Exception {
        clerk(() -> fees.count(LAST_MONTH));
    }

    private FeeRow row() throws Exception {
        return clerk(() -> fees.month(LAST_MONTH)).stream()
                .filter(row -> row.personId() == person)
                .findFirst()
                .orElseThrow();
    }

    private FeeAccount account() throws Exception {
        return clerk(() -> fees.ofPerson(person));
    }

    /** @param back how many notices before the latest of that payer */
    private OpenItem item(Payer payer, int back) throws Exception {
        return account().notices().stream()
                .filter(item -> item.payer() == payer)
                .skip(back)
                .findFirst()
                .orElseThrow();
    }

    private void pays(Payer payer, PayerGroup group, LocalDate from) throws Exception {
        clerk(() -> {
            liabilities.set(person, group, payer, null, from, "Erst jetzt gemeldet");
            return null;
        });
    }

    private void pay(OpenItem item, NewPayment payment) throws Exception {
        clerk(() -> {
            notices.pay(item.noticeId(), payment);
            return null;
        });
    }

    private void moveIn(long resident, LocalDate from) throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Gebühr " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        long facility = clerk(() -> estate.open(facts, from.minusYears(1)).getId());
        RoomFacts room = new RoomFacts("4", 0, new BigDecimal("18"), null, SexRule.ANYBODY, false, false, false);
        long roomId =
                clerk(() -> rooms.add(facility, new RoomSite("", ""), room, 2).getId());
        Bed bed = clerk(() -> rooms.get(roomId, TODAY)).beds().get(0);
        NewPlacement wanted = new NewPlacement(
                List.of(new Seat(resident, bed.id(), false)),
                Period.since(from),
                LegalBasis.EINWEISUNG_OBG_14,
                "Erst jetzt eingetragen");
        long placement = clerk(() -> placements.propose(wanted)).get(0).getId();
        clerk(() -> {
            placements.order(placement, placements.get(placement).line().version());
            return null;
        });
        clerk(() -> {
            placements.moveIn(placement, placements.get(placement).line().version());
            return null;
        });
    }

    /** Holds in the months of the test, whatever others have entered before. */
    private void ownStatute() throws Exception {
        LocalDate from = LAST_MONTH.minusMonths(1).atDay(1);
        boolean known = clerk(() -> statutes.list()).stream()
                .anyMatch(one -> one.getTitle().equals(TITLE));
        if (!known) {
            clerk(() -> {
                statutes.enact(statute(from));
                return null;
            });
        }
    }

    private static NewStatute statute(LocalDate from) {
        return new NewStatute(
                TITLE,
                "Ratsbeschluss, erfunden",
                DayCount.THIRTIETHS,
                "Gegen diesen Bescheid ist die Klage möglich.",
                from,
                List.of(
                        new FeeTariff(PayerGroup.SELF_PAYER, null, TariffBasis.PER_SQUARE_METRE, euros("10.00")),
                        new FeeTariff(PayerGroup.EMPLOYED, null, TariffBasis.PER_PERSON, euros("150.00")),
                        new FeeTariff(PayerGroup.BENEFIT, null, TariffBasis.PER_PERSON, euros("300.00"))));
    }

    private static Person somebody() {
        PersonName name = new PersonName(NameKind.PASSPORT, "Test", letters(), TODAY);
        return new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990)));
    }

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
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
