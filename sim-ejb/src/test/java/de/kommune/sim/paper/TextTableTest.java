package de.kommune.sim.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void numbersAndDaysReadAsTheyAreWrittenHere() {
        assertEquals(
                "\uFEFFa;b;c;d\r\n14,50;-1;23.11.2026;\r\n",
                text(
                        List.of("a", "b", "c", "d"),
                        Arrays.asList(new BigDecimal("14.50"), -1, LocalDate.of(2026, 11, 23), null)));
    }

    @Test
    void whatPartsCellsAndLinesIsQuoted() {
        assertEquals("\uFEFFx\r\n\"a;\"\"b\"\"\nc\"\r\n", text(List.of("x"), List.of("a;\"b\"\nc")));
    }

    @Test
    void aTextNeverBecomesAFormula() {
        assertEquals("\uFEFFx\r\n'=1+1\r\n", text(List.of("x"), List.of("=1+1")));
        assertEquals("\uFEFFx\r\n'@sum\r\n", text(List.of("x"), List.of("@sum")));
    }

    private static String text(List<String> headings, List<Object> row) {
        return new String(TextTable.of(headings, List.of(row)), StandardCharsets.UTF_8);
    }
}
