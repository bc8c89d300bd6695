package de.kommune.sim.takeover.protocol.boundary;

import static de.kommune.sim.access.Deed.EXPORT;
import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.takeover.entity.ReceivedFile;
import de.kommune.sim.takeover.entity.RowOutcome;
import de.kommune.sim.takeover.intake.policy.cell.ExportText;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import de.kommune.sim.takeover.intake.policy.table.TakeoverFileReader;
import de.kommune.sim.takeover.protocol.policy.ProtocolWords;
import de.kommune.sim.takeover.receiving.boundary.Receipts;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The refused rows of a file as they stood in it, with the reason behind («Rückgabedatei»): read from the sealed file anew, so
 * that the contractor finds every cell again, and escaped, so that no spreadsheet evaluates any of them.
 */
@Stateless
@Guarded
public class RefusedRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat LAYOUT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Receipts receipts;

    @Requires(value = TAKEOVER_APPROVE, deed = EXPORT)
    public byte[] of(long fileId) {
        ReceivedFile file = em.find(ReceivedFile.class, fileId);
        Map<Place, String> reasons = reasons(fileId);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path unsealed = temporary();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            receipts.unseal(fileId, unsealed);
            out.write(BYTE_ORDER_MARK); // Excel takes a CSV file for UTF-8 only with it
            print(unsealed, file.getName(), reasons, new CSVPrinter(out, LAYOUT));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            delete(unsealed);
        }
        return bytes.toByteArray();
    }

    private static void print(Path content, String name, Map<Place, String> reasons, CSVPrinter out)
            throws IOException {
        String printed = null;
        try (TakeoverFileReader reader = TakeoverFileReader.open(content, name, ReadLimits.standard())) {
            while (reader.hasNext()) {
                RawRow row = reader.next();
                String reason = reasons.get(new Place(row.sheet(), row.number()));
                if (reason == null) {
                    continue;
                }
                if (row.header() != null && !row.sheet().equals(printed)) {
                    out.printRecord(escaped(row.header().texts(), "Grund der Ablehnung"));
                    printed = row.sheet();
                }
                out.printRecord(
                        escaped(row.row().cells().stream().map(RawCell::text).toList(), reason));
            }
        }
        out.flush();
    }

    private static List<String> escaped(List<String> texts, String last) {
        List<String> cells =
                new ArrayList<>(texts.stream().map(ExportText::escapeForExport).toList());
        cells.add(ExportText.escapeForExport(last));
        return cells;
    }

    private Map<Place, String> reasons(long fileId) {
        Map<Place, String> reasons = new HashMap<>();
        em.createQuery(
                        "select r.sheet, r.rowNo, r.reason, r.reasonNote from StagedRow r where r.file.id = :file"
                                + " and r.outcome = :refused",
                        Object[].class)
                .setParameter("file", fileId)
                .setParameter("refused", RowOutcome.REFUSED)
                .getResultList()
                .forEach(row -> reasons.put(
                        new Place((String) row[0], (int) row[1]),
                        ProtocolWords.refusal((String) row[2], (String) row[3])));
        return reasons;
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("takeover-", ".sealed");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Place(String sheet, int rowNo) {}
}
