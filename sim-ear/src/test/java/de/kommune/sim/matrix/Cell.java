package de.kommune.sim.matrix;

import java.util.Optional;

/**
 * One field of the matrix («Feld der Matrix»).
 *
 * @param area {@code Grenze}, {@code Anweisungen}, {@code Seite}, {@code Adresse}, {@code Befehl} with its kinds
 * @param subject the method, the page or the command
 * @param why in words, if the verdict is not as expected
 */
record Cell(
        String area, String subject, String asker, Relation relation, Outcome outcome, Verdict verdict, String why) {

    static final String SEPARATOR = "\t";

    static Cell of(
            String area,
            String subject,
            Asker asker,
            Relation relation,
            Outcome outcome,
            Optional<Judgement.Finding> finding) {
        return new Cell(
                area,
                subject,
                asker.name(),
                relation,
                outcome,
                finding.map(Judgement.Finding::verdict).orElse(Verdict.AS_EXPECTED),
                finding.map(Judgement.Finding::why).orElse(""));
    }

    String line() {
        return String.join(
                SEPARATOR,
                area,
                subject,
                asker,
                relation.name(),
                outcome.name(),
                verdict.name(),
                why.replaceAll("\\s+", " "));
    }

    static Cell of(String line) {
        String[] parts = line.split(SEPARATOR, -1);
        return new Cell(
                parts[0],
                parts[1],
                parts[2],
                Relation.valueOf(parts[3]),
                Outcome.valueOf(parts[4]),
                Verdict.valueOf(parts[5]),
                parts[6]);
    }

    @Override
    public String toString() {
        return area + " " + subject + " × " + asker + " × " + relation.label() + ": " + outcome.label() + ", "
                + verdict.label() + (why.isEmpty() ? "" : " (" + why + ")");
    }
}
