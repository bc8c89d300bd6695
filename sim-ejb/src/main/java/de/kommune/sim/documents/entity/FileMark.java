package de.kommune.sim.documents.entity;

/**
 * What is known of a file without its content («Merkmale der Datei»).
 *
 * @param digest by which the same content is known again; made with a key, so that nobody can try contents against it
 */
public record FileMark(FileFormat format, int bytes, String digest) {}
