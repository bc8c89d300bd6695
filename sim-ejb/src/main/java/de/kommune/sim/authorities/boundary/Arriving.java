package de.kommune.sim.authorities.boundary;

import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.Relation;
import java.io.Serializable;

/**
 * Somebody of a household that is assigned («erwartete Person»): of the register, or not yet in it.
 *
 * @param personId null for a newcomer
 * @param newcomer put together but not saved; not looked at where there is a number
 * @param relation what she is to the head of the household; not looked at for somebody who belongs to it already
 */
public record Arriving(Long personId, Person newcomer, Relation relation) implements Serializable {}
