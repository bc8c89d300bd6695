package de.kommune.sim.benefits.payments.entity;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** How days are written («Datumsformat der Datei»). */
public enum PaymentDays {
    /** 23.11.2026 */
    DOTTED("dd.MM.uuuu"),
    /** 2026-11-23 */
    ISO("uuuu-MM-dd"),
    /** 20261123 */
    COMPACT("uuuuMMdd");

    private final String pattern;

    PaymentDays(String pattern) {
        this.pattern = pattern;
    }

    public DateTimeFormatter formatter() {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
