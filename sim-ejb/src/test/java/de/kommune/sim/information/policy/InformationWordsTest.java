package de.kommune.sim.information.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.cases.clock.entity.ClockLine;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.PeriodSource;
import de.kommune.sim.cases.entity.CaseGroup;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.ClosingReason;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.cases.transfer.entity.TransferState;
import de.kommune.sim.claims.entity.ClaimState;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.cooperation.entity.Desk;
import de.kommune.sim.cooperation.entity.HandOffDeed;
import de.kommune.sim.cooperation.entity.HandOffKind;
import de.kommune.sim.cooperation.entity.HandOffState;
import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.goals.entity.GoalState;
import de.kommune.sim.handover.entity.HandoverState;
import de.kommune.sim.information.entity.InformationDeed;
import de.kommune.sim.information.entity.Section;
import de.kommune.sim.intake.entity.Asker;
import de.kommune.sim.intake.entity.DeclineReason;
import de.kommune.sim.intake.entity.RequestState;
import de.kommune.sim.intake.entity.Urgency;
import de.kommune.sim.intake.threat.entity.EventKind;
import de.kommune.sim.intake.threat.entity.ThreatKind;
import de.kommune.sim.intake.threat.entity.ThreatOutcome;
import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.entity.LanguageLevel;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.planning.calendar.entity.AppointmentKind;
import de.kommune.sim.planning.calendar.entity.AppointmentState;
import de.kommune.sim.planning.calendar.entity.Interpreter;
import de.kommune.sim.planning.entity.TaskState;
import de.kommune.sim.procedures.asylum.entity.AsylumHearing;
import de.kommune.sim.procedures.asylum.entity.AsylumKind;
import de.kommune.sim.procedures.asylum.entity.AsylumRefusal;
import de.kommune.sim.procedures.asylum.entity.AsylumResult;
import de.kommune.sim.procedures.asylum.entity.CourtOutcome;
import de.kommune.sim.procedures.asylum.entity.Finding;
import de.kommune.sim.procedures.education.entity.CourseLevel;
import de.kommune.sim.procedures.education.entity.CourseOffice;
import de.kommune.sim.procedures.education.entity.CourseStanding;
import de.kommune.sim.procedures.education.entity.LearningKind;
import de.kommune.sim.referrals.entity.ReferralDeed;
import de.kommune.sim.referrals.entity.ReferralOutcome;
import de.kommune.sim.referrals.entity.ReferralState;
import de.kommune.sim.volunteering.requests.entity.GoalOutcome;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import de.kommune.sim.volunteering.volunteers.entity.Gender;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InformationWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    static Stream<Class<? extends Enum<?>>> whatIsKeptAsACode() {
        return Stream.of(
                Section.class,
                InformationDeed.class,
                NameKind.class,
                IdentifierKind.class,
                Sex.class,
                LanguageLevel.class,
                Relation.class,
                CaseStatus.class,
                TargetGroup.class,
                CaseGroup.class,
                ClosingReason.class,
                PeriodSource.class,
                Evidence.class,
                TransferState.class,
                Asker.class,
                Urgency.class,
                RequestState.class,
                DeclineReason.class,
                ThreatKind.class,
                EventKind.class,
                ThreatOutcome.class,
                Channel.class,
                ContactCategory.class,
                Interpreting.class,
                GoalState.class,
                TaskState.class,
                AppointmentKind.class,
                AppointmentState.class,
                Interpreter.class,
                DataCategory.class,
                RecipientKind.class,
                Need.class,
                ClaimState.class,
                AsylumKind.class,
                AsylumHearing.class,
                Finding.class,
                AsylumRefusal.class,
                AsylumResult.class,
                CourtOutcome.class,
                LearningKind.class,
                CourseStanding.class,
                CourseOffice.class,
                CourseLevel.class,
                ReferralState.class,
                ReferralDeed.class,
                ReferralOutcome.class,
                HandOffKind.class,
                HandOffState.class,
                HandOffDeed.class,
                Desk.class,
                HandoverState.class,
                EngagementKind.class,
                HelpState.class,
                GoalOutcome.class,
                Gender.class);
    }

    @ParameterizedTest
    @MethodSource("whatIsKeptAsACode")
    void everyCodeHasAWordThatAClientCanRead(Class<? extends Enum<?>> codes) {
        for (Enum<?> code : codes.getEnumConstants()) {
            assertFalse(InformationWords.label(code).isBlank(), code::name);
        }
    }

    @Test
    void theClockExplainsItselfInPlainGerman() {
        ClockLine counted = ClockLine.of(ClockLine.Code.COUNTED_OPEN, DAY, 20L, PeriodSource.SIM);
        assertEquals(
                "seit 03.11.2026: bis heute 20 Tage (" + InformationWords.label(PeriodSource.SIM) + ")",
                InformationWords.clock(counted));
        for (ClockLine.Code code : ClockLine.Code.values()) {
            String line = InformationWords.clock(ClockLine.of(code, 1, 2, 3, 4));
            assertFalse(line.contains("{"), line);
        }
    }

    @Test
    void purposesRecipientsRetentionAndRightsAreTold() {
        List<InformationWords.Notice> notices =
                InformationWords.notices(new PackageHead("Haddad, Amina", "P-1", "2026-0001", DAY, DAY, 3));
        assertEquals(7, notices.size());
        assertTrue(notices.stream().anyMatch(notice -> notice.text().contains("3 Jahre")));
        assertTrue(notices.stream().noneMatch(notice -> notice.text().contains("{")));
        for (String law : List.of("Art. 6", "Art. 16", "Art. 17", "Art. 18", "Art. 21", "Art. 22")) {
            assertTrue(notices.stream().anyMatch(notice -> notice.text().contains(law)), law);
        }
    }
}
