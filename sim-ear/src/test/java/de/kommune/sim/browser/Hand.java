package de.kommune.sim.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

/** What somebody works a page with («Hand»): the mouse and the keys, or the keys alone. A story told once is played with both. */
interface Hand {

    /** A button, a link, something that folds. */
    void press(Locator target);

    /** The same by the key that the page gives it. */
    void press(Locator target, String key);

    void fill(Locator field, String text);

    void choose(Locator menu, String option);

    void tick(Locator box);

    void give(Locator field, FilePayload file);

    /** Saves the form that the button ends. */
    void send(Locator button);
}
