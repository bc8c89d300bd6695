package de.kommune.sim.takeover.entity;

/** Whether somebody has read a remark and what came of it («Bemerkungsstand»). */
public enum RemarkState {
    SEALED,
    RELEASED,
    DISCARDED
}
