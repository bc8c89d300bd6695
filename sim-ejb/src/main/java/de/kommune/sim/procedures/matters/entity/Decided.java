package de.kommune.sim.procedures.matters.entity;

import de.kommune.sim.authorities.competence.entity.Decider;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision as the letter tells it («Bescheid»).
 *
 * @param by on which side it was taken
 * @param postedOn the day on the letter; null where one cannot tell
 * @param receivedOn the true day, or the one that the law presumes
 * @param presumption how the day of receipt was presumed; null where it is known
 * @param lawOf the day whose law was taken
 * @param remedyLastDay null where there is no remedy
 * @param urgentLastDay null where there is no term for urgent help
 */
public record Decided(
        MatterDecision decision,
        Decider by,
        LocalDate postedOn,
        LocalDate receivedOn,
        Presumption presumption,
        LocalDate lawOf,
        LocalDate remedyLastDay,
        LocalDate urgentLastDay)
        implements Serializable {

    /** After how many days a letter counts as received, and who says so («Bekanntgabefiktion»). */
    public record Presumption(int days, String statute) implements Serializable {}

    public Decided {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(receivedOn, "receivedOn");
    }
}
