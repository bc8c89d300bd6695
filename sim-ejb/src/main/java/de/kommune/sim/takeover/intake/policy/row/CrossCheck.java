package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.takeover.intake.policy.cell.BamfNumber;
import de.kommune.sim.takeover.intake.policy.cell.BirthDate;
import de.kommune.sim.takeover.intake.policy.cell.CarePeriod;
import de.kommune.sim.takeover.intake.policy.cell.Country;
import de.kommune.sim.takeover.intake.policy.cell.FamilyPosition;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import de.kommune.sim.takeover.intake.policy.table.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the cells of one row say about each other («Gegenprobe»). */
final class CrossCheck {

    private static final int YOUNGEST_ADULT = 14;
    private static final Set<FamilyPosition> ADULTS =
            Set.of(FamilyPosition.HEAD, FamilyPosition.SPOUSE, FamilyPosition.PARTNER, FamilyPosition.GUARDIAN);
    /** Keys of the Federal Statistical Office for stateless, unsettled and not stated. */
    private static final Set<String> NO_COUNTRY = Set.of("997", "998", "999");

    private CrossCheck() {}

    /** The file number ends with the key of the country that the person came from. */
    static Reading<Country> countryFits(Reading<Country> citizenship, Reading<BamfNumber> bamf, RowReading row) {
        String key = bamf.get().map(BamfNumber::countryKey).orElse(null);
        if (!citizenship.isPresent() || key == null || NO_COUNTRY.contains(key)) {
            return citizenship;
        }
        Country country = citizenship.value();
        boolean fits =
                NO_COUNTRY.contains(country.destatis()) || country.destatis().equals(key);
        return fits
                ? citizenship
                : with(
                        citizenship,
                        Column.CITIZENSHIP,
                        Finding.doubtful("citizenship.otherThanBamf", country.name(), bamf.value()),
                        row);
    }

    /** A toddler is no head of a family. */
    static Reading<BirthDate> ageFits(
            Reading<BirthDate> birth, Reading<FamilyPosition> position, LocalDate asOf, RowReading row) {
        boolean tooYoung = birth.isPresent()
                && position.isPresent()
                && ADULTS.contains(position.value())
                && birth.value().date().plusYears(YOUNGEST_ADULT).isAfter(asOf);
        return tooYoung
                ? with(birth, Column.BIRTH_DATE, Finding.doubtful("birth.tooYoung", position.original()), row)
                : birth;
    }

    /** Nobody was cared for before birth; lists copy the family's day to children born later. */
    static Reading<CarePeriod> careAfterBirth(Reading<CarePeriod> care, Reading<BirthDate> birth, RowReading row) {
        boolean before = care.isPresent()
                && birth.isPresent()
                && care.value().firstDay().isBefore(birth.value().date());
        return before
                ? with(
                        care,
                        Column.CARE_FROM,
                        Finding.doubtful(
                                "care.beforeBirth",
                                care.value().firstDay(),
                                birth.value().date()),
                        row)
                : care;
    }

    private static <T> Reading<T> with(Reading<T> reading, Column column, Finding finding, RowReading row) {
        row.note(column, List.of(finding));
        return reading.plus(finding);
    }
}
