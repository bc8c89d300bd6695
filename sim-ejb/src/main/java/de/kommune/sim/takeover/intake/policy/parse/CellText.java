package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.Whitespace;
import de.kommune.sim.takeover.intake.policy.cell.ExportText;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of a cell as all readers get it («Zelltext»): tidy, composed, without control characters, never a formula. */
final class CellText {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n\\u000B\\f]]");
    private static final Pattern SIGNED_FIGURES = Pattern.compile("[-+][-\\d\\s/().,]*");
    private static final Set<String> PLACEHOLDERS = Set.of(
            "-",
            "--",
            "---",
            "–",
            "—",
            "/",
            "./.",
            "?",
            "??",
            "???",
            "k.a.",
            "k. a.",
            "k.A.",
            "k. A.",
            "n.a.",
            "n/a",
            "N/A",
            "unbekannt",
            "unbek.",
            "nicht bekannt",
            "keine",
            "keine Angabe",
            "ohne",
            "entfällt",
            "x",
            "xx",
            "xxx",
            "XXX");

    private CellText() {}

    /** Reads a cell with that reader; blank cells give nothing, formulas and errors are refused. */
    static <T> Reading<T> read(RawCell cell, Function<String, Reading<T>> reader) {
        String original = original(cell);
        switch (cell.kind()) {
            case BLANK:
                return new Reading<>(original, null, List.of());
            case FORMULA:
                return Reading.invalid(original, Finding.invalid("formula", original, cell.stored()));
            case ERROR:
                return Reading.invalid(original, Finding.invalid("error", original));
            default:
                return read(original, cell.text(), reader.apply(clean(cell.text())));
        }
    }

    private static <T> Reading<T> read(String original, String text, Reading<T> read) {
        List<Finding> own = own(text);
        List<Finding> all = own.isEmpty()
                ? read.findings()
                : Stream.concat(own.stream(), read.findings().stream()).toList();
        return new Reading<>(original, read.value(), all);
    }

    /** The text as the person saw it: a date with a date format shows as one. */
    static String original(RawCell cell) {
        return cell.kind() == RawCell.Kind.DATE ? SHOWN.format(cell.date()) : cell.text();
    }

    static String clean(String text) {
        if (Whitespace.isPlain(text)) {
            return text;
        }
        return Normalizer.normalize(Whitespace.tidy(CONTROL.matcher(text).replaceAll("")), Normalizer.Form.NFC);
    }

    /** What any text may show, whatever its column. */
    private static List<Finding> own(String text) {
        if (!Whitespace.isPlain(text) && CONTROL.matcher(text).find()) {
            return List.of(Finding.repaired("controlCharacters"));
        }
        boolean formula = ExportText.startsFormula(text)
                && !isPlaceholder(text.strip())
                && !SIGNED_FIGURES.matcher(text.strip()).matches();
        return formula ? List.of(Finding.doubtful("formulaText")) : List.of();
    }

    /** True for what people write when they have nothing to write. */
    static boolean isPlaceholder(String text) {
        return PLACEHOLDERS.contains(text);
    }
}
