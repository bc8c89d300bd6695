package de.kommune.sim.persons.matching.boundary;

import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.matching.entity.Explanation;
import java.io.Serializable;

/** Somebody of the register who may be the person sought («Kandidat»), and why. */
public record Candidate(
        long personId, String personNo, String displayName, BirthDate birthDate, Explanation explanation)
        implements Serializable {}
