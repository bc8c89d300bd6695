package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.EntryContent;
import de.kommune.sim.information.entity.EntryFacts;
import de.kommune.sim.information.entity.EntryState;
import de.kommune.sim.information.policy.Redactor;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry as a page shows it («Eintrag»).
 *
 * @param version of what is shown; a decision on a stale one is refused
 * @param content null for who may not look: a closed note is its author's alone
 * @param mayDecide whether the caller decides what of it the client gets
 */
public record EntryView(
        long id,
        int version,
        long informationId,
        EntryFacts facts,
        EntryState state,
        EntryContent content,
        boolean mayDecide)
        implements Serializable {

    /** Its text as the client will read it. */
    public String getClearText() {
        return content == null || content.text() == null ? null : Redactor.clear(content.text(), content.passages());
    }

    public String getClearTitle() {
        return content == null ? null : Redactor.clear(content.title(), content.passages());
    }

    /** The same in pieces, so that a page can show what is black; none for who may not look. */
    public List<Piece> getPieces() {
        List<Piece> pieces = new ArrayList<>();
        String clear = getClearText();
        if (clear == null) {
            return pieces;
        }
        int at = 0;
        for (int mark = clear.indexOf(Redactor.MARK); mark >= 0; mark = clear.indexOf(Redactor.MARK, at)) {
            pieces.add(new Piece(clear.substring(at, mark), false));
            pieces.add(new Piece(Redactor.MARK, true));
            at = mark + Redactor.MARK.length();
        }
        pieces.add(new Piece(clear.substring(at), false));
        return pieces;
    }

    /** A piece of a text («Stück»). */
    public record Piece(String text, boolean black) implements Serializable {}

    public long getBlackened() {
        return content == null
                ? 0
                : content.passages().stream()
                        .filter(passage -> passage.blackened())
                        .count();
    }

    /** Proposals that nobody followed, and that are worth a look. */
    public long getPointedOut() {
        return content == null ? 0 : content.passages().size() - getBlackened();
    }
}
