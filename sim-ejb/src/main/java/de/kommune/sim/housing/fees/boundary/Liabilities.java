package de.kommune.sim.housing.fees.boundary;

import static de.kommune.sim.access.Permission.FEE_READ;
import static de.kommune.sim.access.Permission.FEE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.housing.fees.entity.FeeLiability;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Who pays for whom («Zahlungspflichten»). */
@Stateless
@Guarded
public class Liabilities {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private FeeReader reader;

    /** All that was ever noted of a person, the latest first. */
    @Requires(FEE_READ)
    public List<FeeLiability> ofPerson(long personId) {
        people.get(personId);
        CallTrail.person(personId);
        return reader.liabilities(personId);
    }

    /**
     * From that night on this holds, whatever was noted for later.
     *
     * @param reference of the payer's file; null for none
     */
    @Requires(FEE_WRITE)
    public void set(long personId, PayerGroup group, Payer payer, String reference, LocalDate from) {
        Person person = people.lock(personId);
        CallTrail.person(personId);
        for (FeeLiability former : reader.liabilities(personId)) {
            if (!former.getPeriod().getFrom().isBefore(from)) {
                em.remove(former);
            } else if (former.getPeriod().contains(from)) {
                former.giveWayOn(from, caller.name());
            }
        }
        em.flush(); // the nights are free before they are taken
        em.persist(new FeeLiability(person, group, payer, reference, from, caller.name()));
    }
}
