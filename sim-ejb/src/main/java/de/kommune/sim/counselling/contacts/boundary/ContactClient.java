package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.counselling.contacts.entity.Help;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom a talk is recorded for, with what the form offers for this person («Person des Kontakts»).
 *
 * @param responsible whose case it is; null for nobody's
 * @param works whether the caller works on the case, or records for a colleague
 * @param help what the five-year clock allows today
 * @param lastDay of the five years; null if nothing counts
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
        Help help,
        LocalDate lastDay,
        boolean interpreterNeeded,
        List<Companion> household,
        List<String> lastTopics,
        Interpreting interpreting,
        String language)
        implements Serializable {

    /** Whether the five years are over and no exception holds. */
    public boolean isOver() {
        return help == Help.CRISIS_AND_HANDOVER;
    }
}
