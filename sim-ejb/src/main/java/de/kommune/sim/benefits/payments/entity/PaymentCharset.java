package de.kommune.sim.benefits.payments.entity;

import java.nio.charset.Charset;

/** How letters become bytes («Zeichensatz der Datei»). */
public enum PaymentCharset {
    /** UTF-8 with the mark at the beginning by which spreadsheets know it. */
    UTF_8_MARK("UTF-8"),
    UTF_8("UTF-8"),
    WINDOWS_1252("windows-1252"),
    ISO_8859_15("ISO-8859-15");

    private final String name;

    PaymentCharset(String name) {
        this.name = name;
    }

    public Charset charset() {
        return Charset.forName(name);
    }
}
