package de.kommune.sim.persons.boundary;

import java.util.List;

/** News that these people were registered, or that their names, facts or numbers changed; sent within the transaction. */
public record PeopleChanged(List<Long> personIds) {}
