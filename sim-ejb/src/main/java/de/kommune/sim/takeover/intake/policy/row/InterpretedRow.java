package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.takeover.intake.policy.cell.BamfNumber;
import de.kommune.sim.takeover.intake.policy.cell.BirthDate;
import de.kommune.sim.takeover.intake.policy.cell.CarePeriod;
import de.kommune.sim.takeover.intake.policy.cell.Consent;
import de.kommune.sim.takeover.intake.policy.cell.Country;
import de.kommune.sim.takeover.intake.policy.cell.FamilyPosition;
import de.kommune.sim.takeover.intake.policy.cell.LegalBasis;
import de.kommune.sim.takeover.intake.policy.cell.PersonName;
import de.kommune.sim.takeover.intake.policy.cell.Phone;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import de.kommune.sim.takeover.intake.policy.cell.Remark;
import de.kommune.sim.takeover.intake.policy.cell.ResidenceStatus;
import de.kommune.sim.takeover.intake.policy.cell.Room;
import de.kommune.sim.takeover.intake.policy.cell.Severity;
import de.kommune.sim.takeover.intake.policy.cell.SexEntry;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A row of data with all its cells read («ausgewertete Zeile»).
 *
 * @param raw the row as it stands in the file
 * @param runningNo text of the running number, empty when the list has none
 * @param consent on what it may be taken over; without a value for a cell that nobody understands, see {@link #legalBasis()}
 * @param identity who it is about
 * @param family to which family the person belongs
 * @param stay where the person lives
 * @param residence on which status
 * @param care from when until when the predecessor cared
 * @param phones telephone numbers of the row's own column
 * @param languages languages, the first one first
 * @param remark free text
 * @param unmapped header and text of filled cells in columns without a meaning
 * @param findings everything that was noticed, with its place, gravest first
 */
public record InterpretedRow(
        RawRow raw,
        String runningNo,
        Reading<Consent> consent,
        Identity identity,
        Family family,
        Stay stay,
        Residence residence,
        Care care,
        Reading<List<Phone>> phones,
        Reading<List<String>> languages,
        Reading<Remark> remark,
        Map<String, String> unmapped,
        List<CellFinding> findings) {

    /** Who a row is about («Personalien»). */
    public record Identity(
            Reading<PersonName> name,
            Reading<BirthDate> birth,
            Reading<SexEntry> sex,
            Reading<Country> citizenship,
            Reading<String> azrNo,
            Reading<BamfNumber> bamfNo) {}

    /** To which family somebody belongs («Familie»). */
    public record Family(Reading<String> familyNo, Reading<FamilyPosition> position) {}

    /** Where and since when somebody lives («Unterbringung»). */
    public record Stay(
            Reading<LocalDate> enteredOn,
            Reading<LocalDate> assignedOn,
            Reading<String> accommodation,
            Reading<Room> room,
            Reading<LocalDate> movedIn,
            Reading<LocalDate> movedOut) {}

    /** On which status somebody stays («Aufenthalt»). */
    public record Residence(Reading<ResidenceStatus> status, Reading<LocalDate> validUntil) {}

    /** What the predecessor did («Betreuung»). The period has a value only if its first day has and the last day is one, or open. */
    public record Care(
            Reading<CarePeriod> period,
            Reading<String> counsellor,
            Reading<LocalDate> lastCounselling,
            Reading<List<String>> topics,
            Reading<String> school,
            Reading<String> course) {}

    /** On what the row may be taken over; whatever is not understood counts as no basis. */
    public LegalBasis legalBasis() {
        return consent.get().map(Consent::basis).orElse(LegalBasis.NONE);
    }

    /** True when anything of that severity or graver was noticed. */
    public boolean has(Severity severity) {
        return findings.stream().anyMatch(found -> found.finding().severity().compareTo(severity) >= 0);
    }
}
