package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.ExportText;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Phone;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import de.kommune.sim.takeover.intake.policy.cell.Remark;
import de.kommune.sim.takeover.intake.policy.cell.SensitiveHit;
import java.util.ArrayList;
import java.util.List;

/** Reads free text («Bemerkung»): keeps it letter by letter, evaluates nothing, and says what a reviewer has to look at. */
public final class RemarkReader {

    private final SensitiveRemarks sensitive = new SensitiveRemarks();

    public Reading<Remark> read(RawCell cell) {
        if (cell.isBlank()) {
            return new Reading<>(cell.text(), null, List.of());
        }
        String text = CellText.original(cell);
        List<SensitiveHit> hits = sensitive.find(text);
        List<Phone> phones = PhoneReader.find(text);
        List<Finding> findings = new ArrayList<>();
        if (ExportText.startsFormula(text) && !text.strip().matches("[-+][^=@|(]*")) {
            findings.add(Finding.note("remark.formula"));
        }
        hits.forEach(hit -> findings.add(Finding.doubtful("remark.sensitive." + hit.topic(), hit.word())));
        phones.forEach(phone -> findings.add(Finding.note("remark.phone", phone.original())));
        return new Reading<>(text, new Remark(text, hits, phones), findings);
    }
}
