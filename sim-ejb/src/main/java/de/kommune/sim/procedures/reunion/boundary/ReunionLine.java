package de.kommune.sim.procedures.reunion.boundary;

import de.kommune.sim.procedures.reunion.entity.FamilyReunion;
import de.kommune.sim.procedures.reunion.entity.ReunionFacts;
import de.kommune.sim.procedures.reunion.entity.ReunionGround;
import java.io.Serializable;
import java.time.LocalDate;

/** A reunion in the list of a case («Zeile des Familiennachzugs»), without a name. */
public record ReunionLine(
        long id, ReunionFacts facts, ReunionGround ground, long people, LocalDate toldOn, LocalDate closedOn)
        implements Serializable {

    static ReunionLine of(FamilyReunion reunion, long people) {
        return new ReunionLine(
                reunion.getId(), reunion.facts(), reunion.ground(), people, reunion.getToldOn(), reunion.getClosedOn());
    }
}
