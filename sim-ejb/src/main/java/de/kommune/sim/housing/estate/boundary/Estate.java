package de.kommune.sim.housing.estate.boundary;

import static de.kommune.sim.access.Permission.ESTATE_READ;
import static de.kommune.sim.access.Permission.ESTATE_WRITE;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.HouseRule;
import de.kommune.sim.housing.estate.entity.Room;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The facilities («Unterkünfte»): opening, describing and closing them, and the rules of the house. */
@Stateless
@Guarded
public class Estate {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EstateReader reader;

    @Inject
    private HouseRules rules;

    /** All facilities as they stand on that night, by name. */
    @Requires(ESTATE_READ)
    public List<FacilityLine> list(LocalDate night) {
        return reader.lines(night);
    }

    /** The facility with its rooms and beds on that night. */
    @Requires(ESTATE_READ)
    public FacilityView get(long id, LocalDate night) {
        Facility facility = em.find(Facility.class, id);
        if (facility == null) {
            throw new NotFoundException();
        }
        List<ClosureLine> closures = reader.closures(id, night);
        List<HouseRule> inForce = rules.of(id, night).values().stream()
                .sorted(Comparator.comparing(HouseRule::getKind))
                .toList();
        return new FacilityView(
                facility, night, reader.storeys(id, night, closures), closures, inForce, rules.history(id));
    }

    /** The rules that hold wherever a facility has none of its own, every version. */
    @Requires(ESTATE_READ)
    public List<HouseRule> townRules() {
        return rules.history(null);
    }

    /** Enters a facility; nobody is housed there before it opens. */
    @Requires(value = ESTATE_WRITE, deed = Deed.CHANGE)
    public Facility open(FacilityFacts facts, LocalDate opensOn) {
        Facility facility = new Facility(facts, opensOn);
        checkNew(facility);
        em.persist(facility);
        return facility;
    }

    /**
     * Writes down anew what the facility is.
     *
     * @param version of the facility that was on the screen; a stale one is refused
     */
    @Requires(ESTATE_WRITE)
    public void describe(long id, int version, FacilityFacts facts) {
        Facility facility = locked(id);
        if (facility.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        facility.describe(facts);
        checkNew(facility);
        em.createQuery("select r from Room r where r.facility.id = :id", Room.class)
                .setParameter("id", id)
                .getResultList()
                .forEach(Room::rename);
    }

    /** That night is the last one that anybody may be housed there. */
    @Requires(ESTATE_WRITE)
    public void close(long id, LocalDate lastNight) {
        locked(id).closeAfter(lastNight);
    }

    /** From that day on this limit holds in the facility instead of the one before. */
    @Requires(ESTATE_WRITE)
    public void setRule(long id, NewRule wanted) {
        Facility facility = locked(id);
        rules.current(id, wanted.kind()).ifPresent(before -> before.giveWayOn(wanted.from()));
        em.persist(new HouseRule(facility, wanted.kind(), wanted.amount(), wanted.source(), wanted.from()));
    }

    /** The same name in another writing is the same facility. */
    private void checkNew(Facility facility) {
        em.createQuery("select f from Facility f where f.searchKey = :key", Facility.class)
                .setParameter("key", facility.getSearchKey())
                .getResultStream()
                .filter(other -> !other.equals(facility))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException("housing.facilityThere", other.getName());
                });
    }

    private Facility locked(long id) {
        Facility facility = em.find(Facility.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (facility == null) {
            throw new NotFoundException();
        }
        return facility;
    }
}
