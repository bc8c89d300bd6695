package de.kommune.sim.authorities.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the authority wrote («Angaben der Zuweisung»).
 *
 * @param basisCode of the list of bases
 * @param orderRef the authority's file number; null where there is none
 * @param announcedOn when the town learnt of it
 * @param arrivalPlanned when they are to come
 */
public record AssignmentFacts(String basisCode, String orderRef, LocalDate announcedOn, LocalDate arrivalPlanned)
        implements Serializable {

    private static final int LONGEST_REF = 60;

    public AssignmentFacts {
        if (basisCode == null || announcedOn == null || arrivalPlanned == null) {
            throw new BusinessException("authorities.incomplete");
        }
        orderRef = orderRef == null || orderRef.isBlank() ? null : orderRef.strip();
        if (orderRef != null && orderRef.length() > LONGEST_REF) {
            throw new BusinessException("authorities.orderRefTooLong", LONGEST_REF);
        }
    }

    /** Refuses what was announced after that day. */
    public void checkAnnouncedBy(LocalDate today) {
        if (announcedOn.isAfter(today)) {
            throw new BusinessException("authorities.announcedInFuture", announcedOn);
        }
    }
}
