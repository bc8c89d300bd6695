package de.kommune.sim.access;

/**
 * What a record is used for («Zweck der Verarbeitung»). Each permission has its ordinary purpose, which is its own name;
 * these are the reads that need another one, and whoever does them says so by {@link CallTrail#purpose}.
 */
public enum Purpose {
    /** The team lead opens what is meant for the author alone («Notzugriff»). */
    BREAK_GLASS,
    /** The client asked who had looked («Auskunft an die betroffene Person», Art. 15 DSGVO). */
    CLIENT_INFORMATION
}
