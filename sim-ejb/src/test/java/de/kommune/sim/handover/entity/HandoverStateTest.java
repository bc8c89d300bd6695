package de.kommune.sim.handover.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HandoverStateTest {

    @Test
    void theWayToTheAsdHasNoShortCut() {
        List<HandoverState> way = List.of(
                HandoverState.PLANNED,
                HandoverState.CONSENT_OPEN,
                HandoverState.PACKAGE_READY,
                HandoverState.OFFERED,
                HandoverState.ACCEPTED,
                HandoverState.COMPLETED);
        for (int here = 0; here < way.size(); here++) {
            for (int there = here + 1; there < way.size(); there++) {
                assertEquals(there == here + 1, way.get(here).leadsTo(way.get(there)), way.get(here) + " " + there);
            }
        }
    }

    @Test
    void untilTheAsdAcceptsTheClientMayDecline() {
        Set<HandoverState> declinable = Arrays.stream(HandoverState.values())
                .filter(state -> state.leadsTo(HandoverState.CLIENT_DECLINED))
                .collect(Collectors.toSet());

        assertEquals(
                EnumSet.of(
                        HandoverState.PLANNED,
                        HandoverState.CONSENT_OPEN,
                        HandoverState.PACKAGE_READY,
                        HandoverState.OFFERED,
                        HandoverState.RETURNED),
                declinable);
    }

    @Test
    void whatTheAsdHasAcceptedItDoesNotGiveBack() {
        assertTrue(HandoverState.ACCEPTED.isWithAsd());
        assertTrue(HandoverState.COMPLETED.isWithAsd());
        assertFalse(HandoverState.OFFERED.isWithAsd());
        assertFalse(HandoverState.RETURNED.isWithAsd());
        assertFalse(HandoverState.ACCEPTED.leadsTo(HandoverState.RETURNED));
        assertFalse(HandoverState.CLIENT_DECLINED.isLive());
    }
}
