package de.kommune.sim.takeover.matching.boundary;

import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import java.time.LocalDate;
import java.util.Map;

/**
 * What of a row is compared («Vergleichszeile»). Not the telephone number and not the family number: families share both, and
 * what families share makes brothers and sisters look alike.
 */
public record MatchRow(
        Long id,
        String familyName,
        String givenNames,
        LocalDate birthDate,
        String birthPrecision,
        String sex,
        String citizenship,
        String azrNo,
        String bamfNo) {

    private static final Map<String, String> SEXES = Map.of("M", Sex.MALE.name(), "F", Sex.FEMALE.name());

    MatchRecord toRecord() {
        MatchRecord record = MatchRecord.empty()
                .withName(givenNames, familyName)
                .with(Field.SEX, SEXES.get(sex == null ? "" : sex))
                .with(Field.CITIZENSHIP, citizenship)
                .with(Field.AZR_NUMBER, azrNo);
        if (bamfNo != null) {
            record = record.withNumber(IdentifierKind.BAMF_AZ, bamfNo);
        }
        return birthDate == null ? record : record.withBirth(birth());
    }

    /** Both are known on both sides, and equal: what the bulk action asks for. */
    boolean hasSameNumbersAs(MatchRow other) {
        return azrNo != null
                && azrNo.equals(other.azrNo)
                && birthDate != null
                && birthDate.equals(other.birthDate)
                && birthPrecision.equals(other.birthPrecision);
    }

    private Birth birth() {
        return switch (birthPrecision) {
            case "MONTH" -> Birth.of(birthDate.getYear(), birthDate.getMonthValue(), 0);
            case "YEAR", "ESTIMATED" -> Birth.ofYear(birthDate.getYear());
            default -> Birth.of(birthDate);
        };
    }
}
