package de.kommune.sim.paper.file;

import java.util.List;

/**
 * As what a file is read, and why («Dateiformat»).
 *
 * @param type text table or workbook
 * @param charset name of the encoding of a text table, null for a workbook
 * @param charsetEvidence how the encoding was found, null for a workbook
 * @param charsetWitnesses how many characters speak for the encoding; 0 says that nothing contradicts it either
 * @param separator separator of a text table, null for a workbook
 * @param sheets names of a workbook's sheets in their order, empty for a text table
 */
public record FileFormat(
        Type type,
        String charset,
        CharsetEvidence charsetEvidence,
        long charsetWitnesses,
        Character separator,
        List<String> sheets) {

    /** Kinds of files that are read («Dateiart»). */
    public enum Type {
        CSV,
        XLSX
    }

    /** How the encoding of a text table was found («Beleg für die Zeichenkodierung»). */
    public enum CharsetEvidence {
        /** A person chose it. */
        CHOSEN,
        /** The file begins with a byte order mark. */
        BYTE_ORDER_MARK,
        /** Every second byte is zero, as in UTF-16. */
        ZERO_BYTES,
        /** All bytes are ASCII, every encoding reads the same. */
        ASCII_ONLY,
        /** All sequences beyond ASCII are well-formed UTF-8, which hardly happens by chance. */
        WELL_FORMED_UTF8,
        /** Read this way the bytes beyond ASCII give the most letters inside words. */
        LETTERS
    }
}
