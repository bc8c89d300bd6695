package de.kommune.sim.information.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What an entry says, and what of it the client gets to read («Inhalt eines Eintrags»).
 *
 * @param day that it is about; null for what has none
 * @param text the whole of it; null as long as only the author of a closed note may look
 * @param passages that are or may be blacked out
 * @param reason why it is left out, as the client is told; null where it is not
 */
public record EntryContent(LocalDate day, String title, String text, List<Passage> passages, String reason)
        implements Serializable {

    public EntryContent {
        passages = List.copyOf(passages);
    }

    public EntryContent with(List<Passage> now) {
        return new EntryContent(day, title, text, now, null);
    }

    public EntryContent without(String why) {
        return new EntryContent(day, title, text, passages, why);
    }
}
