package de.kommune.sim.partners.boundary;

import static de.kommune.sim.access.Permission.PARTNER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.partners.entity.PartnerContact;
import de.kommune.sim.persons.entity.Contact;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Whom to call at a partner («Ansprechpersonen»). Whoever left is struck out, and nothing is kept of her. */
@Stateless
@Guarded
public class PartnerContacts {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PartnerRows rows;

    /**
     * Notes somebody; who stands there already is not noted twice.
     *
     * @param job what she does there; null where nobody said
     */
    @Requires(PARTNER_WRITE)
    public void note(long partnerId, String name, String job, Contact contact) {
        Partner partner = rows.get(partnerId);
        em.lock(partner, LockModeType.PESSIMISTIC_WRITE); // a double click waits here
        long before = em.createQuery(
                        "select count(c) from PartnerContact c where c.partner = :partner and c.name = :name",
                        Long.class)
                .setParameter("partner", partner)
                .setParameter("name", name == null ? "" : name.strip())
                .getSingleResult();
        if (before > 0) {
            throw new BusinessException("partners.contactKnown", name);
        }
        em.persist(new PartnerContact(partner, name, job, contact, caller.name()));
    }

    /** She is not the one to call any more. */
    @Requires(PARTNER_WRITE)
    public void strike(long officeContactId) {
        PartnerContact contact = em.find(PartnerContact.class, officeContactId);
        if (contact == null) {
            throw new NotFoundException();
        }
        em.remove(contact);
    }
}
