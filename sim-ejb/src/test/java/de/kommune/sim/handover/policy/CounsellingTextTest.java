package de.kommune.sim.handover.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.contacts.entity.Words;
import de.kommune.sim.counselling.goals.entity.GoalState;
import de.kommune.sim.counselling.goals.entity.GoalWords;
import de.kommune.sim.handover.policy.CounsellingText.Addendum;
import de.kommune.sim.handover.policy.CounsellingText.Aim;
import de.kommune.sim.handover.policy.CounsellingText.Talk;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounsellingTextTest {

    private static final LocalDateTime HELD = LocalDateTime.of(2026, 11, 23, 10, 30);

    @Test
    void aTalkIsNamedByItsDayAndNothingOfWhatItWasAbout() {
        assertEquals("Gespräch vom 23.11.2026, beratung1", CounsellingText.titleOf(talk("Wohnungssuche")));
    }

    @Test
    void whoeverChoosesSeesWhatATalkWasAbout() {
        assertEquals("Telefon: Wohnungssuche", CounsellingText.aboutOf(talk("Wohnungssuche")));
    }

    @Test
    void theOverviewTellsNothingOfWhatWasSaid() {
        String text = CounsellingText.talks(List.of(talk("Wohnungssuche"), talk("Arbeit")));

        assertTrue(text.startsWith("Gespräche: 2\n23.11.2026, Telefon: Wohnungssuche (20 Minuten)"), text);
        assertFalse(text.contains("Mietvertrag"), text);
        assertEquals("Es ist kein Gespräch festgehalten.", CounsellingText.talks(List.of()));
    }

    @Test
    void aTalkIsToldWithItsNextStepAndItsAddenda() {
        assertEquals("""
                23.11.2026, 10:30 Uhr, 20 Minuten, Telefon
                Themen: Wohnungssuche
                Geführt von beratung1
                Der Mietvertrag ist gekündigt.
                Nächster Schritt: Mieterverein anrufen
                Nachtrag vom 24.11.2026 (beratung2): Widerspruch ist eingelegt.""", CounsellingText.talk(talk("Wohnungssuche")));
    }

    @Test
    void aGoalIsToldWithHowFarItIsReached() {
        Aim aim = new Aim(
                "Wohnungssuche",
                new GoalWords("Eine eigene Wohnung finden", null),
                GoalState.IN_PROGRESS,
                day(1),
                3,
                4,
                day(30));

        assertEquals(
                "Eine eigene Wohnung finden (Wohnungssuche, seit 01.11.2026): in Arbeit, Stufe 3 von 4, angestrebt 4,"
                        + " nächster Blick am 30.11.2026",
                CounsellingText.goals(List.of(aim)));
        assertEquals("Es ist kein Ziel vereinbart.", CounsellingText.goals(List.of()));
    }

    private static Talk talk(String topics) {
        return new Talk(
                new ContactFacts(HELD, 20, Channel.PHONE, null, ContactCategory.NORMAL, Interpreting.NONE, null),
                topics,
                "beratung1",
                new Words("Der Mietvertrag ist gekündigt.", "Mieterverein anrufen"),
                List.of(new Addendum(HELD.plusDays(1), "beratung2", "Widerspruch ist eingelegt.")));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
