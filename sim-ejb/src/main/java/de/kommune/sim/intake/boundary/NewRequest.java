package de.kommune.sim.intake.boundary;

import de.kommune.sim.intake.entity.RequestFacts;
import de.kommune.sim.persons.entity.Person;
import java.io.Serializable;

/**
 * What one says to take down a request («Anfrage aufnehmen»).
 *
 * @param token made by the form, so that a second click or Back does not make a second request
 * @param personId the record of the register; null for somebody new
 * @param newcomer somebody who is not in the register yet, with the least that is known; null for somebody known
 * @param need what the person needs, in a sentence
 */
public record NewRequest(String token, Long personId, Person newcomer, RequestFacts facts, String need)
        implements Serializable {}
