package de.kommune.sim.housing.estate.boundary;

import de.kommune.sim.housing.estate.entity.RoomFacts;
import java.io.Serializable;
import java.util.List;

/** A room with its beds on a night («Zimmer im Plan»). */
public record RoomView(
        long id, int version, long facilityId, String facility, RoomSite site, RoomFacts facts, List<Bed> beds)
        implements Serializable {}
