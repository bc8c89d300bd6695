package de.kommune.sim.information.policy;

import de.kommune.sim.information.entity.EntryContent;
import de.kommune.sim.information.entity.Section;
import java.time.LocalDate;

/**
 * An entry as the client gets it («Eintrag im Paket»): what is blacked out is gone.
 *
 * @param text null where it was left out
 * @param reason why it was left out; null where it was not
 * @param file where the document lies in the package; null for everything else
 */
public record ClearEntry(Section section, LocalDate day, String title, String text, String reason, String file) {

    public static ClearEntry of(Section section, EntryContent content, String file) {
        return new ClearEntry(
                section,
                content.day(),
                Redactor.clear(content.title(), content.passages()),
                Redactor.clear(content.text() == null ? "" : content.text(), content.passages()),
                null,
                file);
    }

    /** That something was left out is told, and why; what it is called would tell too much. */
    public static ClearEntry leftOut(Section section, String reason) {
        return new ClearEntry(section, null, null, null, reason, null);
    }

    public boolean isLeftOut() {
        return reason != null;
    }
}
