package de.kommune.sim.day.entity;

/** What the register should know of a person and does not («fehlende Angabe»). */
public enum MissingFact {
    BIRTH_DATE,
    CITIZENSHIP,
    PHONE
}
