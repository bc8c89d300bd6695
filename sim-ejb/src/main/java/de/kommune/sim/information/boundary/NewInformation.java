package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.Identified;
import java.io.Serializable;

/**
 * A request for information as somebody takes it down («neues Auskunftsersuchen»).
 *
 * @param caseId null where the person has none
 * @param personId who asks, where there is no case
 * @param form the number of the form that was sent, so that one sent twice makes one request
 */
public record NewInformation(Long caseId, Long personId, Identified facts, String form) implements Serializable {

    /** Of the client of that case. */
    public NewInformation(long caseId, Identified facts, String form) {
        this(caseId, null, facts, form);
    }
}
