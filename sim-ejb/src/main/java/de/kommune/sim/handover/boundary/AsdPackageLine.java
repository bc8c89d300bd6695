package de.kommune.sim.handover.boundary;

import de.kommune.sim.handover.entity.PackageFacts;
import java.io.Serializable;

/** A package in the ASD's list («Zeile des ASD»). */
public record AsdPackageLine(long id, PackageFacts facts) implements Serializable {}
