package de.kommune.sim.procedures.matters.entity;

import de.kommune.sim.authorities.competence.entity.Decider;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision as the letter tells it («Bescheid»).
 *
 * @param by on which side it was taken
 * @param postedOn null where one cannot tell
 * @param receivedOn the true day, or the one that the law presumes
 * @param remedyLastDay null where there is no remedy
 */
public record Decided(
        MatterDecision decision, Decider by, LocalDate postedOn, LocalDate receivedOn, LocalDate remedyLastDay)
        implements Serializable {

    public Decided {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(receivedOn, "receivedOn");
    }
}
