package de.kommune.sim.benefits.applications.policy;

import static de.kommune.sim.benefits.applications.entity.ApplicationState.DECIDED;
import static de.kommune.sim.benefits.applications.entity.ApplicationState.FINAL;
import static de.kommune.sim.benefits.applications.entity.ApplicationState.INFO_REQUESTED;
import static de.kommune.sim.benefits.applications.entity.ApplicationState.IN_REVIEW;
import static de.kommune.sim.benefits.applications.entity.ApplicationState.OBJECTION;
import static de.kommune.sim.benefits.applications.entity.ApplicationState.SUBMITTED;

import de.kommune.sim.benefits.applications.entity.ApplicationState;
import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Which step may follow which («Ablauf des Antrags»). The database knows the same table. Plain rules: no container, no database, no clock. */
public final class ApplicationSteps {

    private static final Map<ApplicationState, Set<ApplicationState>> NEXT = new EnumMap<>(Map.of(
            SUBMITTED, Set.of(IN_REVIEW),
            IN_REVIEW, Set.of(INFO_REQUESTED, DECIDED),
            INFO_REQUESTED, Set.of(IN_REVIEW),
            DECIDED, Set.of(OBJECTION, FINAL),
            OBJECTION, Set.of(DECIDED, FINAL),
            FINAL, Set.of()));

    private ApplicationSteps() {}

    public static Set<ApplicationState> after(ApplicationState state) {
        return NEXT.get(state);
    }

    /** Refuses a step that does not follow. */
    public static void check(ApplicationState from, ApplicationState to) {
        if (!after(from).contains(to)) {
            throw new BusinessException("benefits.stepDoesNotFollow", from, to);
        }
    }

    /**
     * Whether it may end: a decision stands when the time to object is over, and nobody has objected. What an objection came to somebody
     * has to say.
     *
     * @param remedyUntil the last day on which the client can object
     */
    public static void checkEnd(ApplicationState from, LocalDate remedyUntil, LocalDate today, String words) {
        check(from, FINAL);
        if (from == DECIDED && !today.isAfter(remedyUntil)) {
            throw new BusinessException("benefits.remedyRuns", remedyUntil);
        }
        if (from == OBJECTION && (words == null || words.isBlank())) {
            throw new BusinessException("benefits.endWithoutWords");
        }
    }

    /** The day on which an objection came lies neither before the decision nor in the future; one that is late is noted all the same. */
    public static void checkObjection(
            ApplicationState from, LocalDate receivedOn, LocalDate postedOn, LocalDate today) {
        check(from, OBJECTION);
        if (receivedOn == null || receivedOn.isAfter(today) || receivedOn.isBefore(postedOn)) {
            throw new BusinessException("benefits.objectionDay", postedOn, today);
        }
    }
}
