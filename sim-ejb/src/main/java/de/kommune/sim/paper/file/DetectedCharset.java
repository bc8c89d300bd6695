package de.kommune.sim.paper.file;

import de.kommune.sim.paper.file.FileFormat.CharsetEvidence;
import java.nio.charset.Charset;

/**
 * An encoding and what speaks for it («erkannte Zeichenkodierung»).
 *
 * @param charset the encoding
 * @param evidence how it was found
 * @param witnesses characters that speak for it
 * @param markBytes bytes of the byte order mark to skip
 */
record DetectedCharset(Charset charset, CharsetEvidence evidence, long witnesses, int markBytes) {}
