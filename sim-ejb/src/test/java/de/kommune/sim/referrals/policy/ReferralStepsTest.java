package de.kommune.sim.referrals.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.partners.entity.PartnerKind;
import de.kommune.sim.referrals.entity.DeclineReason;
import de.kommune.sim.referrals.entity.ReferralDeed;
import de.kommune.sim.referrals.entity.ReferralOutcome;
import de.kommune.sim.referrals.entity.ReferralRule;
import de.kommune.sim.referrals.entity.ReferralState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LATEST = TODAY.minusDays(5);

    @ParameterizedTest
    @EnumSource(ReferralState.class)
    void whatIsOverHasNoNextStepAndNothingIsSentByHand(ReferralState state) {
        assertEquals(state.isOpen(), !ReferralSteps.after(state).isEmpty());
        assertTrue(ReferralSteps.after(state).stream().noneMatch(next -> next == ReferralState.SENT));
    }

    @Test
    void aPartnerAnswersOnlyWhatWasSent() {
        assertRefused("referrals.stepNotAllowed", ReferralState.PREPARED, accepted(TODAY));
        check(ReferralState.SENT, accepted(TODAY));
        assertRefused("referrals.stepNotAllowed", ReferralState.ACCEPTED, accepted(TODAY));
    }

    @Test
    void aRefusalHasAReasonAnEndHasAnOutcomeAndNothingElseHas() {
        check(ReferralState.SENT, wanted(ReferralState.DECLINED, DeclineReason.NO_PLACE, null));
        assertRefused("referrals.reasonForRefusal", ReferralState.SENT, wanted(ReferralState.DECLINED, null, null));
        assertRefused(
                "referrals.reasonForRefusal",
                ReferralState.SENT,
                wanted(ReferralState.ACCEPTED, DeclineReason.OTHER, null));
        check(ReferralState.ACCEPTED, wanted(ReferralState.CLOSED, null, ReferralOutcome.HELPED));
        assertRefused("referrals.outcomeForEnd", ReferralState.ACCEPTED, wanted(ReferralState.CLOSED, null, null));
        assertRefused(
                "referrals.outcomeForEnd",
                ReferralState.SENT,
                wanted(ReferralState.WITHDRAWN, null, ReferralOutcome.HELPED));
    }

    @Test
    void nothingHappensBeforeTheLastStepOrTomorrow() {
        check(ReferralState.SENT, accepted(LATEST));
        assertRefused("referrals.stepDay", ReferralState.SENT, accepted(LATEST.minusDays(1)));
        assertRefused("referrals.stepDay", ReferralState.SENT, accepted(TODAY.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource(ReferralDeed.class)
    void whatIsOpenIsDueAndWhatIsOverIsNot(ReferralDeed deed) {
        ReferralRule rule = new ReferralRule(7, 14, 7, 60, Period.since(LocalDate.of(2020, 1, 1)));
        boolean open =
                deed == ReferralDeed.ASKED || ReferralState.valueOf(deed.name()).isOpen();
        assertEquals(open, rule.dueAfter(deed, TODAY) != null);
        assertEquals(TODAY.plusDays(14), rule.dueAfter(ReferralDeed.SENT, TODAY));
    }

    @ParameterizedTest
    @EnumSource(PartnerKind.class)
    void everyKindOfPartnerCanBeNamedInAConsent(PartnerKind kind) {
        RecipientKind recipient = PartnerRecipient.kind(kind);
        assertNotNull(recipient);
        assertTrue(recipient.isNamed() || kind == PartnerKind.JOB_CENTRE, kind::name);
    }

    private static ReferralSteps.Wanted accepted(LocalDate day) {
        return new ReferralSteps.Wanted(ReferralState.ACCEPTED, day, null, null);
    }

    private static ReferralSteps.Wanted wanted(ReferralState to, DeclineReason reason, ReferralOutcome outcome) {
        return new ReferralSteps.Wanted(to, TODAY, reason, outcome);
    }

    private static void check(ReferralState state, ReferralSteps.Wanted wanted) {
        ReferralSteps.check(state, LATEST, wanted, TODAY);
    }

    private static void assertRefused(String key, ReferralState state, ReferralSteps.Wanted wanted) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> check(state, wanted))
                        .getKey());
    }
}
