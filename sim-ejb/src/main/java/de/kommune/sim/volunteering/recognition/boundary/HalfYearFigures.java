package de.kommune.sim.volunteering.recognition.boundary;

import de.kommune.sim.volunteering.recognition.entity.EventFigure;
import de.kommune.sim.volunteering.recognition.entity.HalfYear;
import de.kommune.sim.volunteering.recognition.entity.HelpFigure;
import java.io.Serializable;
import java.util.List;

/** What is told about a half-year («Zahlen eines Halbjahrs»). */
public record HalfYearFigures(HalfYear half, HelpFigure total, List<HelpFigure> kinds, List<EventFigure> events)
        implements Serializable {}
