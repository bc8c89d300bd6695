package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import de.kommune.sim.takeover.intake.policy.parse.DateReader;
import de.kommune.sim.takeover.intake.policy.table.Column;
import de.kommune.sim.takeover.intake.policy.table.ColumnMapping;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import de.kommune.sim.takeover.intake.policy.table.TableHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the rows of a list tell about the list as a whole («Anhaltspunkte»): its latest day, and how it uses names. */
final class SurveyEvidence {

    /** Columns whose days had passed when the list was written. */
    private static final Set<Column> PAST = Set.of(
            Column.ENTERED_ON,
            Column.ASSIGNED_ON,
            Column.MOVED_IN,
            Column.MOVED_OUT,
            Column.CARE_FROM,
            Column.CARE_TO,
            Column.LAST_COUNSELLING);

    private static final Pattern DAY_IN_TITLE =
            Pattern.compile("\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|\\d{4}-\\d{2}-\\d{2}");

    private final LocalDate receivedOn;
    private final DateReader dates;
    private final NameEvidence names;
    private LocalDate latest;

    SurveyEvidence(ColumnMapping remembered, LocalDate receivedOn) {
        this.names = new NameEvidence(remembered);
        this.receivedOn = receivedOn;
        this.dates = DateReader.ofPast(receivedOn);
    }

    /** What one row says («Anhaltspunkt»): its fingerprint, its latest day, its name. */
    record Said(long fingerprint, LocalDate latest, Optional<NameUsage.Keys> name) {}

    /** Several threads may ask. */
    Said read(RawRow row) {
        RowLayout layout = names.layout(row);
        LocalDate latestOfRow = null;
        for (Column column : PAST) {
            for (RawCell cell : layout.cells(column, row.row())) {
                latestOfRow = later(latestOfRow, day(cell));
            }
        }
        return new Said(Long.parseUnsignedLong(row.hash(), 0, 16, 16), latestOfRow, names.read(row));
    }

    void add(Said said) {
        latest = later(latest, said.latest());
        said.name().ifPresent(names::add);
    }

    /** Only a day with all figures of its year, since short years are judged by the latest day; else null. */
    private LocalDate day(RawCell cell) {
        Reading<LocalDate> day = dates.readDay(cell);
        return day.isPresent() && !day.has("date.twoDigitYear") ? day.value() : null;
    }

    private LocalDate later(LocalDate one, LocalDate other) {
        return other == null || other.isAfter(receivedOn) || (one != null && other.isBefore(one)) ? one : other;
    }

    NameUsage names() {
        return names.names();
    }

    /** The day in the titles, else the latest one of the rows, else the day of the handover. */
    FileDates dates(List<TableHeader> headers) {
        LocalDate titled = headers.stream()
                .flatMap(header -> header.titles().stream())
                .flatMap(title -> DAY_IN_TITLE.matcher(title).results())
                .map(MatchResult::group)
                .map(text -> dates.readDay(RawCell.text(text)).value())
                .filter(Objects::nonNull)
                .reduce(null, this::later);
        LocalDate fromRows = latest == null ? receivedOn : latest;
        LocalDate asOf = titled == null ? fromRows : titled;
        return new FileDates(asOf, asOf.isAfter(fromRows) ? asOf : fromRows);
    }
}
