package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.volunteering.volunteers.entity.AllowanceLight;
import de.kommune.sim.volunteering.volunteers.entity.AllowanceLimit;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a volunteer was paid in a calendar year, against the limit («Jahr der Ehrenamtspauschale»).
 *
 * @param left what may still be paid free of tax
 */
public record AllowanceYear(int year, BigDecimal sum, BigDecimal left, AllowanceLight light, AllowanceLimit limit)
        implements Serializable {}
