package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.InformationDeed;
import java.io.Serializable;
import java.time.LocalDateTime;

/** A step as a page shows it («Schritt»); the reason is null where none was needed. */
public record InformationStepLine(InformationDeed deed, String account, LocalDateTime at, String reason)
        implements Serializable {}
