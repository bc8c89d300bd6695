package de.kommune.sim.benefits.applications.boundary;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Whether an account is or was the counsellor of whoever applies («ehemalige Beratung»). Section 50-2 may not read what this rests on, so this
 * works for the system, in a transaction of its own, and says yes or no about one account and one application. It is asked about the
 * caller alone, who knows whom she counselled.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@WorksFor(Department.SYSTEM)
public class FormerCounsellors {

    @PersistenceContext
    private EntityManager em;

    /** Only the guarded boundaries of this package call it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean isOne(long applicationId, String account) {
        Number found = (Number) em.createNativeQuery(
                        "select count(*) from application_counsellor where application_id = ? and account = ?")
                .setParameter(1, applicationId)
                .setParameter(2, account)
                .getSingleResult();
        return found.longValue() > 0;
    }
}
