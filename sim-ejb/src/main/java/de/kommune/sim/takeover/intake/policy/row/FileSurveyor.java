package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.paper.file.FileChoice;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.takeover.intake.policy.table.ColumnMapping;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import de.kommune.sim.takeover.intake.policy.table.RowKind;
import de.kommune.sim.takeover.intake.policy.table.TakeoverFileReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads a file once to its end without keeping its rows («Sichtung einer Datei»). */
public final class FileSurveyor {

    private static final int PORTION = 1000;

    private final ReadLimits limits;

    public FileSurveyor(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * @param remembered what was decided about headers before; goes before the proposal
     * @param receivedOn the day of the handover; no proposal for the days of the list lies after it
     */
    public FileSurvey survey(
            Path file, String originalName, FileChoice choice, ColumnMapping remembered, LocalDate receivedOn) {
        Map<RowKind, Integer> rows = new EnumMap<>(RowKind.class);
        Set<Long> seen = new HashSet<>();
        SurveyEvidence evidence = new SurveyEvidence(remembered, receivedOn);
        int repeated = 0;
        try (TakeoverFileReader reader = TakeoverFileReader.open(file, originalName, limits, choice)) {
            while (reader.hasNext()) {
                for (SurveyEvidence.Said said : ofData(reader, rows, evidence::read)) {
                    repeated += seen.add(said.fingerprint()) ? 0 : 1;
                    evidence.add(said);
                }
            }
            if (!rows.containsKey(RowKind.DATA)) {
                throw new BusinessException("takeover.file.noData");
            }
            ColumnMapping proposed = ColumnMapping.propose(reader.headers()).preferring(remembered);
            return new FileSurvey(
                    reader.format(),
                    reader.headers(),
                    proposed,
                    rows,
                    repeated,
                    evidence.dates(reader.headers()),
                    evidence.names());
        }
    }

    /** How a file that was surveyed before uses names, read with the mapping that holds. */
    public NameUsage names(Path file, String originalName, ColumnMapping mapping) {
        NameEvidence evidence = new NameEvidence(mapping);
        try (TakeoverFileReader reader = TakeoverFileReader.open(file, originalName, limits)) {
            Map<RowKind, Integer> rows = new EnumMap<>(RowKind.class);
            while (reader.hasNext()) {
                ofData(reader, rows, evidence::read).forEach(name -> name.ifPresent(evidence::add));
            }
        }
        return evidence.names();
    }

    /** The same with nothing remembered. */
    public FileSurvey survey(Path file, String originalName, FileChoice choice, LocalDate receivedOn) {
        return survey(file, originalName, choice, ColumnMapping.of(Map.of()), receivedOn);
    }

    /** What the next portion of rows says, each by itself, so that all processors read them; counts their kinds. */
    private static <T> List<T> ofData(
            TakeoverFileReader reader, Map<RowKind, Integer> rows, Function<RawRow, T> reading) {
        List<RawRow> data = new ArrayList<>(PORTION);
        for (int i = 0; i < PORTION && reader.hasNext(); i++) {
            RawRow row = reader.next();
            rows.merge(row.kind(), 1, Integer::sum);
            if (row.kind() == RowKind.DATA) {
                data.add(row);
            }
        }
        return data.parallelStream().map(reading).toList();
    }
}
