package de.kommune.sim.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

/** As most people work: the mouse for what is pressed, the keys for what is written. */
final class PointerHand implements Hand {

    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void press(Locator target, String key) {
        target.click();
    }

    @Override
    public void fill(Locator field, String text) {
        field.fill("");
        field.pressSequentially(text); // some fields look up while one types
    }

    @Override
    public void choose(Locator menu, String option) {
        menu.selectOption(new SelectOption().setLabel(option));
    }

    @Override
    public void tick(Locator box) {
        box.check();
    }

    @Override
    public void give(Locator field, FilePayload file) {
        field.setInputFiles(file);
    }

    @Override
    public void send(Locator button) {
        button.click();
    }
}
