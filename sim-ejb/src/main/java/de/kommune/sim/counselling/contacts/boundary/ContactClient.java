package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.cases.clock.entity.Cover;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import java.io.Serializable;
import java.util.List;

/**
 * Whom a talk is recorded for, with what the form offers for this person («Person des Kontakts»).
 *
 * @param responsible whose case it is; null for nobody's
 * @param works whether the caller works on the case, or records for a colleague
 * @param cover whether an ordinary talk fits into the five years today
 * @param household who lives with the person and has a case that is not over
 * @param lastTopics the codes of the topics of the last talk with this person
 * @param interpreting how the last talk was interpreted
 * @param language which language it was interpreted from; where there was no talk, the person's own
 */
public record ContactClient(
        long caseId,
        String caseNo,
        String personName,
        String responsible,
        boolean works,
        Cover cover,
        boolean interpreterNeeded,
        List<Companion> household,
        List<String> lastTopics,
        Interpreting interpreting,
        String language)
        implements Serializable {

    /** Whether an exception is what lets the counselling go on. */
    public boolean isByException() {
        return cover.kind() == Cover.Kind.BY_EXCEPTION;
    }

    /** Whether the five years are over and no exception holds. */
    public boolean isOver() {
        return !cover.isOrdinary();
    }
}
