package de.kommune.sim.measures.meetings.boundary;

import de.kommune.sim.measures.meetings.policy.MeetingFigures;
import java.io.Serializable;
import java.util.List;

/** The meetings and trainings of a year with their figures («Jahr der Treffen und Schulungen»), the latest first. */
public record MeetingYear(int year, List<MeetingLine> lines, MeetingFigures figures) implements Serializable {}
