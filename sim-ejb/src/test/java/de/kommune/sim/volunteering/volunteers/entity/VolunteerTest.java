package de.kommune.sim.volunteering.volunteers.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.Contact;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VolunteerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void whatSheOffersIsReadAsItWasWritten() {
        Volunteer vera = vera();
        assertEquals(Set.of("deu", "ara"), vera.getLanguages());
        assertEquals(Set.of(Skill.FORMS, Skill.MUSIC), vera.getSkills());
        assertEquals(Set.of(EngagementKind.ACCOMPANIMENT), vera.getInterests());
        assertEquals(1, vera.getTimes().count());
        assertEquals("Gruiten", vera.getArea());
    }

    @Test
    void nobodyIsEnteredWithoutAName() {
        assertRefused(" ");
        assertRefused(null);
        assertRefused("x".repeat(101));
    }

    @Test
    void whoNeverWorkedWithMinorsHasNotEndedIt() {
        Volunteer vera = vera();
        vera.show(papers(true), DAY, "ehrenamt");
        vera.show(papers(false), DAY.plusDays(3), "ehrenamt");
        assertFalse(vera.isMinors());
        assertNull(vera.getMinorsUntil());
    }

    @Test
    void theWorkWithMinorsEndsOnTheDayOnWhichItIsTakenBack() {
        Volunteer vera = atWorkWithMinors();
        vera.show(papers(false), DAY.plusDays(3), "ehrenamt");
        assertEquals(DAY, vera.getMinorsSince());
        assertEquals(DAY.plusDays(3), vera.getMinorsUntil());
        vera.show(papers(false), DAY.plusDays(9), "ehrenamt");
        assertEquals(DAY.plusDays(3), vera.getMinorsUntil());
    }

    @Test
    void theWorkWithMinorsEndsWithEverythingElse() {
        Volunteer vera = atWorkWithMinors();
        vera.become(VolunteerState.ENDED, DAY.plusDays(7), "ehrenamt");
        assertEquals(DAY.plusDays(7), vera.getMinorsUntil());
        assertEquals(DAY.plusDays(7), vera.getEndedOn());
        assertFalse(vera.isMinors());
    }

    @Test
    void whoComesBackStartedOnTheFirstDay() {
        Volunteer vera = atWorkWithMinors();
        vera.become(VolunteerState.SUSPENDED, DAY.plusDays(1), "ehrenamt");
        vera.become(VolunteerState.ACTIVE, DAY.plusDays(2), "ehrenamt");
        vera.beginMinors(DAY.plusDays(2));
        assertEquals(DAY, vera.getStartedOn());
        assertEquals(DAY, vera.getMinorsSince());
    }

    @Test
    void ofWhomIsErasedOnlyTheDaysRemain() {
        Volunteer vera = atWorkWithMinors();
        vera.become(VolunteerState.ENDED, DAY.plusDays(7), "ehrenamt");
        vera.erase(DAY.plusYears(1), "sim");
        assertNull(vera.getGivenName());
        assertNull(vera.getFamilyName());
        assertNull(vera.getContact().getPhone());
        assertNull(vera.getContact().getMail());
        assertNull(vera.getArea());
        assertNull(vera.getSecrecyOn());
        assertNull(vera.getMeaslesSeenOn());
        assertNull(vera.getInsurance());
        assertNull(vera.getMinorsSince());
        assertEquals(Set.of(), vera.getLanguages());
        assertEquals(Set.of(), vera.getSkills());
        assertEquals(Set.of(), vera.getInterests());
        assertEquals(WeekTimes.NONE, vera.getTimes());
        assertEquals(DAY, vera.getStartedOn());
        assertEquals(DAY.plusDays(7), vera.getEndedOn());
    }

    private static Volunteer atWorkWithMinors() {
        Volunteer vera = vera();
        vera.show(papers(true), DAY, "ehrenamt");
        vera.become(VolunteerState.ACTIVE, DAY, "ehrenamt");
        vera.beginMinors(DAY);
        return vera;
    }

    private static VolunteerPapers papers(boolean minors) {
        return new VolunteerPapers(DAY, DAY, Insurance.TOWN, minors);
    }

    private static Volunteer vera() {
        return new Volunteer("token", DAY, facts("Vogel"), "ehrenamt");
    }

    private static VolunteerFacts facts(String family) {
        return new VolunteerFacts(
                "Vera",
                family,
                new Contact("02129 1234", "vera@example.org"),
                " Gruiten ",
                Set.of("deu", "ara"),
                Set.of(Skill.MUSIC, Skill.FORMS),
                Set.of(EngagementKind.ACCOMPANIMENT),
                WeekTimes.NONE.with(DayOfWeek.TUESDAY, DayPart.EVENING));
    }

    private static void assertRefused(String family) {
        BusinessException refused =
                assertThrows(BusinessException.class, () -> new Volunteer("token", DAY, facts(family), "ehrenamt"));
        assertEquals("volunteering.nameMissing", refused.getKey());
    }
}
