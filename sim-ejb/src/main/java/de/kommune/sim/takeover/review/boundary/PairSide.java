package de.kommune.sim.takeover.review.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One side of a proposed pair («Seite des Vorschlags»): a row of a list, or a person of the register.
 *
 * @param rowId the row, null for a person of the register
 * @param personId the person, null for a row
 * @param source name of the file, or the person's number
 * @param rowNo the row's number in the file, null for a person
 */
public record PairSide(
        Long rowId,
        Long personId,
        String source,
        Integer rowNo,
        String familyName,
        String givenNames,
        LocalDate birthDate,
        String birthPrecision,
        String sex,
        String citizenship,
        String azrNo,
        String bamfNo,
        String familyNo,
        String relation,
        LocalDate careFrom,
        LocalDate careTo)
        implements Serializable {

    /** The birth date as far as it is known. */
    public String getBirthText() {
        return birthDate == null ? "" : BirthText.of(birthDate, birthPrecision);
    }

    public boolean isRegistered() {
        return personId != null;
    }
}
