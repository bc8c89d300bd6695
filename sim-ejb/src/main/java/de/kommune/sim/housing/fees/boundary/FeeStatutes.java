package de.kommune.sim.housing.fees.boundary;

import static de.kommune.sim.access.Permission.FEE_READ;
import static de.kommune.sim.access.Permission.FEE_WRITE;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.housing.fees.entity.FeeStatute;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The versions of the statute on fees («Gebührensatzungen») with their tariffs. */
@Stateless
@Guarded
public class FeeStatutes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FeeReader reader;

    /** All versions, the latest first. */
    @Requires(FEE_READ)
    public List<FeeStatute> list() {
        return reader.statutes();
    }

    /**
     * From its first night on it holds, until a later version that there is already. Months that were counted before change with the next
     * counting.
     */
    @Requires(FEE_WRITE)
    public void enact(NewStatute wanted) {
        FeeStatute statute = new FeeStatute(
                wanted.title(), wanted.source(), wanted.dayCount(), wanted.remedy(), wanted.from(), wanted.tariffs());
        for (FeeStatute other : reader.statutes()) {
            if (other.getPeriod().contains(wanted.from())) {
                other.giveWayOn(wanted.from());
            } else if (other.getPeriod().getFrom().isAfter(wanted.from())) {
                statute.giveWayOn(other.getPeriod().getFrom()); // the latest first, so the next one has the last word
            }
        }
        em.persist(statute);
    }
}
