package de.kommune.sim.housing.placement.boundary;

import java.io.Serializable;

/** Who is to have which bed by an exception («Person und Platz in der Ausnahme»). */
public record WantedSeat(long waiverId, long personId, String name, String facility, String room, int placeNo)
        implements Serializable {}
