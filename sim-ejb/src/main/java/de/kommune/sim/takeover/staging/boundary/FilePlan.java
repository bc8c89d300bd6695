package de.kommune.sim.takeover.staging.boundary;

import de.kommune.sim.takeover.staging.policy.RowDrafting;
import java.nio.file.Path;

/**
 * A sealed file laid out for the reading job («Leseauftrag»).
 *
 * @param fileId the file
 * @param name under which it was handed over; the reader looks at the ending
 * @param content where its unsealed bytes lie; the job deletes them
 * @param stored how many of its lines are staged already, after a restart
 * @param drafting how its lines become drafts
 */
public record FilePlan(long fileId, String name, Path content, int stored, RowDrafting drafting) {}
