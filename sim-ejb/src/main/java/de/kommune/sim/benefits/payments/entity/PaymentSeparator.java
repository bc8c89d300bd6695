package de.kommune.sim.benefits.payments.entity;

/** What parts two cells («Trennzeichen»). */
public enum PaymentSeparator {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t'),
    BAR('|');

    private final char sign;

    PaymentSeparator(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }
}
