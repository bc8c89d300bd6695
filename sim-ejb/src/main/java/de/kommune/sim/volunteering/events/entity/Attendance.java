package de.kommune.sim.volunteering.events.entity;

/** Whether somebody who was registered came («Teilnahme»). */
public enum Attendance {
    CAME,
    EXCUSED,
    ABSENT
}
