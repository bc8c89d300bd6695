package de.kommune.sim.takeover.mapping.boundary;

import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;
import static de.kommune.sim.access.Permission.TAKEOVER_READ;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.takeover.entity.ReceivedFile;
import de.kommune.sim.takeover.entity.RememberedMapping;
import de.kommune.sim.takeover.entity.Sheet;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.intake.policy.row.FileSurvey;
import de.kommune.sim.takeover.intake.policy.table.Column;
import de.kommune.sim.takeover.intake.policy.table.ColumnMapping;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import de.kommune.sim.takeover.intake.policy.table.RowKind;
import de.kommune.sim.takeover.intake.policy.table.TableHeader;
import de.kommune.sim.takeover.intake.policy.table.TakeoverFileReader;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The sheets of received files and what their columns mean («Spaltenzuordnung»). */
@Stateless
@Guarded
public class Sheets {

    private static final int SAMPLES = 4;
    private static final int ROWS_LOOKED_AT = 400;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    /** Notes the headers of a received file, some values below them, and the mapping that was remembered or is proposed. */
    @Requires(TAKEOVER_APPROVE)
    public void describe(long fileId, Path content, FileSurvey survey) {
        ReceivedFile file = em.getReference(ReceivedFile.class, fileId);
        Map<String, List<List<String>>> samples = samples(content, file.getName());
        for (TableHeader header : survey.headers()) {
            String fingerprint = fingerprint(header);
            ColumnMapping mapping = remembered(fingerprint).orElseGet(() -> ColumnMapping.propose(List.of(header)));
            em.persist(new Sheet(
                    file,
                    header.sheet(),
                    fingerprint,
                    ColumnJson.write(header.texts()),
                    ColumnJson.writeRows(
                            withoutRemarks(samples.getOrDefault(header.sheet(), List.of()), header.texts(), mapping)),
                    ColumnJson.write(mapping.byHeader())));
        }
    }

    /** What a column can mean, in the order in which a page offers it. */
    @Requires(TAKEOVER_READ)
    public List<String> meanings() {
        return Arrays.stream(Column.values()).map(Enum::name).toList();
    }

    @Requires(TAKEOVER_READ)
    public List<SheetView> of(long takeoverId) {
        return em
                .createQuery(
                        "select s from Sheet s join fetch s.file f where f.takeover.id = :takeover order by s.id",
                        Sheet.class)
                .setParameter("takeover", takeoverId)
                .getResultList()
                .stream()
                .map(Sheets::view)
                .toList();
    }

    /** The columns of one sheet, in the order of the file. */
    @Requires(TAKEOVER_READ)
    public List<SheetColumn> columnsOf(long fileId, String sheet) {
        return em.createQuery(
                        "select s from Sheet s join fetch s.file where s.file.id = :file and s.name = :name",
                        Sheet.class)
                .setParameter("file", fileId)
                .setParameter("name", sheet)
                .getResultStream()
                .findFirst()
                .map(found -> view(found).columns())
                .orElse(List.of());
    }

    /**
     * Somebody says what the columns mean; it is remembered for the next list with this header.
     *
     * @param meanings per column, in the order of the headers; null for a column that is not taken over
     */
    @Requires(TAKEOVER_APPROVE)
    public void map(long sheetId, List<String> meanings) {
        Sheet sheet = em.find(Sheet.class, sheetId);
        if (sheet == null) {
            throw new NotFoundException();
        }
        sheet.getFile().getTakeover().mustBe(TakeoverState.RECEIVED, TakeoverState.LEGAL_CHECK);
        refuseTwiceTheSame(meanings);
        List<String> headers = ColumnJson.readTexts(sheet.getHeaders());
        ColumnMapping mapping = mapping(headers, meanings);
        List<List<String>> samples = withoutRemarks(ColumnJson.readRows(sheet.getSamples()), headers, mapping);
        sheet.map(ColumnJson.write(mapping.byHeader()), ColumnJson.writeRows(samples));
        remember(sheet);
    }

    /** The mapping of a whole file, as the reading job uses it. */
    @Requires(value = TAKEOVER_APPROVE, deed = READ)
    public Map<String, Column> mappingOf(long fileId) {
        Map<String, Column> all = new LinkedHashMap<>();
        em.createQuery("select s.columns from Sheet s where s.file.id = :file order by s.id", String.class)
                .setParameter("file", fileId)
                .getResultList()
                .forEach(json -> all.putAll(ColumnJson.readMapping(json)));
        return all;
    }

    private static ColumnMapping mapping(List<String> headers, List<String> meanings) {
        ColumnMapping mapping = ColumnMapping.of(Map.of());
        for (int i = 0; i < headers.size(); i++) {
            if (!headers.get(i).isEmpty() && meanings.get(i) != null) {
                mapping = mapping.with(headers.get(i), Column.valueOf(meanings.get(i)));
            }
        }
        return mapping;
    }

    private static void refuseTwiceTheSame(List<String> meanings) {
        Map<String, Long> counted = new HashMap<>();
        for (String meaning : meanings) {
            if (meaning != null
                    && !meaning.equals(Column.IGNORED.name())
                    && counted.merge(meaning, 1L, Long::sum) > 1) {
                throw new BusinessException("takeover.columnTwice", Column.valueOf(meaning));
            }
        }
    }

    private void remember(Sheet sheet) {
        RememberedMapping memory =
                memory(sheet.getFingerprint()).orElseGet(() -> new RememberedMapping(sheet.getFingerprint()));
        memory.remember(sheet.getColumns(), caller.name(), LocalDateTime.now(clock));
        if (memory.getId() == null) {
            em.persist(memory);
        }
    }

    private Optional<ColumnMapping> remembered(String fingerprint) {
        return memory(fingerprint).map(memory -> ColumnMapping.of(ColumnJson.readMapping(memory.getColumns())));
    }

    private Optional<RememberedMapping> memory(String fingerprint) {
        return em.createQuery("select m from RememberedMapping m where m.fingerprint = :print", RememberedMapping.class)
                .setParameter("print", fingerprint)
                .getResultStream()
                .findFirst();
    }

    private static Map<String, List<List<String>>> samples(Path content, String name) {
        Map<String, List<List<String>>> samples = new HashMap<>();
        try (TakeoverFileReader reader = TakeoverFileReader.open(content, name, ReadLimits.standard())) {
            for (int i = 0; i < ROWS_LOOKED_AT && reader.hasNext(); i++) {
                RawRow row = reader.next();
                List<List<String>> rows = samples.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>());
                if (row.kind() == RowKind.DATA && rows.size() < SAMPLES) {
                    rows.add(row.row().cells().stream().map(RawCell::text).toList());
                }
            }
        }
        return samples;
    }

    /** Free text stays under its seal, also as a sample. */
    private static List<List<String>> withoutRemarks(
            List<List<String>> rows, List<String> headers, ColumnMapping mapping) {
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> isRemark(headers, mapping, i) ? "" : row.get(i))
                        .toList())
                .toList();
    }

    private static boolean isRemark(List<String> headers, ColumnMapping mapping, int column) {
        return column < headers.size()
                && mapping.column(headers.get(column))
                        .filter(Column.REMARK::equals)
                        .isPresent();
    }

    private static SheetView view(Sheet sheet) {
        List<String> headers = ColumnJson.readTexts(sheet.getHeaders());
        List<List<String>> rows = ColumnJson.readRows(sheet.getSamples());
        ColumnMapping mapping = ColumnMapping.of(ColumnJson.readMapping(sheet.getColumns()));
        List<SheetColumn> columns = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            int column = i;
            columns.add(new SheetColumn(
                    headers.get(i),
                    mapping.column(headers.get(i)).map(Enum::name).orElse(null),
                    rows.stream()
                            .map(row -> column < row.size() ? row.get(column) : "")
                            .toList()));
        }
        ReceivedFile file = sheet.getFile();
        return new SheetView(sheet.getId(), file.getId(), file.getName(), sheet.getName(), file.getAsOf(), columns);
    }

    private static String fingerprint(TableHeader header) {
        try {
            byte[] words = String.join("\u0000", header.texts()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
