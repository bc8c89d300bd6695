package de.kommune.sim.procedures.reunion.boundary;

import de.kommune.sim.procedures.reunion.entity.FamilyReunion;
import de.kommune.sim.procedures.reunion.entity.ReunionFacts;
import java.io.Serializable;
import java.time.LocalDate;

/** A reunion in the list of a case («Zeile des Familiennachzugs»), without a name. */
public record ReunionLine(long id, ReunionFacts facts, long people, LocalDate toldOn, LocalDate closedOn)
        implements Serializable {

    static ReunionLine of(FamilyReunion reunion, long people) {
        return new ReunionLine(reunion.getId(), reunion.facts(), people, reunion.getToldOn(), reunion.getClosedOn());
    }
}
