package de.kommune.sim.housing.fees.boundary;

import static de.kommune.sim.access.Permission.FEE_READ;
import static de.kommune.sim.access.Permission.FEE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.fees.entity.FeeRule;
import de.kommune.sim.housing.fees.entity.FeeStatute;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The versions of the statute on fees («Gebührensatzungen») with their tariffs. */
@Stateless
@Guarded
public class FeeStatutes {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private FeeReader reader;

    /** All versions, the latest first. */
    @Requires(FEE_READ)
    public List<FeeStatute> list() {
        return reader.statutes();
    }

    /** When months are counted by themselves: every rule that ever held, the latest first. */
    @Requires(FEE_READ)
    public List<FeeRule> rules() {
        return reader.rules();
    }

    /** From that day on months are counted by themselves on another day, or further back. */
    @Requires(FEE_WRITE)
    public void setRule(int countingDay, int monthsBack, String source, LocalDate from) {
        FeeRule last = em.createQuery("select r from FeeRule r where r.period.to = :open", FeeRule.class)
                .setParameter("open", Period.OPEN_END)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE) // two who set one at once get one after the other
                .getSingleResult();
        FeeRule next = new FeeRule(countingDay, monthsBack, source, from, caller.name());
        last.giveWayOn(from);
        em.persist(next);
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
