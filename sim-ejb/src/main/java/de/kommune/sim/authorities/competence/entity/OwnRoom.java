package de.kommune.sim.authorities.competence.entity;

/** Where counselling keeps matters of a kind that has rows of its own («eigener Raum»), so that nothing stands twice. */
public enum OwnRoom {
    ASYLUM,
    REUNION
}
