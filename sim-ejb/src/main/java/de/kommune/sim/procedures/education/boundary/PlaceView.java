package de.kommune.sim.procedures.education.boundary;

import de.kommune.sim.procedures.education.entity.LearnerPlace;
import java.io.Serializable;

/** A place in a school or kindergarten that is to be put right, with whose it is («Platz»). */
public record PlaceView(long caseId, long personId, String personName, LearnerPlace place) implements Serializable {}
