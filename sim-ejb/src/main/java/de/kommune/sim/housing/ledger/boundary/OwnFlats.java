package de.kommune.sim.housing.ledger.boundary;

import static de.kommune.sim.access.Permission.LEDGER_READ;
import static de.kommune.sim.access.Permission.PLACEMENT_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.OwnFlat;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Who lives in a flat of her own («Eigene Wohnungen»), as far as it is not known from the end of a stay in a shelter. */
@Stateless
@Guarded
public class OwnFlats {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private Clock clock;

    /** What was noted of a person, the latest first. */
    @Requires(LEDGER_READ)
    public List<OwnFlat> ofPerson(long personId) {
        CallTrail.person(personId);
        return noted(personId);
    }

    /**
     * From that night on this holds, whatever was noted for later; the database keeps what was noted before.
     *
     * @param lastNight null while she lives there
     * @param source who told, or which paper says so
     */
    @Requires(PLACEMENT_WRITE)
    public void note(long personId, LocalDate firstNight, LocalDate lastNight, String source) {
        Person person = people.lock(personId);
        CallTrail.person(personId);
        Period nights = Period.ofDays(firstNight, lastNight);
        LocalDateTime now = LocalDateTime.now(clock);
        for (OwnFlat former : noted(personId)) {
            if (!former.getPeriod().getFrom().isBefore(firstNight)) {
                em.remove(former);
            } else if (former.getPeriod().contains(firstNight)) {
                former.giveWayOn(firstNight, source, caller.name(), now);
            }
        }
        em.flush(); // the nights are free before they are taken
        em.persist(new OwnFlat(person, nights, source, caller.name(), now));
    }

    private List<OwnFlat> noted(long personId) {
        return em.createQuery(
                        "select f from OwnFlat f join f.person p where p.id = :person and " + PersonRows.seen("p")
                                + " order by f.period.from desc",
                        OwnFlat.class)
                .setParameter("person", personId)
                .setParameter("side", people.side())
                .getResultList();
    }
}
