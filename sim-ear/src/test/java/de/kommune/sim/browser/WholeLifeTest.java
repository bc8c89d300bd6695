package de.kommune.sim.browser;

import org.junit.jupiter.api.Test;

/** A client's whole life, once with the mouse and with axe on each page and state, and once by keyboard alone. */
class WholeLifeTest extends WholeLife {

    @Test
    void aLifeFromTheAnnouncementToTheAsdIsAccessibleOnEachPage() {
        liveUntilTheAsdIsResponsible(new PointerHand(), true);
    }

    @Test
    void theSameLifeIsLivedByKeyboardAlone() {
        KeyboardHand hand = new KeyboardHand();
        liveUntilTheAsdIsResponsible(hand, false);
        System.out.println("A client's life took " + hand.keys() + " keys, texts included.");
    }
}
