package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.Whitespace;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import de.kommune.sim.takeover.intake.policy.cell.Room;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads cells whose text is the value («Textzelle»): single texts, lists of texts, rooms. */
public final class TextReader {

    private static final Pattern WHOLE = Pattern.compile("(\\d+)\\.0+");
    private static final Pattern LIST = Pattern.compile("\\s*[,;\\n]\\s*(?![^()]*\\))");
    private static final Pattern ROOM =
            Pattern.compile("(?iU)(?:zi(?:mmer)?\\.?\\s*)?([\\p{L}\\d.-]+)\\s*/\\s*([\\p{L}\\d.-]+)");

    private TextReader() {}

    public static Reading<String> text(RawCell cell) {
        return CellText.read(cell, text -> {
            if (CellText.isPlaceholder(text)) {
                return Reading.of(text, null, Finding.note("placeholder", text));
            }
            Matcher whole = WHOLE.matcher(text);
            return Reading.of(text, cell.kind() == RawCell.Kind.NUMBER && whole.matches() ? whole.group(1) : text);
        });
    }

    /** Several texts in one cell, separated by commas, semicolons or line breaks; commas in brackets separate nothing. */
    public static Reading<List<String>> list(RawCell cell) {
        return CellText.read(cell, text -> {
            if (CellText.isPlaceholder(text)) {
                return Reading.of(text, null, Finding.note("placeholder", text));
            }
            List<String> parts = Stream.of(LIST.split(cell.text().strip()))
                    .map(Whitespace::tidy)
                    .filter(part -> !part.isEmpty())
                    .toList();
            return Reading.of(text, parts);
        });
    }

    /** A room, with the place behind the slash; spreadsheets take {@code 12/2} for the twelfth of February. */
    public static Reading<Room> room(RawCell cell) {
        Reading<String> read = text(cell);
        if (cell.kind() == RawCell.Kind.DATE) {
            return Reading.invalid(read.original(), Finding.invalid("room.date", read.original()));
        }
        if (!read.isPresent()) {
            return new Reading<>(read.original(), null, read.findings());
        }
        Matcher room = ROOM.matcher(read.value());
        Room value = room.matches() ? new Room(room.group(1), room.group(2)) : new Room(read.value(), null);
        return new Reading<>(read.original(), value, read.findings());
    }
}
