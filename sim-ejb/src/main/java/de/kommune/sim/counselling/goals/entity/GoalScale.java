package de.kommune.sim.counselling.goals.entity;

import de.kommune.sim.common.BusinessException;
import java.util.List;
import java.util.stream.IntStream;

/** How far a goal is reached («Skala»): from 0, not at all, to 4, entirely. */
public final class GoalScale {

    public static final int LOWEST = 0;
    public static final int HIGHEST = 4;

    private GoalScale() {}

    /** All values, from the lowest on. */
    public static List<Integer> values() {
        return IntStream.rangeClosed(LOWEST, HIGHEST).boxed().toList();
    }

    static int checked(int value) {
        if (value < LOWEST || value > HIGHEST) {
            throw new BusinessException("counselling.goalScale", LOWEST, HIGHEST);
        }
        return value;
    }
}
