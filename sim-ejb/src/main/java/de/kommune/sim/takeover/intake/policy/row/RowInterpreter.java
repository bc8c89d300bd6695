package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.BamfNumber;
import de.kommune.sim.takeover.intake.policy.cell.BirthDate;
import de.kommune.sim.takeover.intake.policy.cell.CareEnd;
import de.kommune.sim.takeover.intake.policy.cell.CarePeriod;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.PersonName;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import de.kommune.sim.takeover.intake.policy.parse.AzrNumberReader;
import de.kommune.sim.takeover.intake.policy.parse.BamfNumberReader;
import de.kommune.sim.takeover.intake.policy.parse.BirthDateReader;
import de.kommune.sim.takeover.intake.policy.parse.CareReader;
import de.kommune.sim.takeover.intake.policy.parse.CitizenshipReader;
import de.kommune.sim.takeover.intake.policy.parse.ConsentReader;
import de.kommune.sim.takeover.intake.policy.parse.DateReader;
import de.kommune.sim.takeover.intake.policy.parse.FamilyPositionReader;
import de.kommune.sim.takeover.intake.policy.parse.NameReader;
import de.kommune.sim.takeover.intake.policy.parse.PhoneReader;
import de.kommune.sim.takeover.intake.policy.parse.RemarkReader;
import de.kommune.sim.takeover.intake.policy.parse.ResidenceStatusReader;
import de.kommune.sim.takeover.intake.policy.parse.SexReader;
import de.kommune.sim.takeover.intake.policy.parse.TextReader;
import de.kommune.sim.takeover.intake.policy.row.InterpretedRow.Care;
import de.kommune.sim.takeover.intake.policy.row.InterpretedRow.Family;
import de.kommune.sim.takeover.intake.policy.row.InterpretedRow.Identity;
import de.kommune.sim.takeover.intake.policy.row.InterpretedRow.Residence;
import de.kommune.sim.takeover.intake.policy.row.InterpretedRow.Stay;
import de.kommune.sim.takeover.intake.policy.table.Column;
import de.kommune.sim.takeover.intake.policy.table.ColumnMapping;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads all cells of a row of data («Zeilenauswertung»). Remembers no row, may be used by several threads. */
public final class RowInterpreter {

    private final ColumnMapping mapping;
    private final FileDates dates;
    private final NameUsage names;
    private final NameReader nameReader = new NameReader();
    private final BirthDateReader births;
    private final DateReader days;
    private final DateReader comingDays;
    private final CareReader care;
    private final ConsentReader consents;
    private final SexReader sexes = new SexReader();
    private final CitizenshipReader citizenships = new CitizenshipReader();
    private final AzrNumberReader azrNumbers = new AzrNumberReader();
    private final BamfNumberReader bamfNumbers = new BamfNumberReader();
    private final FamilyPositionReader positions = new FamilyPositionReader();
    private final ResidenceStatusReader statuses = new ResidenceStatusReader();
    private final PhoneReader phones = new PhoneReader();
    private final RemarkReader remarks = new RemarkReader();
    private volatile RowLayout layout;

    public RowInterpreter(ColumnMapping mapping, FileDates dates) {
        this(mapping, dates, NameUsage.unknown());
    }

    /** @param names how the whole list uses names, from its survey */
    public RowInterpreter(ColumnMapping mapping, FileDates dates, NameUsage names) {
        this.mapping = mapping;
        this.dates = dates;
        this.names = names;
        this.births = new BirthDateReader(dates.asOf(), dates.pivot());
        this.days = DateReader.ofPast(dates.pivot());
        this.comingDays = DateReader.ofFuture(dates.pivot());
        this.care = new CareReader(dates.asOf(), dates.pivot());
        this.consents = new ConsentReader(dates.pivot());
    }

    /** @param raw a row of the kind {@link de.kommune.sim.takeover.intake.policy.table.RowKind#DATA} */
    public InterpretedRow interpret(RawRow raw) {
        RowReading row = new RowReading(raw, layout(raw));
        row.checkWidth();
        Family family = new Family(
                row.read(Column.FAMILY_NO, TextReader::text), row.read(Column.FAMILY_POSITION, positions::read));
        Identity identity = identity(row, family);
        Care cared = care(row, identity.birth());
        return new InterpretedRow(
                raw,
                row.read(Column.RUNNING_NO, TextReader::text).get().orElse(""),
                row.read(Column.CONSENT, consents::read),
                identity,
                family,
                stay(row),
                new Residence(
                        row.read(Column.RESIDENCE_STATUS, statuses::read),
                        row.read(Column.STATUS_VALID_UNTIL, comingDays::readDay)),
                cared,
                row.readJoined(Column.PHONE, phones::read),
                row.readJoined(Column.LANGUAGE, TextReader::list),
                row.readJoined(Column.REMARK, remarks::read),
                row.unmapped(),
                row.findings());
    }

    private RowLayout layout(RawRow raw) {
        RowLayout known = layout;
        if (known == null || !known.isOf(raw.header())) {
            known = new RowLayout(raw.header(), mapping);
            layout = known;
        }
        return known;
    }

    private Identity identity(RowReading row, Family family) {
        Reading<BirthDate> birth = row.read(Column.BIRTH_DATE, births::read);
        Reading<BamfNumber> bamf = row.read(Column.BAMF_NO, bamfNumbers::read);
        return new Identity(
                name(row),
                CrossCheck.ageFits(birth, family.position(), dates.asOf(), row),
                row.read(Column.SEX, sexes::read),
                CrossCheck.countryFits(row.read(Column.CITIZENSHIP, citizenships::read), bamf, row),
                row.read(Column.AZR_NO, azrNumbers::read),
                bamf);
    }

    private Reading<PersonName> name(RowReading row) {
        RawCell full = row.cell(Column.FULL_NAME);
        Column place = full.isBlank() ? Column.FAMILY_NAME : Column.FULL_NAME;
        Reading<PersonName> read = full.isBlank()
                ? nameReader.read(row.cell(Column.FAMILY_NAME), row.cell(Column.GIVEN_NAMES))
                : nameReader.readFull(
                        full,
                        row.header(Column.FULL_NAME).toLowerCase(Locale.GERMAN).startsWith("vor"));
        if (read.isPresent() && names.suggestsSwap(read.value())) {
            read = read.plus(Finding.doubtful(
                    "name.swapSuspected",
                    read.value().familyName(),
                    read.value().givenNames()));
        }
        row.note(place, read.findings());
        return read;
    }

    private Stay stay(RowReading row) {
        return new Stay(
                past(row, Column.ENTERED_ON),
                past(row, Column.ASSIGNED_ON),
                row.read(Column.ACCOMMODATION, TextReader::text),
                row.read(Column.ROOM, TextReader::room),
                past(row, Column.MOVED_IN),
                past(row, Column.MOVED_OUT));
    }

    /** A day that must not lie after everything else in the list. */
    private Reading<LocalDate> past(RowReading row, Column column) {
        return row.read(column, cell -> {
            Reading<LocalDate> day = days.readDay(cell);
            return day.isPresent() && day.value().isAfter(dates.pivot())
                    ? day.plus(Finding.doubtful("date.afterList", day.value(), dates.pivot()))
                    : day;
        });
    }

    private Care care(RowReading row, Reading<BirthDate> birth) {
        Reading<LocalDate> beginning = row.read(Column.CARE_FROM, care::beginning);
        Reading<CareEnd> end = row.read(Column.CARE_TO, care::end);
        Reading<CarePeriod> together = CareReader.period(beginning, end);
        row.note(Column.CARE_TO, together.findings());
        Reading<CarePeriod> period =
                new Reading<>(together.original(), together.value(), joined(beginning, end, together));
        return new Care(
                CrossCheck.careAfterBirth(period, birth, row),
                row.read(Column.COUNSELLOR, TextReader::text),
                past(row, Column.LAST_COUNSELLING),
                row.readJoined(Column.TOPICS, TextReader::list),
                row.read(Column.SCHOOL, TextReader::text),
                row.read(Column.COURSE, TextReader::text));
    }

    private static List<Finding> joined(Reading<?>... readings) {
        return Stream.of(readings)
                .flatMap(reading -> reading.findings().stream())
                .toList();
    }
}
