package de.kommune.sim.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterTemplateTest {

    private final LetterTemplate letter = LetterTemplate.beside(LetterTemplateTest.class, "letter.xhtml");

    @Test
    void eachHoleGetsItsValueAsItIs() {
        assertEquals(
                "<p>Guten Tag, $1 \\ &amp; Co., am 23.11.2026 und wieder $1 \\ &amp; Co.</p>\n",
                letter.filled(Map.of("name", LetterTemplate.escaped("$1 \\ & Co."), "day1", "23.11.2026")));
    }

    @Test
    void aHoleWithoutAValueIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> letter.filled(Map.of("name", "Amina")));
    }

    @Test
    void whatPeopleWroteCannotBecomeMarkup() {
        assertEquals("&lt;b a=&quot;1&quot;&gt; &amp;amp;", LetterTemplate.escaped("<b a=\"1\"> &amp;"));
        assertEquals("–", LetterTemplate.escaped(null));
    }
}
