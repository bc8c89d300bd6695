package de.kommune.sim.paper.file;

import java.nio.charset.Charset;

/**
 * What a person decided about a text file against the detection («Einstellung zum Lesen»).
 *
 * @param charset the encoding, null to detect it
 * @param separator the separator, null to detect it
 */
public record FileChoice(Charset charset, Character separator) {

    /** Detect everything. */
    public static final FileChoice DETECT = new FileChoice(null, null);
}
