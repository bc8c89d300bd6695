package de.kommune.sim.measures.programmes.entity;

/** Whether somebody came («Anwesenheit»). */
public enum AttendanceMark {
    PRESENT,
    EXCUSED,
    ABSENT
}
