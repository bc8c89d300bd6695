package de.kommune.sim.day.entity;

import java.io.Serializable;
import java.util.List;

/**
 * A case that is pointed out, and why («Hinweis»).
 *
 * @param days how many days are left, have passed since the end, or since the last talk; null where no days are counted
 * @param missing what is missing; empty for other kinds
 */
public record Signal(
        SignalKind kind, long caseId, long personId, String personName, Long days, List<MissingFact> missing)
        implements Serializable {

    /** Of a case whose clock or whose silence counts days. */
    public static Signal counting(SignalKind kind, CaseFacts facts, long days) {
        return new Signal(kind, facts.caseId(), facts.personId(), facts.personName(), days, List.of());
    }

    /** Of a case whose person lacks facts. */
    public static Signal lacking(CaseFacts facts, List<MissingFact> missing) {
        return new Signal(
                SignalKind.MISSING_FACTS, facts.caseId(), facts.personId(), facts.personName(), null, missing);
    }
}
