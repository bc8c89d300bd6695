package de.kommune.sim.takeover.staging.policy;

import de.kommune.sim.takeover.entity.RowBasis;
import de.kommune.sim.takeover.entity.RowKind;
import de.kommune.sim.takeover.entity.RowOutcome;
import java.time.LocalDate;
import java.util.Set;

/**
 * A line ready to be staged («Zeile zur Bereitstellung»): holds nothing that its legal basis forbids.
 *
 * @param place where it stands
 * @param kind what it is
 * @param outcome what becomes of it
 * @param reason why it is refused, else null
 * @param basis what the consent column allows, null for a line without data
 * @param cells JSON array of the allowed original texts
 * @param findings JSON array of the findings
 * @param severity the gravest finding, null for none
 * @param codes the codes of the findings that repaired or doubted something
 * @param person who it is about, null for a line without data
 * @param care the dates of the counselling, null where the basis forbids them or the list has none
 * @param remark the free text, null where the basis forbids it or there is none
 */
public record DraftRow(
        Place place,
        RowKind kind,
        RowOutcome outcome,
        String reason,
        RowBasis basis,
        String cells,
        String findings,
        String severity,
        Set<String> codes,
        Person person,
        Care care,
        Remark remark) {

    /** File, sheet, row and the hash that makes a second staging of the same line impossible. */
    public record Place(long fileId, String sheet, int rowNo, String serialNo, String hash) {}

    /** Whom a line is about, as far as the basis allows. */
    public record Person(
            String familyName,
            String givenNames,
            LocalDate birthDate,
            String birthPrecision,
            boolean birthNominal,
            String sex,
            String citizenship,
            String azrNo,
            String bamfNo,
            String familyNo,
            String relation,
            String language,
            String phone) {}

    /** First and last day of the counselling; no last day while it went on. */
    public record Care(LocalDate from, LocalDate to) {}

    /** Free text and why it needs care. */
    public record Remark(String text, boolean sensitive, String hints) {}
}
