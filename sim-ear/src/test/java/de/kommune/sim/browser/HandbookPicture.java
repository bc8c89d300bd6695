package de.kommune.sim.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Writes one picture of the handbook («Bild im Handbuch») into {@code docs/bilder}; its name ends with the width. */
final class HandbookPicture {

    private static final int TALLEST = 1300;

    private HandbookPicture() {}

    /** As tall as it must be, and not so tall that nobody looks. */
    static void atDesk(Page page, String name) {
        int height = ((Number) page.evaluate("document.querySelector('main, .door').scrollHeight + 140")).intValue();
        page.setViewportSize(InBrowser.DESK, Math.max(700, Math.min(TALLEST, height)));
        fromTheTop(page);
        photograph(page, name + "-" + InBrowser.DESK);
        page.setViewportSize(InBrowser.DESK, 900);
    }

    static void onTelephone(Page page, String name) {
        page.setViewportSize(InBrowser.PHONE, 844);
        fromTheTop(page);
        photograph(page, name + "-" + InBrowser.PHONE);
        page.setViewportSize(InBrowser.DESK, 900);
    }

    /** On a telephone, scrolled to what was done last. */
    static void whereItStands(Page page, String name) {
        page.setViewportSize(InBrowser.PHONE, 844);
        photograph(page, name + "-" + InBrowser.PHONE);
        page.setViewportSize(InBrowser.DESK, 900);
    }

    private static void fromTheTop(Page page) {
        page.evaluate("scrollTo(0, 0)");
    }

    private static void photograph(Page page, String name) {
        Path file = Path.of(System.getProperty("sim.project"), "docs/bilder", name + ".png");
        try {
            FewColours.write(page.screenshot(), file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
