package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Words;
import java.io.Serializable;
import java.util.List;

/**
 * A recorded talk as its author corrects it («Kontakt im Formular»).
 *
 * @param version to be sent back, so that nobody overwrites what he has not seen
 * @param caseIds of all who took part
 */
public record ContactView(
        long id, int version, List<Long> caseIds, List<String> topicCodes, ContactFacts facts, Words words)
        implements Serializable {}
