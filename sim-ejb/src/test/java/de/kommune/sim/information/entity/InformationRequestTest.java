package de.kommune.sim.information.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InformationRequestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Test
    void aRepresentativeIsNamedAndHasShownThePowerOfAttorney() {
        assertKey(
                "information.withoutRepresentative",
                InformationAsker.REPRESENTATIVE,
                " ",
                IdentityCheck.POWER_OF_ATTORNEY);
        assertKey(
                "information.checkDoesNotFit",
                InformationAsker.REPRESENTATIVE,
                "Ra. Kurt Blum",
                IdentityCheck.ID_SHOWN);
        assertKey("information.checkDoesNotFit", InformationAsker.CLIENT, null, IdentityCheck.POWER_OF_ATTORNEY);
        Identified facts = facts(InformationAsker.REPRESENTATIVE, " Ra. Kurt Blum ", IdentityCheck.POWER_OF_ATTORNEY);
        assertEquals("Ra. Kurt Blum", facts.representative());
    }

    @Test
    void nothingIsReleasedThatNobodyReviewedAndNothingDeliveredThatWasNotReleased() {
        for (InformationState state : InformationState.values()) {
            assertEquals(state == InformationState.IN_REVIEW, state.leadsTo(InformationState.RELEASED), state::name);
            assertEquals(state == InformationState.RELEASED, state.leadsTo(InformationState.DELIVERED), state::name);
            assertEquals(state.isLive(), state.leadsTo(InformationState.WITHDRAWN), state::name);
            assertEquals(state.isLive(), state.leadsTo(InformationState.DECLINED), state::name);
        }
    }

    @Test
    void whatIsOverStaysOver() {
        for (InformationState over : InformationState.values()) {
            for (InformationState next : InformationState.values()) {
                assertFalse(!over.isLive() && over.leadsTo(next), () -> over + " to " + next);
            }
        }
        assertTrue(InformationState.live().contains(InformationState.RELEASED));
    }

    private static Identified facts(InformationAsker asker, String representative, IdentityCheck check) {
        return new Identified(DAY, asker, representative, check, DeliveryWay.HANDED_OVER);
    }

    private static void assertKey(String key, InformationAsker asker, String representative, IdentityCheck check) {
        BusinessException refused = assertThrows(BusinessException.class, () -> facts(asker, representative, check));
        assertEquals(key, refused.getKey());
    }
}
