package de.kommune.sim.cooperation.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.PersonSide;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandOffTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);
    private static final Hand BERATUNG = new Hand(Desk.COUNSELLING, "beratung1", NOW);
    private static final Hand UNTERKUNFT = new Hand(Desk.HOUSING, "unterkunft1", NOW);
    private static final Hand LEISTUNG = new Hand(Desk.BENEFITS, "leistung1", NOW);

    private final HandOff handOff = roomUnsuitable(NOW.toLocalDate());

    @ParameterizedTest
    @EnumSource(HandOffKind.class)
    void everyKindCrossesTheWall(HandOffKind kind) {
        assertNotEquals(kind.from().side(), kind.to().side());
    }

    @Test
    void theOtherSideTakesItAndReportsItDone() {
        handOff.take(UNTERKUNFT);
        handOff.finish(UNTERKUNFT);
        handOff.note(BERATUNG);

        assertEquals(HandOffState.DONE, handOff.getState());
        assertEquals("unterkunft1", handOff.getTakenBy());
        assertEquals(
                List.of(HandOffDeed.SENT, HandOffDeed.TAKEN, HandOffDeed.DONE, HandOffDeed.NOTED),
                handOff.getSteps().stream().map(HandOffStep::getDeed).toList());
    }

    @Test
    void aColleagueOfTheSameDeskTakesItOver() {
        handOff.take(UNTERKUNFT);
        handOff.take(new Hand(Desk.HOUSING, "unterkunft2", NOW));

        assertEquals("unterkunft2", handOff.getTakenBy());
    }

    @Test
    void nobodyTakesWhatIsHersAlready() {
        handOff.take(UNTERKUNFT);

        refused("cooperation.alreadyYours", () -> handOff.take(UNTERKUNFT));
    }

    @Test
    void theSenderDoesNotAnswerHerself() {
        refused("cooperation.otherDesk", () -> handOff.take(BERATUNG));
        refused("cooperation.otherDesk", () -> handOff.finish(BERATUNG));
        refused("cooperation.otherDesk", () -> handOff.decline(BERATUNG));
    }

    @Test
    void anotherDeskOfTheSameSideDoesNotAnswerEither() {
        refused("cooperation.otherDesk", () -> handOff.finish(LEISTUNG));
    }

    @Test
    void onlyTheSenderTakesItBackAndTheReceiverNotesThat() {
        refused("cooperation.otherDesk", () -> handOff.withdraw(UNTERKUNFT));
        handOff.withdraw(BERATUNG);

        refused("cooperation.otherDesk", () -> handOff.note(BERATUNG));
        handOff.note(UNTERKUNFT);
        refused("cooperation.nothingToNote", () -> handOff.note(UNTERKUNFT));
    }

    @Test
    void nothingHappensOnceItIsOver() {
        handOff.finish(UNTERKUNFT);

        refused("cooperation.over", () -> handOff.finish(UNTERKUNFT));
        refused("cooperation.over", () -> handOff.take(UNTERKUNFT));
        refused("cooperation.over", () -> handOff.say(BERATUNG));
        refused("cooperation.over", () -> handOff.withdraw(BERATUNG));
    }

    @Test
    void whatRunsIsNotNotedYet() {
        refused("cooperation.nothingToNote", () -> handOff.note(BERATUNG));
    }

    @Test
    void anAnswerIsNotDueBeforeTheQuestion() {
        refused(
                "cooperation.dueInThePast",
                () -> roomUnsuitable(NOW.toLocalDate().minusDays(1)));
    }

    @Test
    void nothingCrossesWithoutAGround() {
        refused("cooperation.withoutGround", () -> Basis.of(" "));
        refused("cooperation.withoutGround", () -> Basis.of(null));
    }

    private static HandOff roomUnsuitable(LocalDate dueOn) {
        Person person = new Person(
                new PersonName(NameKind.PASSPORT, "Zahra", "Rahimi", LocalDate.of(2026, 1, 1)),
                PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991)));
        person.keptBy(PersonSide.COUNSELLING);
        return new HandOff(
                HandOffKind.ROOM_UNSUITABLE,
                Concerned.of(person),
                Basis.of("§ 3 Abs. 1 DSG NRW"),
                dueOn,
                BERATUNG,
                "a token");
    }

    private static void refused(String key, Executable deed) {
        assertEquals(key, assertThrows(BusinessException.class, deed).getKey());
    }
}
