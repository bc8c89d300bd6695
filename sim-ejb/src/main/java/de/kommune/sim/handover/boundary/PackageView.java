package de.kommune.sim.handover.boundary;

import de.kommune.sim.handover.entity.PackageFacts;
import java.io.Serializable;
import java.util.List;

/** A package with what lies in it («Paketansicht»). */
public record PackageView(long id, PackageFacts facts, List<ItemView> items) implements Serializable {}
