package de.kommune.sim.housing.estate.boundary;

import de.kommune.sim.housing.estate.entity.Building;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Finds the building and the flat that a room lies in, or makes them («Lage der Zimmer»). Whoever asks holds the lock of the facility, so
 * that two never make the same. Has no guard of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Sites {

    @PersistenceContext
    private EntityManager em;

    Unit unit(Facility facility, RoomSite site) {
        Building building = building(facility, site.building());
        return em.createQuery("select u from Unit u where u.building = :building and u.name = :name", Unit.class)
                .setParameter("building", building)
                .setParameter("name", site.unit())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> made(new Unit(building, site.unit())));
    }

    private Building building(Facility facility, String name) {
        return em.createQuery(
                        "select b from Building b where b.facility = :facility and b.name = :name", Building.class)
                .setParameter("facility", facility)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> made(new Building(facility, name)));
    }

    private <T> T made(T entity) {
        em.persist(entity);
        return entity;
    }
}
