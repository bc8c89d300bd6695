package de.kommune.sim.counselling.goals.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.counselling.goals.entity.Goal;
import de.kommune.sim.counselling.goals.entity.GoalChart;
import de.kommune.sim.counselling.goals.entity.GoalPoint;
import de.kommune.sim.counselling.goals.entity.GoalState;
import de.kommune.sim.counselling.topics.entity.Topic;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class GoalDrawerTest {

    private static final LocalDate SET = LocalDate.of(2026, 1, 1);
    private static final LocalDate REVIEW = SET.plusDays(100);

    private final Goal goal = goal();

    @Test
    void theWayBeginsAtTheBaselineAndEveryRatingIsAPointInTimeAndHeight() {
        goal.rate(2, SET.plusDays(50), "beratung1");
        GoalChart chart = draw();

        assertEquals(
                List.of(1, 2), chart.points().stream().map(GoalPoint::value).toList());
        assertEquals("6,66 150,46", chart.getCourse());
        assertEquals(6, chart.targetY());
        assertEquals(294, chart.reviewX());
        assertEquals(List.of(86, 66, 46, 26, 6), chart.levels());
    }

    @Test
    void aRatingAfterTheReviewIsStillInThePicture() {
        goal.rate(4, REVIEW.plusDays(100), "beratung1");
        GoalChart chart = draw();

        assertEquals(294, chart.points().get(1).x());
        assertEquals(150, chart.reviewX());
    }

    @Test
    void aSecondRatingOfTheDayTakesThePlaceOfTheFirst() {
        goal.rate(2, SET, "beratung1");
        goal.rate(3, SET, "beratung2");

        assertEquals(1, goal.getRatings().size());
        assertEquals(3, goal.getRatings().get(0).getValue());
        assertEquals(GoalState.IN_PROGRESS, goal.getState());
    }

    @Test
    void aGoalThatHasEndedStaysAsItIs() {
        goal.end(GoalState.PARTLY, REVIEW);

        assertRefused("counselling.goalOver", () -> goal.rate(4, REVIEW, "beratung1"));
        assertRefused("counselling.goalOver", () -> goal.drop(REVIEW));
        assertRefused("counselling.goalOver", () -> goal.aim(4, REVIEW));
    }

    @Test
    void theTargetLiesAboveTheBaselineAndOnTheScale() {
        assertRefused("counselling.goalTarget", () -> goal.aim(1, REVIEW));
        assertRefused("counselling.goalScale", () -> goal.aim(5, REVIEW));
        assertRefused("counselling.goalScale", () -> goal.rate(-1, SET, "beratung1"));
        assertRefused("counselling.goalReview", () -> goal.aim(4, SET.minusDays(1)));
        assertRefused("counselling.goalNoEnd", () -> goal.end(GoalState.OPEN, REVIEW));
    }

    private GoalChart draw() {
        return GoalDrawer.draw(goal, goal.getRatings());
    }

    private static Goal goal() {
        PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Rahimi", SET);
        Person person = new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991)));
        SimCase simCase = new SimCase("2026-0001", person, TargetGroup.REFUGEE, null, SET);
        Goal goal = new Goal(simCase, new Topic("ARBEIT", "SIM", "Arbeit aufnehmen", 10, SET), 1, "beratung1", SET);
        goal.aim(4, REVIEW);
        return goal;
    }

    private static void assertRefused(String key, Executable step) {
        assertEquals(key, assertThrows(BusinessException.class, step).getKey());
    }
}
