package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out what a file is and opens it («Dateiweiche»). Content decides; the name must agree with it. */
public final class RowSources {

    private RowSources() {}

    public static RowSource open(Path file, String originalName, ReadLimits limits, FileChoice choice) {
        try {
            checkSize(Files.size(file), limits);
            return switch (Signature.check(file, originalName)) {
                case XLSX -> XlsxRows.open(file, limits);
                case CSV -> CsvRows.open(file, limits, choice);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkSize(long bytes, ReadLimits limits) {
        if (bytes == 0) {
            throw new BusinessException("paper.file.empty");
        }
        if (bytes > limits.fileBytes()) {
            throw new BusinessException("paper.file.tooLarge", limits.fileBytes() >> 20);
        }
    }
}
