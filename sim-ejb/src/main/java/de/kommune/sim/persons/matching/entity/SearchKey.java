package de.kommune.sim.persons.matching.entity;

/**
 * A key under which a record is sought («Suchschlüssel»), by its hash.
 *
 * @param hash stands for the key; two keys that collide cost no more than a comparison
 * @param weight how much it tells that two records share it
 * @param filed whether the record is filed under it too; two records are worth comparing if one is filed where the other is sought
 */
public record SearchKey(long hash, int weight, boolean filed) {}
