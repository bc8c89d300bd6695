package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.authorities.boundary.Arriving;
import de.kommune.sim.authorities.boundary.Assignments;
import de.kommune.sim.authorities.boundary.NewAssignment;
import de.kommune.sim.authorities.entity.AssignmentFacts;
import de.kommune.sim.authorities.residence.boundary.ResidenceLine;
import de.kommune.sim.authorities.residence.boundary.ResidenceTitles;
import de.kommune.sim.authorities.residence.boundary.ResidenceView;
import de.kommune.sim.authorities.residence.entity.ResidenceFacts;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
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
import de.kommune.sim.housing.ledger.boundary.LedgerEntries;
import de.kommune.sim.housing.ledger.boundary.LedgerLine;
import de.kommune.sim.housing.ledger.boundary.LedgerRules;
import de.kommune.sim.housing.ledger.boundary.LedgerSheet;
import de.kommune.sim.housing.ledger.boundary.OwnFlats;
import de.kommune.sim.housing.ledger.boundary.ReportChange;
import de.kommune.sim.housing.ledger.boundary.SentLine;
import de.kommune.sim.housing.ledger.boundary.SentReports;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.LedgerReason;
import de.kommune.sim.housing.ledger.entity.LedgerRule;
import de.kommune.sim.housing.ledger.entity.LedgerRuleFacts;
import de.kommune.sim.housing.ledger.entity.NightSpan;
import de.kommune.sim.housing.ledger.entity.Regime;
import de.kommune.sim.housing.ledger.entity.Verdict;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.PlacementEnd;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.EndReason;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LedgerTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();
    private static final YearMonth LAST_MONTH = YearMonth.now().minusMonths(1);
    private static final LocalDate BEFORE = LAST_MONTH.atDay(1).minusMonths(1);
    private static final LocalDate LAST_NIGHT = LAST_MONTH.atEndOfMonth();
    private static final String REASON = "Nachgetragen";

    @EJB(lookup = "java:global/sim/sim-ejb/LedgerEntries")
    private LedgerEntries entries;

    @EJB(lookup = "java:global/sim/sim-ejb/SentReports")
    private SentReports sent;

    @EJB(lookup = "java:global/sim/sim-ejb/OwnFlats")
    private OwnFlats flats;

    @EJB(lookup = "java:global/sim/sim-ejb/LedgerRules")
    private LedgerRules rules;

    @EJB(lookup = "java:global/sim/sim-ejb/ResidenceTitles")
    private ResidenceTitles titles;

    @EJB(lookup = "java:global/sim/sim-ejb/Assignments")
    private Assignments assignments;

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Households")
    private Households households;

    @Deployment
    static WebArchive archive() {
        return archive(LedgerTest.class);
    }

    @Test
    void theNextRightToStayEndsTheOneBefore() throws Exception {
        long anna = clerk(() -> person(1990));
        enter(anna, "GESTATTUNG", BEFORE);
        enter(anna, "AE_25_2_A1", LAST_MONTH.atDay(15));
        List<ResidenceLine> lines = of(anna).lines();
        assertEquals(Period.since(LAST_MONTH.atDay(15)), lines.get(0).period());
        assertEquals(Period.between(BEFORE, LAST_MONTH.atDay(15)), lines.get(1).period());
        assertRefused("authorities.residenceThere", () -> enter(anna, "DULDUNG_60A", LAST_MONTH.atDay(15)));
        assertRefused("authorities.residenceThere", () -> enter(anna, "DULDUNG_60A", BEFORE.minusDays(1)));
        assertRefused("authorities.firstGrantAsked", () -> enter(anna, "AE_24", TODAY));
        assertRefused("authorities.residenceKindNotInForce", () -> enter(anna, "AE_104C", TODAY));
    }

    @Test
    void whatIsPutRightStaysReadable() throws Exception {
        long anna = clerk(() -> person(1990));
        enter(anna, "GESTATTUNG", BEFORE);
        ResidenceLine wrong = of(anna).lines().get(0);
        ResidenceFacts right = new ResidenceFacts("DULDUNG_60A", BEFORE.plusDays(3), LAST_NIGHT, null, null);
        assertRefused("authorities.residenceWithoutReason", () -> correct(wrong, right, " "));
        correct(wrong, right, "Falsch abgelesen");
        assertRefused("common.staleChange", () -> correct(wrong, right, "Noch einmal"));
        assertEquals(right, of(anna).lines().get(0).facts());
        assertEquals("Falsch abgelesen", of(anna).history().get(0).reason());
        assertEquals(Period.since(BEFORE), of(anna).history().get(1).period());

        ResidenceLine gone = of(anna).lines().get(0);
        clerk(() -> {
            titles.withdraw(gone.id(), gone.version(), "Andere Person");
            return null;
        });
        assertEquals(List.of(), of(anna).lines());
        assertEquals("Andere Person", of(anna).history().get(0).reason());
    }

    @Test
    void twoClerksEnterOneRightToStayOnce() throws Exception {
        long anna = clerk(() -> person(1990));
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
            enter(person, "GESTATTUNG", TODAY);
            return true;
        } catch (BusinessException refused) {
            assertEquals("authorities.residenceThere", refused.getKey());
            return false;
        }
    }

    @Test
    void aTitleGrantedInMidMonthMakesTheNightHomelessAndLeavesTheMonthToTheFlueag() throws Exception {
        long anna = assigned("GESTATTUNG");
        live(anna, LegalBasis.ZUWEISUNG_FLUEAG, BEFORE);
        assertEquals(Verdict.NOT_COUNTED, federal(anna));
        assertEquals(Verdict.COUNTED, flueag(anna, LAST_MONTH));
        enter(anna, "AE_25_2_A1", LAST_MONTH.atDay(15));
        assertEquals(Verdict.COUNTED, federal(anna));
        assertEquals(Verdict.COUNTED, flueag(anna, LAST_MONTH));
        assertEquals(Verdict.NOT_COUNTED, flueag(anna, LAST_MONTH.plusMonths(1)));
        List<NightSpan> spans = nights(anna);
        assertEquals(
                List.of(Regime.PROTECTION_SEEKER, Regime.HOMELESS),
                spans.stream().map(span -> span.entry().regime()).toList());
        assertEquals(LAST_MONTH.atDay(15), spans.get(1).nights().getFrom());
        assertEquals(LegalBasis.ZUWEISUNG_FLUEAG, spans.get(1).entry().basis());
    }

    @Test
    void whoIsHousedByOrderLawCountsAlsoWhileAway() throws Exception {
        long anna = clerk(() -> person(1980));
        long placement = live(anna, LegalBasis.EINWEISUNG_OBG_14, BEFORE);
        clerk(() -> {
            placements.beAbsent(placement, version(placement), TODAY);
            return null;
        });
        LedgerLine line = sheet(LedgerQuestion.FEDERAL, anna).orElseThrow();
        assertEquals(Verdict.COUNTED, line.finding().verdict());
        assertEquals(LedgerReason.ORDER_LAW, line.span().entry().why().reason());
        assertEquals(Verdict.NOT_COUNTED, flueag(anna, LAST_MONTH));
        assertEquals(
                Verdict.COUNTED,
                sheet(LedgerQuestion.STATE, anna).orElseThrow().finding().verdict());
    }

    @Test
    void whoLeftForAFlatOfHerOwnCountsUnderTheFlueagAlone() throws Exception {
        long anna = assigned("GESTATTUNG");
        long placement = live(anna, LegalBasis.ZUWEISUNG_FLUEAG, BEFORE);
        clerk(() -> {
            placements.end(
                    placement,
                    version(placement),
                    new PlacementEnd(LAST_MONTH.atDay(10), EndReason.OWN_DWELLING, REASON));
            return null;
        });
        LedgerLine federal = sheet(LedgerQuestion.FEDERAL, anna).orElseThrow();
        assertEquals(Verdict.NOT_COUNTED, federal.finding().verdict());
        assertEquals(LedgerReason.NOT_HOUSED, federal.finding().why().reason());
        assertEquals(
                List.of(Regime.PROTECTION_SEEKER, Regime.OWN_FLAT),
                nights(anna).stream().map(span -> span.entry().regime()).toList());
        // § 3 FlüAG asks who was assigned, not where she lives
        assertEquals(Verdict.COUNTED, flueag(anna, LAST_MONTH));
        assertEquals(Verdict.COUNTED, flueag(anna, LAST_MONTH.plusMonths(1)));
    }

    @Test
    void whoCameBackFromAFlatOfHerOwnIsHousedAgainFromThatNightOn() throws Exception {
        long anna = assigned("AE_25_2_A1");
        long placement = live(anna, LegalBasis.ZUWEISUNG_FLUEAG, BEFORE);
        clerk(() -> {
            placements.end(
                    placement,
                    version(placement),
                    new PlacementEnd(LAST_MONTH.atDay(10), EndReason.OWN_DWELLING, REASON));
            return null;
        });
        live(anna, LegalBasis.EINWEISUNG_OBG_14, LAST_MONTH.atDay(20));
        List<NightSpan> spans = nights(anna);
        assertEquals(
                List.of(Regime.HOMELESS, Regime.OWN_FLAT, Regime.HOMELESS),
                spans.stream().map(span -> span.entry().regime()).toList());
        assertEquals(
                Period.between(LAST_MONTH.atDay(11), LAST_MONTH.atDay(20)),
                spans.get(1).nights());
        assertEquals(Verdict.COUNTED, federal(anna));
    }

    @Test
    void aFlatThatTheDeskWasToldOfStandsInTheLedgerUntilSheLeftIt() throws Exception {
        long anna = assigned("GESTATTUNG");
        assertEquals(Optional.empty(), monthLine(anna, LAST_MONTH));
        note(anna, LAST_MONTH.atDay(5), null);
        assertEquals(Verdict.COUNTED, flueag(anna, LAST_MONTH));
        assertEquals(Verdict.NOT_COUNTED, federal(anna));
        note(anna, LAST_MONTH.atDay(5), LAST_MONTH.atDay(8));
        assertEquals(4, monthLine(anna, LAST_MONTH).orElseThrow().nights());
        assertEquals(Optional.empty(), sheet(LedgerQuestion.FEDERAL, anna));
        assertRefused(
                "housing.flatWithoutSource",
                () -> clerk(() -> {
                    flats.note(anna, TODAY, null, " ");
                    return null;
                }));
    }

    @Test
    void aRuleIsReplacedFromANightOnAndGoesOnHoldingForTheNightsBefore() throws Exception {
        LocalDate far = LocalDate.of(2099, 1, 1); // where no other test looks
        long added = clerk(() -> rules.add(LedgerQuestion.STATE, 900, facts(Verdict.COUNTED), far));
        assertRefused(
                "housing.ledgerRankTaken",
                () -> clerk(() -> rules.add(LedgerQuestion.STATE, 900, facts(Verdict.COUNTED), far.plusDays(1))));
        int seen = clerk(() -> rules.of(LedgerQuestion.STATE)).stream()
                .filter(rule -> rule.getId() == added)
                .findFirst()
                .orElseThrow()
                .getVersion();
        clerk(() -> {
            rules.replace(added, seen, facts(Verdict.NOT_COUNTED), far.plusYears(1));
            return null;
        });
        assertRefused(
                "common.staleChange",
                () -> clerk(() -> {
                    rules.end(added, seen, far.plusDays(3));
                    return null;
                }));
        List<LedgerRule> versions = clerk(() -> rules.of(LedgerQuestion.STATE)).stream()
                .filter(rule -> rule.getRank() == 900)
                .toList();
        assertEquals(
                List.of(Verdict.NOT_COUNTED, Verdict.COUNTED),
                versions.stream().map(LedgerRule::getGivenVerdict).toList());
        assertEquals(Period.between(far, far.plusYears(1)), versions.get(1).getValid());
        assertThrows(
                AccessDeniedException.class,
                () -> as("leistung1", () -> rules.add(LedgerQuestion.STATE, 901, facts(Verdict.COUNTED), far)));
        clerk(() -> {
            rules.end(versions.get(0).getId(), versions.get(0).getVersion(), far.plusYears(2));
            rules.end(added, versions.get(1).getVersion(), far.plusDays(1));
            return null;
        });
    }

    private static LedgerRuleFacts facts(Verdict verdict) {
        return new LedgerRuleFacts(
                null,
                null,
                null,
                null,
                Regime.HOMELESS,
                null,
                null,
                null,
                verdict,
                null,
                null,
                false,
                LedgerReason.HOUSED_HOMELESS,
                "Test");
    }

    private void note(long person, LocalDate from, LocalDate last) throws Exception {
        clerk(() -> {
            flats.note(person, from, last, "Mietvertrag");
            return null;
        });
    }

    @Test
    void aMoveLeavesNoGapAndNoNightTwice() throws Exception {
        long anna = assigned("GESTATTUNG");
        live(anna, LegalBasis.ZUWEISUNG_FLUEAG, BEFORE);
        long bed = clerk(this::bed);
        clerk(() -> placements.move(List.of(new Seat(anna, bed, false)), LAST_MONTH.atDay(12), REASON));
        List<NightSpan> spans = nights(anna);
        assertEquals(2, spans.size());
        assertEquals(spans.get(0).nights().getTo(), spans.get(1).nights().getFrom());
        assertEquals(
                LAST_MONTH.lengthOfMonth(),
                monthLine(anna, LAST_MONTH).orElseThrow().nights());
    }

    @Test
    void aChildBornInTheShelterCountsAsItsMotherDoes() throws Exception {
        long mother = assigned("GESTATTUNG");
        List<Long> beds = clerk(() -> beds(2));
        live(mother, beds.get(0), LegalBasis.ZUWEISUNG_FLUEAG, BEFORE);
        long child = clerk(() -> {
            long born = person(TODAY.getYear() - 1);
            long household = households.open(mother, BEFORE).getId();
            households.join(household, born, Relation.CHILD, LAST_MONTH.atDay(3));
            return born;
        });
        live(child, beds.get(1), LegalBasis.FREIWILLIG, LAST_MONTH.atDay(3));
        LedgerLine line = monthLine(child, LAST_MONTH).orElseThrow();
        assertEquals(Verdict.COUNTED, line.finding().verdict());
        assertTrue(line.finding().why().family());
        assertEquals(Verdict.NOT_COUNTED, federal(child));
    }

    @Test
    void whoIsOnlyToComeIsNotThere() throws Exception {
        long anna = clerk(() -> person(1990));
        long bed = clerk(this::bed);
        clerk(() -> propose(anna, bed, LegalBasis.EINWEISUNG_OBG_14, BEFORE));
        assertEquals(List.of(), nights(anna));
        assertEquals(Optional.empty(), sheet(LedgerQuestion.FEDERAL, anna));
    }

    @Test
    void nobodyHasTwoBasesOnOneNight() throws Exception {
        long anna = clerk(() -> person(1990));
        live(anna, LegalBasis.EINWEISUNG_OBG_14, BEFORE);
        long bed = clerk(this::bed);
        assertRefused(
                "housing.ruleBroken",
                () -> clerk(() -> propose(anna, bed, LegalBasis.FREIWILLIG, LAST_MONTH.atDay(5))));
    }

    @Test
    void counsellingKnowsNothingOfIt() throws Exception {
        long anna = clerk(() -> person(1990));
        for (String account : List.of("beratung1", "teamleitung", "asd1", "itbetrieb", "datenschutz", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> titles.ofPerson(anna)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> entries.month(LAST_MONTH)), account);
        }
        assertEquals(anna, as("leistung1", () -> titles.ofPerson(anna)).personId());
        assertThrows(
                AccessDeniedException.class,
                () -> as(
                        "leistung1",
                        () -> titles.enter(anna, new ResidenceFacts("GESTATTUNG", TODAY, null, null, null))));
        long ofCounselling = as("beratung1", () -> person(1990));
        assertThrows(NotFoundException.class, () -> of(ofCounselling));
        assertThrows(NotFoundException.class, () -> enter(ofCounselling, "GESTATTUNG", TODAY));
        assertThrows(NotFoundException.class, () -> nights(ofCounselling));
    }

    @Test
    void whatChangesAfterAReportWasSentIsSaidWithTheReason() throws Exception {
        LocalDate day = TODAY.minusYears(1).withMonth(6).withDayOfMonth(30);
        long stays = clerk(() -> person(1980));
        live(stays, LegalBasis.EINWEISUNG_OBG_14, day.minusDays(20));
        long wrong = clerk(() -> person(1981));
        long placement = live(wrong, LegalBasis.EINWEISUNG_OBG_14, day.minusDays(20));
        String form = UUID.randomUUID().toString();
        long noted = clerk(() -> sent.note(LedgerQuestion.STATE, day, TODAY, form));
        assertEquals(noted, clerk(() -> sent.note(LedgerQuestion.STATE, day, TODAY, form)));
        assertEquals(Set.of(), changed(day));

        clerk(() -> {
            PlacementEnd earlier = new PlacementEnd(day.minusDays(9), EndReason.DEPARTED, REASON);
            placements.end(placement, version(placement), earlier);
            return null;
        });
        long late = clerk(() -> person(1982));
        live(late, LegalBasis.EINWEISUNG_OBG_14, day.minusDays(2));
        assertEquals(Set.of(wrong + " out", late + " in"), changed(day));
        LedgerSheet sheet = clerk(() -> entries.keyDate(LedgerQuestion.STATE, day));
        assertNull(change(sheet, wrong).now());
        assertEquals(
                LedgerReason.HOUSED_HOMELESS,
                change(sheet, late).now().finding().why().reason());
        assertEquals(form(sheet), "unterkunft1 " + day);

        clerk(() ->
                sent.note(LedgerQuestion.STATE, day, TODAY, UUID.randomUUID().toString()));
        assertEquals(Set.of(), changed(day));
        assertEquals(
                2,
                clerk(() -> entries.keyDate(LedgerQuestion.STATE, day)).sent().size());
    }

    private static String form(LedgerSheet sheet) {
        SentLine last = sheet.sent().get(0);
        return last.notedBy() + " " + last.nights().getFrom();
    }

    private Set<String> changed(LocalDate day) throws Exception {
        return clerk(() -> entries.keyDate(LedgerQuestion.STATE, day)).changes().stream()
                .map(change -> change.person().personId() + (change.added() ? " in" : " out"))
                .collect(Collectors.toSet());
    }

    private static ReportChange change(LedgerSheet sheet, long person) {
        return sheet.changes().stream()
                .filter(change -> change.person().personId() == person)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangeOfPastNightsFindsTheReportsThatTellOfThem() throws Exception {
        LocalDate day = TODAY.minusYears(4).withMonth(1).withDayOfMonth(31);
        long noted = clerk(() ->
                sent.note(LedgerQuestion.FEDERAL, day, TODAY, UUID.randomUUID().toString()));
        assertTrue(touching(Period.between(day, TODAY)).contains(noted));
        assertFalse(touching(Period.between(day.plusDays(1), TODAY)).contains(noted));
        assertTrue(touching(Period.between(day.minusDays(5), day.plusDays(1))).contains(noted));
    }

    private List<Long> touching(Period nights) throws Exception {
        return clerk(() -> sent.touching(nights)).stream().map(SentLine::id).toList();
    }

    @Test
    void aReportIsSentWhenItsNightsAreOverAndByTheHousingDeskAlone() throws Exception {
        String form = UUID.randomUUID().toString();
        assertRefused("housing.reportNotOver", () -> clerk(() -> sent.note(LedgerQuestion.FLUEAG, TODAY, TODAY, form)));
        assertRefused(
                "housing.reportInTheFuture",
                () -> clerk(() -> sent.note(LedgerQuestion.FEDERAL, BEFORE, TODAY.plusDays(1), form)));
        assertRefused(
                "housing.ledgerNoReport", () -> clerk(() -> sent.note(LedgerQuestion.REGIME, BEFORE, TODAY, form)));
        for (String account : List.of("leistung1", "beratung1", "teamleitung", "asd1", "itbetrieb", "datenschutz")) {
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(account, () -> sent.note(LedgerQuestion.FEDERAL, BEFORE, TODAY, form)),
                    account);
        }
        assertThrows(AccessDeniedException.class, () -> as("beratung1", () -> sent.touching(Period.since(BEFORE))));
    }

    @Test
    void nobodyAsksForMoreThanTenYears() throws Exception {
        long anna = clerk(() -> person(1990));
        assertRefused("housing.ledgerTooLong", () -> clerk(() -> entries.ofPerson(anna, TODAY.minusYears(11), TODAY)));
    }

    private void correct(ResidenceLine line, ResidenceFacts facts, String reason) throws Exception {
        clerk(() -> {
            titles.correct(line.id(), line.version(), facts, reason);
            return null;
        });
    }

    private void enter(long person, String kind, LocalDate from) throws Exception {
        clerk(() -> titles.enter(person, new ResidenceFacts(kind, from, null, null, null)));
    }

    private ResidenceView of(long person) throws Exception {
        return clerk(() -> titles.ofPerson(person));
    }

    private List<NightSpan> nights(long person) throws Exception {
        return clerk(() -> entries.ofPerson(person, BEFORE, LAST_NIGHT)).spans();
    }

    private Verdict federal(long person) throws Exception {
        return sheet(LedgerQuestion.FEDERAL, person).orElseThrow().finding().verdict();
    }

    private Verdict flueag(long person, YearMonth month) throws Exception {
        return monthLine(person, month).orElseThrow().finding().verdict();
    }

    private Optional<LedgerLine> sheet(LedgerQuestion report, long person) throws Exception {
        return line(clerk(() -> entries.keyDate(report, LAST_NIGHT)), person);
    }

    private Optional<LedgerLine> monthLine(long person, YearMonth month) throws Exception {
        return line(clerk(() -> entries.month(month)), person);
    }

    private static Optional<LedgerLine> line(LedgerSheet sheet, long person) {
        return sheet.lines().stream().filter(one -> one.personId() == person).findFirst();
    }

    /** Somebody whom an authority assigned, and who arrived. */
    private long assigned(String residence) throws Exception {
        return clerk(() -> {
            long anna = person(1990);
            AssignmentFacts facts = new AssignmentFacts("ASYLG_50", null, BEFORE, BEFORE);
            NewAssignment wanted = new NewAssignment(
                    facts,
                    List.of(new Arriving(anna, null, Relation.HEAD)),
                    UUID.randomUUID().toString());
            long id = assignments.announce(wanted).getId();
            assignments.arrive(id, assignments.get(id).line().version(), BEFORE);
            titles.enter(anna, new ResidenceFacts(residence, BEFORE, null, null, null));
            return anna;
        });
    }

    private long live(long person, LegalBasis basis, LocalDate from) throws Exception {
        return live(person, clerk(this::bed), basis, from);
    }

    private long live(long person, long bed, LegalBasis basis, LocalDate from) throws Exception {
        return clerk(() -> {
            long id = propose(person, bed, basis, from);
            placements.order(id, version(id));
            placements.moveIn(id, version(id));
            return id;
        });
    }

    private long propose(long person, long bed, LegalBasis basis, LocalDate from) {
        NewPlacement wanted =
                new NewPlacement(List.of(new Seat(person, bed, false)), Period.since(from), basis, REASON);
        return placements.propose(wanted).get(0).getId();
    }

    private int version(long placement) {
        return placements.get(placement).line().version();
    }

    private long bed() {
        return beds(1).get(0);
    }

    /** In one room of a house of their own. */
    private List<Long> beds(int number) {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.FLUEAG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        RoomFacts room = new RoomFacts("1", 0, new BigDecimal("20"), null, SexRule.ANYBODY, false, false, false);
        long facility = estate.open(facts, TODAY.minusYears(2)).getId();
        long added = rooms.add(facility, new RoomSite("", ""), room, number).getId();
        return rooms.get(added, TODAY).beds().stream().map(Bed::id).toList();
    }

    private long person(int year) {
        PersonName name = new PersonName(NameKind.PASSPORT, "Anna", letters(), TODAY);
        return persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(year))))
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
