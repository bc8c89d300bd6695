package de.kommune.sim.volunteering.volunteers.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What a volunteer was paid («Aufwandsentschädigungen»).
 *
 * @param current whether more can be entered
 * @param years with a sum, and the one that runs, the latest first
 * @param lines the latest first
 */
public record AllowanceView(String name, boolean current, List<AllowanceYear> years, List<AllowanceLine> lines)
        implements Serializable {}
