package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;

/**
 * Without a mouse: the Tab key until the focus is there, arrows within a group, letters, the space bar, Enter. Whatever is
 * reached must show that it has the focus, and must lie on the screen.
 */
final class KeyboardHand implements Hand {

    /** So many stops no page may have between a person and what she wants. */
    private static final int LONGEST_WAY = 150;

    /** Where the focus is, seen from the target, and about how many stops away. */
    private static final String WHERE = """
            target => {
              const now = document.activeElement;
              const group = target.closest('[data-pick]');
              if (now === target) {
                return 'there 0';
              }
              if (group && group.contains(now) || target.type === 'radio' && now.name === target.name) {
                return 'group 1';
              }
              if (now.matches('.skip') && target.closest('main')) {
                return 'skip 1';
              }
              const radios = name => [...document.getElementsByName(name)];
              const isStop = one => one.type !== 'radio'
                || one === (radios(one.name).find(other => other.checked) || radios(one.name)[0]);
              const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                .filter(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility() && isStop(one));
              const behind = one => target.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
              if (now !== document.body && behind(now)) {
                return 'behind ' + stops.filter(one => behind(one) && !(now.compareDocumentPosition(one) & 4)).length;
              }
              const passed = one => now.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
              return 'ahead ' + (now === document.body ? 1 : stops.filter(one => !behind(one) && passed(one)).length);
            }""";

    private static final String SHOWN = """
            target => {
              const drawn = element => {
                const style = getComputedStyle(element);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              };
              const box = target.getBoundingClientRect();
              const onScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return (drawn(target) || [...target.labels || []].some(drawn)) && onScreen;
            }""";

    private int keys;

    /** How many keys were pressed so far. */
    int keys() {
        return keys;
    }

    @Override
    public void press(Locator target) {
        reach(target);
        key(target, "Enter");
    }

    @Override
    public void press(Locator target, String key) {
        assertThat(target).isVisible();
        key(target, key);
    }

    @Override
    public void fill(Locator field, String text) {
        reach(field);
        if (!field.inputValue().isEmpty()) {
            key(field, "Control+A");
        }
        keys += text.length();
        keyboard(field).type(text);
        assertThat(field).hasValue(text);
    }

    @Override
    public void choose(Locator menu, String option) {
        reach(menu);
        int way = (int) menu.evaluate(
                "(menu, option) => [...menu.options].findIndex(one => one.label === option) - menu.selectedIndex",
                option);
        for (int step = 0; step < Math.abs(way); step++) {
            key(menu, way > 0 ? "ArrowDown" : "ArrowUp");
        }
        assertEquals(option, menu.evaluate("menu => menu.selectedOptions[0].label"));
    }

    @Override
    public void tick(Locator box) {
        reach(box);
        if (!box.isChecked()) { // an arrow has chosen a radio button already
            key(box, "Space");
        }
        assertThat(box).isChecked();
    }

    @Override
    public void give(Locator field, FilePayload file) {
        reach(field);
        FileChooser chooser = field.page().waitForFileChooser(() -> key(field, "Space"));
        chooser.setFiles(file);
    }

    @Override
    public void send(Locator button) {
        key(button, "Control+Enter");
    }

    private void reach(Locator target) {
        assertThat(target).isVisible();
        assertThat(target).isEnabled();
        int walked = 0;
        for (String[] way = way(target); !way[0].equals("there"); way = way(target)) {
            int stops = Math.max(1, Integer.parseInt(way[1]));
            for (int stop = 0; stop < stops; stop++) {
                key(target, towards(target, way[0]));
            }
            if (way[0].equals("skip")) { // the browser goes there by itself; whoever is faster is taken back
                assertThat(target.page().locator("#main")).isFocused();
            }
            walked += stops;
            assertTrue(walked < LONGEST_WAY, () -> "no way by keyboard to " + target);
        }
        assertEquals(true, target.evaluate(SHOWN), () -> "one sees the focus on " + target);
    }

    private static String[] way(Locator target) {
        return ((String) target.evaluate(WHERE)).split(" ");
    }

    private static String towards(Locator target, String where) {
        return switch (where) {
            case "behind" -> "Shift+Tab";
            case "skip" -> "Enter";
            case "group" -> within(target);
            default -> "Tab";
        };
    }

    /** A letter jumps among topics; arrows go through radio buttons. */
    private static String within(Locator target) {
        String name = (String) target.evaluate("box => box.type === 'radio' ? '' : box.labels[0].textContent.trim()");
        return name.isEmpty() ? "ArrowDown" : name.substring(0, 1).toLowerCase(Locale.GERMAN);
    }

    private void key(Locator target, String key) {
        keys++;
        keyboard(target).press(key);
    }

    private static Keyboard keyboard(Locator target) {
        return target.page().keyboard();
    }
}
