package de.kommune.sim.matrix;

/** How an outcome stands to what the table of permissions says («Urteil»). */
enum Verdict {
    AS_EXPECTED("wie erwartet"),
    /** Somebody saw or changed what they may not know of. */
    LEAK("Leck"),
    /** Somebody was refused what they may. */
    WITHHELD("vorenthalten");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
