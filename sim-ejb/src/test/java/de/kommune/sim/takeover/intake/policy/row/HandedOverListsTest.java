package de.kommune.sim.takeover.intake.policy.row;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.paper.file.FileChoice;
import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.takeover.intake.policy.EhcLists;
import de.kommune.sim.takeover.intake.policy.EhcLists.Truth;
import de.kommune.sim.takeover.intake.policy.cell.BirthDate;
import de.kommune.sim.takeover.intake.policy.cell.CarePeriod;
import de.kommune.sim.takeover.intake.policy.cell.Country;
import de.kommune.sim.takeover.intake.policy.cell.PersonName;
import de.kommune.sim.takeover.intake.policy.cell.Remark;
import de.kommune.sim.takeover.intake.policy.cell.Severity;
import de.kommune.sim.takeover.intake.policy.cell.SexEntry;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import de.kommune.sim.takeover.intake.policy.table.RowKind;
import de.kommune.sim.takeover.intake.policy.table.TakeoverFileReader;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two lists of the contractor, cell by cell against the truth about them. */
class HandedOverListsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2021, 12, 1);
    private static final List<Checked> ROWS = Stream.of(EhcLists.OLDER, EhcLists.NEWER)
            .flatMap(list -> read(list).stream())
            .toList();

    private record Checked(InterpretedRow row, Truth truth) {
        @Override
        public String toString() {
            return truth.values() + " <- "
                    + row.raw().row().cells().stream().map(RawCell::text).toList();
        }
    }

    private static List<Checked> read(String list) {
        Map<String, Truth> truth = EhcLists.truth(list);
        FileSurvey survey = survey(list);
        RowInterpreter interpreter = new RowInterpreter(survey.proposed(), survey.dates(), survey.names());
        List<Checked> rows = new ArrayList<>();
        try (TakeoverFileReader reader = EhcLists.open(list)) {
            while (reader.hasNext()) {
                RawRow raw = reader.next();
                if (raw.kind() == RowKind.DATA) {
                    InterpretedRow row = interpreter.interpret(raw);
                    rows.add(new Checked(row, truth.get(row.runningNo())));
                }
            }
        }
        return rows;
    }

    private static FileSurvey survey(String list) {
        return new FileSurveyor(ReadLimits.standard()).survey(EhcLists.path(list), list, FileChoice.DETECT, RECEIVED);
    }

    @Test
    void everyRowOfDataIsFoundInTheTruth() {
        assertEquals(474, ROWS.size());
        assertEquals(List.of(), ROWS.stream().filter(row -> row.truth() == null).toList());
    }

    @Test
    void theSurveyCountsEveryRowAndFindsTheDayOfTheList() {
        FileSurvey older = survey(EhcLists.OLDER);
        FileSurvey newer = survey(EhcLists.NEWER);
        assertAll(
                () -> assertEquals(273, older.total()),
                () -> assertEquals(313, newer.total()),
                () -> assertEquals(LocalDate.of(2019, 12, 31), older.dates().asOf()),
                () -> assertEquals(LocalDate.of(2021, 11, 30), newer.dates().asOf()),
                () -> assertEquals(2021, older.dates().pivot().getYear(), "its rows go on after the title's day"));
    }

    @Test
    void birthDatesAreRight() {
        List<Checked> plain = ROWS.stream()
                .filter(row -> !row.truth().hasTrap("BIRTH_INVALID"))
                .filter(row -> !row.truth().hasTrap("BIRTH_DAY_MONTH_SWAPPED"))
                .toList();
        assertEquals(List.of(), plain.stream().filter(row -> !birthIsRight(row)).toList());
    }

    private static boolean birthIsRight(Checked checked) {
        BirthDate birth = checked.row().identity().birth().value();
        return birth != null
                && birth.date().equals(LocalDate.parse(checked.truth().get("birth_date")))
                && birth.precision().name().equals(checked.truth().get("birth_precision"));
    }

    @Test
    void aDayThatDoesNotExistIsNoBirthDate() {
        assertWrong(
                "BIRTH_INVALID",
                row -> row.identity().birth().isPresent()
                        || !row.identity().birth().has(Severity.INVALID));
    }

    @Test
    void aBirthDateWithSwappedDayAndMonthIsMarkedAsSwappable() {
        assertWrong("BIRTH_DAY_MONTH_SWAPPED", row -> !row.identity().birth().has("birth.swappable"));
    }

    @Test
    void theFirstOfJanuaryIsMarkedAsNominal() {
        assertWrong("BIRTH_NOMINAL", row -> !row.identity().birth().value().nominal());
    }

    @Test
    void aNumberThatASpreadsheetRoundedIsNeverKept() {
        assertWrong(
                "AZR_SCIENTIFIC",
                row -> row.identity().azrNo().isPresent()
                        || !row.identity().azrNo().has("azr.scientific"));
        assertEquals(
                List.of(),
                ROWS.stream()
                        .filter(row -> row.row()
                                .identity()
                                .azrNo()
                                .get()
                                .filter(number -> !number.matches("\\d{12}"))
                                .isPresent())
                        .toList());
    }

    @Test
    void theLegalBasisIsThatOfTheConsent() {
        assertSame("legal_basis", (row, truth) -> row.legalBasis().name().equals(truth));
    }

    @Test
    void theSexIsRight() {
        Map<String, SexEntry> sexes = Map.of("m", SexEntry.M, "w", SexEntry.F);
        assertSame("sex", (row, truth) -> row.identity().sex().value() == sexes.get(truth));
    }

    @Test
    void theCitizenshipIsRight() {
        assertSame("citizenship", (row, truth) -> {
            Country country = row.identity().citizenship().value();
            return country != null && country.iso3().equals(truth);
        });
    }

    @Test
    void theCareIsRight() {
        assertSame("care_from", (row, truth) -> {
            CarePeriod care = row.care().period().value();
            return care != null && care.firstDay().toString().equals(truth);
        });
        assertSame("care_to", (row, truth) -> {
            CarePeriod care = row.care().period().value();
            return care != null
                    && (care.lastDay() == null
                            ? truth.isEmpty()
                            : care.lastDay().toString().equals(truth));
        });
    }

    @Test
    void theFamilyIsRight() {
        assertSame(
                "family_no",
                (row, truth) -> truth.equals(row.family().familyNo().value()));
    }

    @Test
    void sensitiveRemarksAreMarkedAndNoOthers() {
        assertEquals(
                List.of(),
                ROWS.stream()
                        .filter(row -> row.row()
                                        .remark()
                                        .get()
                                        .filter(Remark::isSensitive)
                                        .isPresent()
                                != row.truth().hasTrap("SENSITIVE_REMARK"))
                        .toList());
    }

    @Test
    void formulasStayTextAndAreMarked() {
        assertWrong(
                "FORMULA",
                row -> !"=@".contains(row.remark().value().text().substring(0, 1))
                        || !row.remark().has("remark.formula"));
    }

    @Test
    void bothNamesInOneCellComeApart() {
        assertWrong(
                "NAME_IN_ONE_CELL",
                row -> !row.identity().name().has("name.oneCell")
                        || row.identity().name().value().givenNames().isEmpty());
    }

    @Test
    void namesThatAreWrittenAsInTheTruthAreReadSo() {
        long same = ROWS.stream()
                .filter(row -> fold(row.row().identity().name().value().familyName())
                        .equals(fold(row.truth().get("family"))))
                .count();
        assertTrue(same > ROWS.size() / 2, "family names like the truth: " + same);
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\P{L}+", "")
                .toLowerCase();
    }

    @Test
    void noNameKeepsSpacesOrCapitalsThatAreTyping() {
        assertEquals(
                List.of(),
                ROWS.stream()
                        .map(row -> row.row().identity().name().value())
                        .filter(name -> isTyping(name.familyName()) || isTyping(name.givenNames()))
                        .toList());
    }

    private static boolean isTyping(String name) {
        return !name.equals(name.strip()) || name.contains("\u00A0") || name.matches("\\p{Lu}{3,}");
    }

    @Test
    void mostSwappedNamesAreSuspectedAndFewOthers() {
        long suspected = ROWS.stream().filter(HandedOverListsTest::isSuspected).count();
        long right = ROWS.stream()
                .filter(HandedOverListsTest::isSuspected)
                .filter(row -> row.truth().hasTrap("NAMES_SWAPPED"))
                .count();
        long all = ROWS.stream()
                .filter(row -> row.truth().hasTrap("NAMES_SWAPPED"))
                .count();
        assertTrue(right * 10 >= all * 9, right + " of " + all + " swapped names suspected");
        assertTrue((suspected - right) * 50 <= ROWS.size(), suspected - right + " others suspected");
    }

    private static boolean isSuspected(Checked checked) {
        PersonName name = checked.row().identity().name().value();
        return name != null && checked.row().identity().name().has("name.swapSuspected");
    }

    /** No row with that trap may be wrong in that way. */
    private static void assertWrong(String trap, Predicate<InterpretedRow> wrong) {
        List<Checked> trapped =
                ROWS.stream().filter(row -> row.truth().hasTrap(trap)).toList();
        assertTrue(!trapped.isEmpty(), trap);
        assertEquals(
                List.of(), trapped.stream().filter(row -> wrong.test(row.row())).toList());
    }

    private static void assertSame(String column, BiPredicate<InterpretedRow, String> same) {
        assertEquals(
                List.of(),
                ROWS.stream()
                        .filter(row -> !same.test(row.row(), row.truth().get(column)))
                        .toList());
    }
}
