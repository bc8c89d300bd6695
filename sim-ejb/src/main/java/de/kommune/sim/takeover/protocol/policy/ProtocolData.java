package de.kommune.sim.takeover.protocol.policy;

import de.kommune.sim.takeover.entity.FileSums;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Everything that stands in the protocol («Inhalt des Protokolls»). */
public record ProtocolData(
        String name,
        String contractor,
        String state,
        String legalGround,
        LocalDateTime openedAt,
        LocalDateTime committedAt,
        String committedBy,
        LocalDate eraseStagingOn,
        List<FileEntry> files,
        List<FileSums> sums,
        Brought brought,
        List<RefusedRow> refused,
        long refusedInAll,
        LocalDateTime printedAt) {

    /** A file with its seal. */
    public record FileEntry(
            String name,
            long sizeBytes,
            String sha256,
            String receiptNo,
            String receivedBy,
            LocalDateTime receivedAt) {}

    /** What the commit wrote. */
    public record Brought(long people, long known, long identityOnly, long cases, long periods) {}

    /** A row that was not taken; no name, for the number in the list suffices. */
    public record RefusedRow(String fileName, int rowNo, String serialNo, String reason) {}

    /** All files together. */
    public FileSums total() {
        return sums.stream().reduce(FileSums.none(), FileSums::plus);
    }
}
