package de.kommune.sim.measures.programmes.boundary;

import de.kommune.sim.measures.programmes.entity.MeasureSession;
import java.util.List;

/** A session with who is expected, and who came («Ansicht des Termins»). */
public record SessionView(MeasureSession session, List<MarkLine> lines) {}
