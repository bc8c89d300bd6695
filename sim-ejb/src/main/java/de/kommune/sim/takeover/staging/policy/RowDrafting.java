package de.kommune.sim.takeover.staging.policy;

import de.kommune.sim.takeover.entity.RowBasis;
import de.kommune.sim.takeover.entity.RowKind;
import de.kommune.sim.takeover.entity.RowOutcome;
import de.kommune.sim.takeover.intake.policy.cell.BirthDate;
import de.kommune.sim.takeover.intake.policy.cell.PersonName;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import de.kommune.sim.takeover.intake.policy.cell.SensitiveHit;
import de.kommune.sim.takeover.intake.policy.cell.Severity;
import de.kommune.sim.takeover.intake.policy.row.CellFinding;
import de.kommune.sim.takeover.intake.policy.row.InterpretedRow;
import de.kommune.sim.takeover.intake.policy.row.RowInterpreter;
import de.kommune.sim.takeover.intake.policy.table.Column;
import de.kommune.sim.takeover.intake.policy.table.ColumnMapping;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import de.kommune.sim.takeover.intake.policy.table.TableHeader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns the rows of one file into drafts: decides the outcome and leaves out what the legal basis forbids. Plain rules. */
public final class RowDrafting {

    static final String NO_NAME = "NO_NAME";
    static final String NO_HEADER = "NO_HEADER";

    private final long fileId;
    private final String fileHash;
    private final ColumnMapping mapping;
    private final RowInterpreter interpreter;
    private volatile Columns columns;

    public RowDrafting(long fileId, String fileHash, ColumnMapping mapping, RowInterpreter interpreter) {
        this.fileId = fileId;
        this.fileHash = fileHash;
        this.mapping = mapping;
        this.interpreter = interpreter;
    }

    public DraftRow draft(RawRow raw) {
        return switch (raw.kind()) {
            case HEADER -> withoutData(raw, RowKind.HEADER, RowOutcome.HEADER, null);
            case BLANK -> withoutData(raw, RowKind.BLANK, RowOutcome.BLANK, null);
            case TOTAL -> withoutData(raw, RowKind.TOTAL, RowOutcome.TOTAL, null);
            case WITHOUT_HEADER -> withoutData(raw, RowKind.DATA, RowOutcome.REFUSED, NO_HEADER);
            case DATA -> withData(raw);
        };
    }

    private DraftRow withoutData(RawRow raw, RowKind kind, RowOutcome outcome, String reason) {
        return new DraftRow(
                place(raw, null), kind, outcome, reason, null, "[]", "[]", null, Set.of(), null, null, null);
    }

    private DraftRow withData(RawRow raw) {
        InterpretedRow row = interpreter.interpret(raw);
        RowBasis basis = RowBasis.valueOf(row.legalBasis().name());
        boolean named = row.identity().name().isPresent();
        RowOutcome outcome =
                !named ? RowOutcome.REFUSED : basis == RowBasis.NONE ? RowOutcome.QUARANTINED : RowOutcome.TAKEN_OVER;
        List<CellFinding> findings = row.findings().stream()
                .filter(found -> Allowance.allows(basis, found.column()))
                .toList();
        return new DraftRow(
                place(raw, row.runningNo()),
                RowKind.DATA,
                outcome,
                named ? null : NO_NAME,
                basis,
                RowJson.cells(raw, column -> shown(basis, raw, column)),
                RowJson.findings(findings),
                gravest(findings),
                codes(findings),
                named ? person(row, basis) : null,
                named ? care(row, basis) : null,
                named ? remark(row, basis) : null);
    }

    /** The remark never stands among the cells, it has its own seal. */
    private boolean shown(RowBasis basis, RawRow raw, int index) {
        Column column = columns(raw.header()).get(index);
        return column != Column.REMARK && Allowance.allows(basis, column);
    }

    private Map<Integer, Column> columns(TableHeader header) {
        Columns known = columns;
        if (known == null || known.header() != header) {
            known = new Columns(header, new HashMap<>());
            for (int index = 0; index < header.texts().size(); index++) {
                known.byIndex()
                        .put(index, header.text(index).flatMap(mapping::column).orElse(null));
            }
            columns = known;
        }
        return known.byIndex();
    }

    /** What the columns of a sheet mean, worked out once per sheet. */
    private record Columns(TableHeader header, Map<Integer, Column> byIndex) {}

    private static DraftRow.Person person(InterpretedRow row, RowBasis basis) {
        InterpretedRow.Identity identity = row.identity();
        PersonName name = identity.name().value();
        BirthDate birth = identity.birth().value();
        boolean more = basis != RowBasis.NONE;
        return new DraftRow.Person(
                name.familyName(),
                name.givenNames(),
                birth == null ? null : birth.date(),
                birth == null ? null : birth.precision().name(),
                birth != null && birth.nominal(),
                identity.sex().get().map(Enum::name).orElse(null),
                more
                        ? identity.citizenship()
                                .get()
                                .map(country -> country.iso3())
                                .orElse(null)
                        : null,
                identity.azrNo().value(),
                more ? text(identity.bamfNo()) : null,
                more ? row.family().familyNo().value() : null,
                more ? row.family().position().get().map(Enum::name).orElse(null) : null,
                more ? first(row.languages()) : null,
                more
                        ? row.phones()
                                .get()
                                .flatMap(phones -> phones.stream().findFirst())
                                .map(phone -> phone.number())
                                .orElse(null)
                        : null);
    }

    private static DraftRow.Care care(InterpretedRow row, RowBasis basis) {
        return basis.allowsPeriods()
                ? row.care()
                        .period()
                        .get()
                        .map(period -> new DraftRow.Care(period.firstDay(), period.lastDay()))
                        .orElse(null)
                : null;
    }

    private static DraftRow.Remark remark(InterpretedRow row, RowBasis basis) {
        if (!Allowance.allows(basis, Column.REMARK)) {
            return null;
        }
        return row.remark()
                .get()
                .map(remark -> new DraftRow.Remark(
                        remark.text(),
                        remark.isSensitive(),
                        remark.sensitive().stream()
                                .map(RowDrafting::hint)
                                .distinct()
                                .collect(Collectors.joining(" "))))
                .orElse(null);
    }

    private static String hint(SensitiveHit hit) {
        return hit.topic().name();
    }

    private static String gravest(List<CellFinding> findings) {
        return findings.stream()
                .map(found -> found.finding().severity())
                .max(Severity::compareTo)
                .map(Enum::name)
                .orElse(null);
    }

    private static Set<String> codes(List<CellFinding> findings) {
        return findings.stream()
                .filter(found -> found.finding().severity() != Severity.NOTE)
                .map(found -> found.finding().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Reading<?> reading) {
        return reading.get().map(Object::toString).orElse(null);
    }

    private static String first(Reading<List<String>> texts) {
        return texts.get().flatMap(list -> list.stream().findFirst()).orElse(null);
    }

    private DraftRow.Place place(RawRow raw, String serialNo) {
        return new DraftRow.Place(fileId, raw.sheet(), raw.number(), serialNo, hash(raw));
    }

    private String hash(RawRow raw) {
        String line = fileHash + '|' + raw.sheet() + '|' + raw.number() + '|' + raw.hash();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
