package de.kommune.sim.housing.dwelling.boundary;

import static de.kommune.sim.access.Permission.DWELLING_READ;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Where clients live today («Wohnort»), for counselling; asked with one statement. */
@Stateless
@Guarded
public class Dwellings {

    @PersistenceContext
    private EntityManager em;

    /**
     * Where the person lives in the town's shelters: mostly one line, none for who lives elsewhere or under a protected address.
     *
     * @param personId of the record that goes on, wherever others were merged into it
     */
    @Requires(DWELLING_READ)
    public List<DwellingLine> ofPerson(long personId) {
        CallTrail.person(personId);
        return em.createQuery(
                        "select distinct new de.kommune.sim.housing.dwelling.boundary.DwellingLine(d.facility, d.building,"
                                + " d.unit, d.room, d.placeNo, d.since, d.knownBy) from Dwelling d where d.personId = :person"
                                + " order by d.since desc",
                        DwellingLine.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
