package de.kommune.sim.housing.ledger.policy;

import static de.kommune.sim.authorities.residence.entity.ResidenceGroup.GERMAN;
import static de.kommune.sim.authorities.residence.entity.ResidenceGroup.OTHER_TITLE;
import static de.kommune.sim.authorities.residence.entity.ResidenceGroup.PROCEDURE;
import static de.kommune.sim.authorities.residence.entity.ResidenceGroup.RECOGNISED;
import static de.kommune.sim.authorities.residence.entity.ResidenceGroup.TEMPORARY_PROTECTION;
import static de.kommune.sim.authorities.residence.entity.ResidenceGroup.TOLERATED;
import static de.kommune.sim.housing.ledger.entity.LedgerQuestion.FEDERAL;
import static de.kommune.sim.housing.ledger.entity.LedgerQuestion.FLUEAG;
import static de.kommune.sim.housing.ledger.entity.LedgerQuestion.STATE;
import static de.kommune.sim.housing.ledger.entity.Verdict.COUNTED;
import static de.kommune.sim.housing.ledger.entity.Verdict.NOT_COUNTED;
import static de.kommune.sim.housing.ledger.entity.Verdict.UNCLEAR;
import static de.kommune.sim.housing.placement.entity.LegalBasis.EINWEISUNG_OBG_14;
import static de.kommune.sim.housing.placement.entity.LegalBasis.FREIWILLIG;
import static de.kommune.sim.housing.placement.entity.LegalBasis.NACHNUTZUNG_ANERKANNT;
import static de.kommune.sim.housing.placement.entity.LegalBasis.OBG_19;
import static de.kommune.sim.housing.placement.entity.LegalBasis.ZUWEISUNG_FLUEAG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.authorities.entity.ReceptionGroup;
import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.Finding;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.LedgerReason;
import de.kommune.sim.housing.ledger.entity.NightEntry;
import de.kommune.sim.housing.ledger.entity.NightSpan;
import de.kommune.sim.housing.ledger.entity.Regime;
import de.kommune.sim.housing.ledger.entity.Verdict;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the rules as they are delivered. */
class LedgerPolicyTest {

    private static final LocalDate BEGIN = day("2024-03-01");
    private static final LocalDate KEY_DATE_2027 = day("2027-01-31");

    private final LedgerPolicy policy = new LedgerPolicy(DeliveredRules.all());

    @Test
    void whoSeeksAsylumCountsUnderTheFlueagAlone() {
        NightEntry night = night(seeker(), day("2026-01-31"));
        assertEquals(ZUWEISUNG_FLUEAG, night.basis());
        assertEquals(Regime.PROTECTION_SEEKER, night.regime());
        assertEquals(LedgerReason.PROCEDURE, night.why().reason());
        assertVerdicts(NOT_COUNTED, NOT_COUNTED, COUNTED, night);
    }

    @Test
    void aRecognisedRefugeeWhoStaysOnIsHousedHomelessWhateverTheOrderSays() {
        NightEntry night = night(recognisedOn(day("2025-05-15")), day("2026-01-31"));
        assertEquals(ZUWEISUNG_FLUEAG, night.basis());
        assertEquals(Regime.HOMELESS, night.regime());
        assertEquals(LedgerReason.RECOGNISED, night.why().reason());
        assertEquals(day("2025-05-15"), night.why().since());
        assertVerdicts(COUNTED, COUNTED, NOT_COUNTED, night);
    }

    @Test
    void aTitleGrantedInMidMonthChangesTheNightAndLeavesTheMonthToTheFlueag() {
        Dossier anna = recognisedOn(day("2026-01-15"));
        assertVerdicts(NOT_COUNTED, NOT_COUNTED, COUNTED, night(anna, day("2026-01-14")));
        assertVerdicts(COUNTED, COUNTED, NOT_COUNTED, night(anna, day("2026-01-15")));
        assertEquals(COUNTED, month(anna, "2025-12"));
        assertEquals(COUNTED, month(anna, "2026-01"));
        assertEquals(NOT_COUNTED, month(anna, "2026-02"));
        assertEquals(COUNTED, night(anna, day("2026-01-31")).in(FEDERAL).verdict());
    }

    @Test
    void whoCameFromUkraineCountsByTheDayOfTheFirstTitle() {
        Dossier before = ukraine(day("2025-03-31"), day("2025-03-20"));
        Dossier after = ukraine(day("2025-04-01"), day("2025-03-20"));
        assertEquals(COUNTED, night(before, KEY_DATE_2027).in(FEDERAL).verdict());
        assertEquals(
                LedgerReason.TEMPORARY_SGB, night(before, KEY_DATE_2027).why().reason());
        assertEquals(NOT_COUNTED, night(after, KEY_DATE_2027).in(FEDERAL).verdict());
        assertEquals(
                LedgerReason.TEMPORARY_ASYLBLG,
                night(after, KEY_DATE_2027).why().reason());
        assertEquals(day("2025-04-01"), night(after, KEY_DATE_2027).why().firstGrant());
    }

    @Test
    void untilTheLawChangedTheDayOfTheFirstTitleMadeNoDifference() {
        Dossier after = ukraine(day("2025-04-01"), day("2025-03-20"));
        assertEquals(COUNTED, night(after, day("2026-06-30")).in(STATE).verdict());
        assertEquals(UNCLEAR, night(after, day("2026-07-01")).in(STATE).verdict());
        assertEquals(UNCLEAR, night(after, day("2026-09-30")).in(STATE).verdict());
        assertEquals(NOT_COUNTED, night(after, day("2026-10-01")).in(STATE).verdict());
    }

    @Test
    void aLaterTitleDoesNotMakeTheFirstOneLater() {
        Standing first = new Standing(
                Period.between(day("2025-02-01"), day("2026-02-01")),
                TEMPORARY_PROTECTION,
                "Fiktion",
                day("2025-02-01"),
                null);
        Standing next =
                new Standing(Period.since(day("2026-02-01")), TEMPORARY_PROTECTION, "Titel", day("2026-02-01"), null);
        Dossier oksana = adult(stay("2025-02-01", null, FREIWILLIG), List.of(first, next), List.of());
        assertEquals(
                LedgerReason.TEMPORARY_SGB, night(oksana, KEY_DATE_2027).why().reason());
        assertEquals(day("2025-02-01"), night(oksana, KEY_DATE_2027).why().since());
    }

    @Test
    void whoCameFromUkraineCountsForThreeYearsSinceTheEntry() {
        Dossier oksana = ukraine(day("2024-03-20"), day("2024-03-10"));
        assertEquals(COUNTED, month(oksana, "2027-03"));
        assertEquals(NOT_COUNTED, month(oksana, "2027-04"));
        assertEquals(COUNTED, night(oksana, day("2027-03-09")).in(FLUEAG).verdict());
        Finding over = night(oksana, day("2027-03-10")).in(FLUEAG);
        assertEquals(LedgerReason.LIMIT_PASSED, over.why().reason());
        assertEquals(day("2027-03-09"), over.why().until());
    }

    @Test
    void aLimitOfWhichNobodyKnowsTheBeginningHasToBeSettledFirst() {
        Finding finding =
                night(ukraine(day("2024-03-20"), null), day("2026-01-31")).in(FLUEAG);
        assertEquals(UNCLEAR, finding.verdict());
        assertEquals(LedgerReason.LIMIT_UNKNOWN, finding.why().reason());
    }

    @Test
    void aMoveChangesTheHouseAndNothingElse() {
        Dossier anna = adult(
                List.of(
                        new Stay(Period.between(BEGIN, day("2026-01-15")), "Bahnhofstraße", ZUWEISUNG_FLUEAG),
                        new Stay(Period.since(day("2026-01-15")), "Kaiserstraße", ZUWEISUNG_FLUEAG)),
                List.of(standing(PROCEDURE, "2024-02-01", null)),
                assigned());
        List<NightSpan> january = spans(anna, "2026-01");
        assertEquals(
                List.of("Bahnhofstraße", "Kaiserstraße"),
                january.stream().map(span -> span.entry().facility()).toList());
        assertEquals(
                31, january.stream().mapToLong(span -> span.nights().days()).sum());
        assertEquals(january.get(0).entry().reports(), january.get(1).entry().reports());
    }

    @Test
    void whoLeavesInMidMonthCountsInThatMonthAndOnNoLaterNight() {
        Dossier anna = adult(
                stay("2024-03-01", "2026-01-10", ZUWEISUNG_FLUEAG),
                List.of(standing(PROCEDURE, "2024-02-01", null)),
                assigned());
        assertEquals(COUNTED, month(anna, "2026-01"));
        assertTrue(policy.night(anna, day("2026-01-10")).isPresent());
        assertTrue(policy.night(anna, day("2026-01-11")).isEmpty());
        assertTrue(spans(anna, "2026-02").isEmpty());
    }

    @Test
    void aChildThatWasBornInTheShelterCountsAsItsFamilyDoes() {
        Rights mother = new Rights(List.of(standing(PROCEDURE, "2024-02-01", null)), assigned());
        Dossier child = child(day("2025-11-20"), mother, Rights.NONE);
        NightEntry night = night(child, day("2026-01-31"));
        assertVerdicts(NOT_COUNTED, NOT_COUNTED, COUNTED, night);
        assertTrue(night.why().family());
        assertEquals(LedgerReason.PROCEDURE, night.why().reason());
    }

    @Test
    void aChildWithAPaperOfItsOwnWasStillTakenInWithItsFamily() {
        Rights mother = new Rights(List.of(standing(RECOGNISED, "2025-12-01", null)), assigned());
        Rights own = new Rights(List.of(standing(PROCEDURE, "2025-12-10", null)), List.of());
        NightEntry night = night(child(day("2025-11-20"), mother, own), day("2026-01-31"));
        assertVerdicts(NOT_COUNTED, NOT_COUNTED, COUNTED, night);
    }

    @Test
    void nobodyDecidesForAChildThatIsGrownUp() {
        Rights mother = new Rights(List.of(standing(PROCEDURE, "2020-02-01", null)), assigned());
        Dossier son = child(day("2008-01-31"), mother, Rights.NONE);
        assertEquals(COUNTED, night(son, day("2026-01-30")).in(FLUEAG).verdict());
        NightEntry grownUp = night(son, day("2026-01-31"));
        assertEquals(Regime.UNCLEAR, grownUp.regime());
        assertFalse(grownUp.why().family());
    }

    @Test
    void whoBecameGermanIsHousedHomeless() {
        Dossier anna = adult(
                stay("2024-03-01", null, ZUWEISUNG_FLUEAG),
                List.of(standing(RECOGNISED, "2024-02-01", "2026-01-19"), standing(GERMAN, "2026-01-20", null)),
                assigned());
        NightEntry night = night(anna, day("2026-01-31"));
        assertEquals(LedgerReason.STAYS_ON, night.why().reason());
        assertEquals(day("2026-01-20"), night.why().since());
        assertVerdicts(COUNTED, COUNTED, NOT_COUNTED, night);
    }

    @Test
    void whoIsHousedByOrderLawCountsAsHomelessAndNeverUnderTheFlueag() {
        for (LegalBasis basis : List.of(EINWEISUNG_OBG_14, OBG_19)) {
            NightEntry night = night(adult(stay("2026-01-05", null, basis), List.of(), List.of()), day("2026-01-31"));
            assertEquals(LedgerReason.ORDER_LAW, night.why().reason());
            assertVerdicts(COUNTED, COUNTED, NOT_COUNTED, night);
        }
    }

    @Test
    void nobodyHasTwoBasesOnOneNight() {
        List<Stay> twice = List.of(
                new Stay(Period.between(BEGIN, day("2026-01-16")), "Bahnhofstraße", ZUWEISUNG_FLUEAG),
                new Stay(Period.since(day("2026-01-15")), "Kaiserstraße", EINWEISUNG_OBG_14));
        assertThrows(IllegalStateException.class, () -> adult(twice, List.of(), List.of()));
    }

    @Test
    void whoMustLeaveCountsThroughTheMonthInWhichThatBegan() {
        Dossier anna = adult(
                stay("2024-03-01", null, ZUWEISUNG_FLUEAG),
                List.of(standing(PROCEDURE, "2024-02-01", "2026-01-09"), standing(TOLERATED, "2026-01-10", null)),
                assigned());
        assertEquals(COUNTED, night(anna, day("2026-01-31")).in(FLUEAG).verdict());
        assertEquals(COUNTED, month(anna, "2026-01"));
        assertEquals(NOT_COUNTED, month(anna, "2026-02"));
        assertEquals(NOT_COUNTED, night(anna, day("2026-01-31")).in(FEDERAL).verdict());
    }

    @Test
    void anotherDuldungBeginsNoNewTime() {
        Dossier anna = adult(
                stay("2024-03-01", null, ZUWEISUNG_FLUEAG),
                List.of(standing(TOLERATED, "2025-10-01", "2025-12-31"), standing(TOLERATED, "2026-01-01", null)),
                assigned());
        Finding finding = night(anna, day("2026-01-15")).in(FLUEAG);
        assertEquals(NOT_COUNTED, finding.verdict());
        assertEquals(day("2025-10-31"), finding.why().until());
    }

    @Test
    void whoWasDistributedAfterUnauthorisedEntryCountsForTwoYears() {
        Dossier anna = adult(
                stay("2024-03-01", null, ZUWEISUNG_FLUEAG),
                List.of(standing(TOLERATED, "2024-03-01", null)),
                List.of(new Reception(ReceptionGroup.UNAUTHORISED, BEGIN)));
        assertEquals(COUNTED, month(anna, "2026-02"));
        assertEquals(NOT_COUNTED, month(anna, "2026-03"));
    }

    @Test
    void whoIsSaidToBeRecognisedWhileTheProcedureRunsHasToBeSettledFirst() {
        Dossier anna = adult(
                stay("2024-03-01", null, NACHNUTZUNG_ANERKANNT),
                List.of(standing(PROCEDURE, "2024-02-01", null)),
                assigned());
        NightEntry night = night(anna, day("2026-01-31"));
        assertEquals(LedgerReason.CONTRADICTION, night.why().reason());
        assertVerdicts(UNCLEAR, UNCLEAR, COUNTED, night);
    }

    @Test
    void betweenTwoTitlesTheBasisDecides() {
        Dossier anna = adult(
                stay("2024-03-01", null, ZUWEISUNG_FLUEAG),
                List.of(standing(PROCEDURE, "2024-02-01", "2025-12-31"), standing(OTHER_TITLE, "2026-02-01", null)),
                assigned());
        NightEntry night = night(anna, day("2026-01-31"));
        assertEquals(LedgerReason.BASIS_ASSIGNED, night.why().reason());
        assertVerdicts(NOT_COUNTED, NOT_COUNTED, UNCLEAR, night);
    }

    @Test
    void whoIsHousedForNoKnownReasonHasToBeSettledFirst() {
        NightEntry night = night(adult(stay("2026-01-05", null, FREIWILLIG), List.of(), List.of()), day("2026-01-31"));
        assertEquals(Regime.UNCLEAR, night.regime());
        assertVerdicts(UNCLEAR, UNCLEAR, NOT_COUNTED, night);
    }

    @Test
    void anAssignmentHoldsFromTheArrivalOn() {
        Dossier anna = adult(
                stay("2026-01-01", null, FREIWILLIG),
                List.of(standing(PROCEDURE, "2025-12-01", null)),
                List.of(new Reception(ReceptionGroup.ASYLUM, day("2026-01-20"))));
        assertEquals(
                LedgerReason.FLUEAG_NOT_ASSIGNED,
                night(anna, day("2026-01-19")).in(FLUEAG).why().reason());
        assertEquals(COUNTED, night(anna, day("2026-01-20")).in(FLUEAG).verdict());
    }

    @Test
    void whereNoRuleIsInForceTheNightIsUnclear() {
        NightEntry night =
                night(adult(stay("2019-01-01", null, ZUWEISUNG_FLUEAG), List.of(), List.of()), day("2021-01-31"));
        assertEquals(LedgerReason.NO_RULE, night.why().reason());
        assertVerdicts(UNCLEAR, UNCLEAR, UNCLEAR, night);
    }

    /** However somebody is housed: there is a rule for it, and it has a source. */
    @Test
    void theRulesLeaveNothingOut() {
        for (LegalBasis basis : LegalBasis.values()) {
            for (ResidenceGroup group : ResidenceGroup.values()) {
                for (ReceptionGroup reception : ReceptionGroup.values()) {
                    Dossier anna = adult(
                            stay("2024-03-01", null, basis),
                            List.of(standing(group, "2024-02-01", null)),
                            reception == ReceptionGroup.NONE ? List.of() : List.of(new Reception(reception, BEGIN)));
                    NightEntry night = night(anna, day("2026-01-31"));
                    assertNotEquals(LedgerReason.NO_RULE, night.why().reason());
                    night.reports()
                            .values()
                            .forEach(found -> assertFalse(found.why().source().isBlank()));
                }
            }
        }
    }

    private Dossier seeker() {
        return adult(
                stay("2024-03-01", null, ZUWEISUNG_FLUEAG),
                List.of(standing(PROCEDURE, "2024-02-01", null)),
                assigned());
    }

    private Dossier recognisedOn(LocalDate granted) {
        return adult(
                stay("2024-03-01", null, ZUWEISUNG_FLUEAG),
                List.of(
                        standing(PROCEDURE, "2024-02-01", granted.minusDays(1).toString()),
                        standing(RECOGNISED, granted.toString(), null)),
                assigned());
    }

    @Test
    void whoSeeksAsylumInAFlatOfHerOwnCountsUnderTheFlueagAndInNoStatistic() {
        Dossier anna = adult(
                List.of(Stay.inOwnFlat(Period.since(BEGIN))),
                List.of(standing(PROCEDURE, "2024-03-01", null)),
                assigned());
        NightEntry night = night(anna, day("2026-01-31"));
        assertTrue(night.isInOwnFlat());
        assertEquals(Regime.OWN_FLAT, night.regime());
        assertVerdicts(NOT_COUNTED, NOT_COUNTED, COUNTED, night);
        assertEquals(LedgerReason.NOT_HOUSED, night.in(FEDERAL).why().reason());
        assertEquals("§ 3 WoBerichtsG", night.in(FEDERAL).why().source());
    }

    @Test
    void whoIsRecognisedInAFlatOfHerOwnCountsNowhere() {
        Dossier anna = adult(
                List.of(Stay.inOwnFlat(Period.since(BEGIN))),
                List.of(standing(RECOGNISED, "2024-03-01", null)),
                assigned());
        assertVerdicts(NOT_COUNTED, NOT_COUNTED, NOT_COUNTED, night(anna, day("2026-01-31")));
    }

    @Test
    void whoComesBackFromAFlatOfHerOwnIsHousedHomelessFromThatNightOn() {
        Dossier anna = adult(
                List.of(
                        new Stay(days("2024-03-01", "2025-11-30"), "Bahnhofstraße", ZUWEISUNG_FLUEAG),
                        Stay.inOwnFlat(days("2025-12-01", "2026-01-30")),
                        new Stay(days("2026-01-31", null), "Kaiserstraße", EINWEISUNG_OBG_14)),
                List.of(standing(RECOGNISED, "2025-06-01", null)),
                assigned());
        assertVerdicts(NOT_COUNTED, NOT_COUNTED, NOT_COUNTED, night(anna, day("2026-01-30")));
        assertVerdicts(COUNTED, COUNTED, NOT_COUNTED, night(anna, day("2026-01-31")));
        assertEquals(
                List.of(Regime.OWN_FLAT, Regime.HOMELESS),
                spans(anna, "2026-01").stream()
                        .map(span -> span.entry().regime())
                        .toList());
    }

    @Test
    void aBabyInAFlatOfTheFamilyCountsAsItsMotherDoes() {
        Rights mother = new Rights(List.of(standing(PROCEDURE, "2024-03-01", null)), assigned());
        LocalDate birth = day("2026-01-15");
        Dossier baby = new Dossier(
                List.of(Stay.inOwnFlat(Period.since(birth))),
                Rights.NONE,
                birth.plusYears(18),
                List.of(new Rights.Parent(Period.since(birth), mother)));
        assertVerdicts(NOT_COUNTED, NOT_COUNTED, COUNTED, night(baby, birth));
        assertTrue(night(baby, birth).in(FLUEAG).why().family());
        assertEquals(COUNTED, month(baby, "2026-01"));
    }

    @Test
    void aBasisThatChangesInMidMonthMakesTwoSpansAndOneMonth() {
        Dossier anna = adult(
                List.of(
                        new Stay(days("2024-03-01", "2026-01-14"), "Bahnhofstraße", ZUWEISUNG_FLUEAG),
                        new Stay(days("2026-01-15", null), "Bahnhofstraße", NACHNUTZUNG_ANERKANNT)),
                List.of(standing(PROCEDURE, "2024-03-01", "2026-01-14"), standing(RECOGNISED, "2026-01-15", null)),
                assigned());
        List<NightSpan> january = spans(anna, "2026-01");
        assertEquals(
                List.of(ZUWEISUNG_FLUEAG, NACHNUTZUNG_ANERKANNT),
                january.stream().map(span -> span.entry().basis()).toList());
        assertEquals(14, january.get(0).nights().days());
        assertEquals(17, january.get(1).nights().days());
        assertEquals(COUNTED, month(anna, "2026-01"));
        assertEquals(NOT_COUNTED, month(anna, "2026-02"));
    }

    private static Dossier ukraine(LocalDate firstGrant, LocalDate entry) {
        return adult(
                List.of(new Stay(Period.since(firstGrant), "Bahnhofstraße", ZUWEISUNG_FLUEAG)),
                List.of(new Standing(Period.since(firstGrant), TEMPORARY_PROTECTION, "§ 24", firstGrant, entry)),
                List.of(new Reception(ReceptionGroup.TEMPORARY_PROTECTION, firstGrant)));
    }

    private static Dossier child(LocalDate birth, Rights mother, Rights own) {
        return new Dossier(
                List.of(new Stay(Period.since(birth), "Bahnhofstraße", FREIWILLIG)),
                own,
                birth.plusYears(18),
                List.of(new Rights.Parent(Period.since(birth), mother)));
    }

    private static Dossier adult(List<Stay> stays, List<Standing> standings, List<Reception> receptions) {
        return new Dossier(stays, new Rights(standings, receptions), day("2010-01-01"), List.of());
    }

    private static List<Stay> stay(String first, String last, LegalBasis basis) {
        return List.of(new Stay(days(first, last), "Bahnhofstraße", basis));
    }

    private static Standing standing(ResidenceGroup group, String first, String last) {
        return new Standing(days(first, last), group, group.name(), null, null);
    }

    private static List<Reception> assigned() {
        return List.of(new Reception(ReceptionGroup.ASYLUM, BEGIN));
    }

    private NightEntry night(Dossier dossier, LocalDate night) {
        return policy.night(dossier, night).orElseThrow();
    }

    private List<NightSpan> spans(Dossier dossier, String month) {
        YearMonth asked = YearMonth.parse(month);
        return policy.spans(dossier, Period.ofDays(asked.atDay(1), asked.atEndOfMonth()));
    }

    private Verdict month(Dossier dossier, String month) {
        return policy.decisive(spans(dossier, month), FLUEAG)
                .orElseThrow()
                .entry()
                .in(FLUEAG)
                .verdict();
    }

    private static void assertVerdicts(Verdict federal, Verdict state, Verdict flueag, NightEntry night) {
        assertEquals(
                List.of(federal, state, flueag),
                List.of(FEDERAL, STATE, FLUEAG).stream()
                        .map((LedgerQuestion report) -> night.in(report).verdict())
                        .toList());
    }

    private static Period days(String first, String last) {
        return Period.ofDays(day(first), last == null ? null : day(last));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
