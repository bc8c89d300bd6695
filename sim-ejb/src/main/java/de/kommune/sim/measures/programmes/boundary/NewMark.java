package de.kommune.sim.measures.programmes.boundary;

import de.kommune.sim.measures.programmes.entity.AttendanceMark;

/** Whether somebody came («neue Anwesenheit»). */
public record NewMark(long participationId, AttendanceMark mark) {}
