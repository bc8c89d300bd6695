package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Words;
import java.io.Serializable;
import java.util.List;

/**
 * What one says to record a talk («Kontakt erfassen»).
 *
 * @param caseIds of all who took part; the first is whom the form was opened for
 * @param topicCodes what it was about
 * @param task what becomes of the next step; null where nobody has to be reminded
 * @param ticketId the number of the open hours that the person waited with; null for none
 * @param form the number of the form that was sent, so that one sent twice records one talk; null for no form
 */
public record NewContact(
        List<Long> caseIds,
        List<String> topicCodes,
        ContactFacts facts,
        Words words,
        NextTask task,
        Long ticketId,
        String form)
        implements Serializable {}
