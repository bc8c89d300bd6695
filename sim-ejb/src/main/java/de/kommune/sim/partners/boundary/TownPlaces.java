package de.kommune.sim.partners.boundary;

import static de.kommune.sim.access.Permission.PARTNER_READ;
import static de.kommune.sim.access.Permission.PARTNER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.partners.entity.Spot;
import de.kommune.sim.partners.entity.TownPlace;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Places with their coordinates («Orte»), from which distances are reckoned. */
@Stateless
@Guarded
public class TownPlaces {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    /** All, by name. */
    @Requires(PARTNER_READ)
    public List<TownPlace> list() {
        return em.createQuery("select p from TownPlace p order by p.name", TownPlace.class)
                .getResultList();
    }

    /** Adds a place; one of that name is described anew instead, so that none is there twice. */
    @Requires(PARTNER_WRITE)
    public void describe(String name, Spot spot, String source) {
        em.createQuery("select p from TownPlace p where p.name = :name", TownPlace.class)
                .setParameter("name", name == null ? "" : name.strip())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.describe(name, spot, source, caller.name()),
                        () -> em.persist(new TownPlace(name, spot, source, caller.name())));
    }
}
