package de.kommune.sim.planning.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a task lets be done with it. */
class TaskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime NOW = TODAY.atTime(9, 0);

    @Test
    void aTaskIsOverdueFromTheDayAfterItsDay() {
        Task task = taskOf("beratung1");

        assertFalse(task.isOverdue(TODAY));
        assertTrue(task.isOverdue(TODAY.plusDays(1)));
        task.done("beratung1", NOW);
        assertFalse(task.isOverdue(TODAY.plusDays(1)));
    }

    @Test
    void aTaskThatIsWrittenForAColleagueSaysFromWhomItComes() {
        Task task = taskOf("beratung2");

        assertEquals("beratung1", task.getHandedBy());
        assertTrue(task.isNewlyHanded());
        task.takeNote(NOW);
        assertFalse(task.isNewlyHanded());
        assertEquals("beratung1", task.getHandedBy());
    }

    @Test
    void whoeverTakesATaskForHerselfGotItFromNobody() {
        Task task = taskOf("beratung2");

        task.handTo("teamleitung", "beratung2", NOW);
        assertEquals("beratung2", task.getHandedBy());
        task.handTo("beratung1", "beratung1", NOW);
        assertNull(task.getHandedBy());
        assertFalse(task.isNewlyHanded());
        assertRefused("planning.alreadyOwner", () -> task.handTo("beratung1", "beratung2", NOW));
    }

    @Test
    void aTaskEndsOnce() {
        Task task = taskOf("beratung1");
        task.done("beratung2", NOW);

        assertEquals("beratung2", task.getEndedBy());
        assertRefused("planning.taskOver", () -> task.done("beratung1", NOW));
        assertRefused("planning.taskOver", () -> task.drop("doch nicht", "beratung1", NOW));
        assertRefused("planning.taskOver", () -> task.moveTo(TODAY));
        assertRefused("planning.taskOver", () -> task.handTo("beratung2", "beratung1", NOW));
        assertRefused("planning.taskOver", () -> task.rename("anders"));
    }

    @Test
    void whoDropsATaskSaysWhy() {
        Task task = taskOf("beratung1");

        assertRefused("planning.droppedWithoutReason", () -> task.drop(" ", "beratung1", NOW));
        assertEquals(TaskState.OPEN, task.getState());
        task.drop(" hat sich erledigt ", "beratung1", NOW);
        assertEquals("hat sich erledigt", task.getDropReason());
    }

    @Test
    void aTaskSaysWhatIsToBeDoneAndUntilWhen() {
        assertRefused("planning.taskWithoutTitle", () -> task(" ", TODAY));
        assertRefused("planning.titleTooLong", () -> task("x".repeat(161), TODAY));
        assertRefused("planning.taskWithoutDay", () -> task("Anrufen", null));
        assertEquals("Anrufen", task(" Anrufen ", TODAY).getTitle());
    }

    private static Task taskOf(String owner) {
        return new Task(null, source(), "Schule anrufen", TODAY, owner);
    }

    private static Task task(String title, LocalDate day) {
        return new Task(null, source(), title, day, "beratung1");
    }

    private static TaskSource source() {
        return new TaskSource(TaskOrigin.MANUAL, null, "beratung1", NOW);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
