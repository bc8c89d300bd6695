package de.kommune.sim.paper.file;

import java.io.Closeable;

/** The physical rows of a file, one after the other («Zeilenquelle»). */
public sealed interface RowSource extends Closeable permits CsvRows, XlsxRows {

    FileFormat format();

    /** The next row, null after the last one. */
    SheetRow next();

    @Override
    void close();
}
