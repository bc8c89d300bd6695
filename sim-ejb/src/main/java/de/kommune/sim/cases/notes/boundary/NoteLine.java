package de.kommune.sim.cases.notes.boundary;

import de.kommune.sim.approvals.entity.ApprovalState;
import de.kommune.sim.cases.notes.entity.NoteLevel;
import de.kommune.sim.cases.notes.entity.NoteSource;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A note as the caller may know of it («Notizzeile»).
 *
 * @param addendumTo the note that it belongs to; null for one by itself
 * @param readable whether the caller may open the text now
 * @param mine whether the caller wrote it
 * @param correctable whether the caller may still correct it
 * @param widening where the request to let more people read it stands; null where nobody asked
 * @param text what it says, for notes of the team; null where opening it is a step of its own
 */
public record NoteLine(
        long id,
        int version,
        Long addendumTo,
        NoteLevel level,
        NoteSource source,
        String author,
        LocalDateTime writtenAt,
        LocalDateTime changedAt,
        boolean readable,
        boolean mine,
        boolean correctable,
        ApprovalState widening,
        String text)
        implements Serializable {

    /** Whether its author can ask that more people may read it. */
    public boolean isAskable() {
        return mine && level != NoteLevel.TEAM && (widening == null || !widening.isLive());
    }

    /** Whether somebody else has agreed that more people may read it. */
    public boolean isOpenable() {
        return mine && widening == ApprovalState.APPROVED;
    }
}
