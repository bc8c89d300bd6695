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

    void add(RawRow row) {
        RowLayout layout = names.layout(row);
        for (Column column : PAST) {
            layout.cells(column, row.row()).forEach(this::addDay);
        }
        names.add(row);
    }

    /** Only days with all figures of their year count, since short years are judged by the latest day. */
    private void addDay(RawCell cell) {
        Reading<LocalDate> day = dates.readDay(cell);
        if (day.isPresent() && !day.has("date.twoDigitYear")) {
            latest = later(latest, day.value());
        }
    }

    private LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(receivedOn) || (one != null && other.isBefore(one)) ? one : other;
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
