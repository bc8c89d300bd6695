package de.kommune.sim.handover.boundary;

import de.kommune.sim.handover.entity.ItemFacts;
import java.io.Serializable;

/**
 * One thing in a package as either side sees it («Stück in der Ansicht»).
 *
 * @param hash SHA-256 of the content
 * @param text what it says; null for a document, which is opened by itself
 */
public record ItemView(long id, ItemFacts facts, String hash, String text) implements Serializable {}
