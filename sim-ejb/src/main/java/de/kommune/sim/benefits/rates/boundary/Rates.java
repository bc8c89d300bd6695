package de.kommune.sim.benefits.rates.boundary;

import static de.kommune.sim.access.Permission.REGIME_READ;
import static de.kommune.sim.access.Permission.REGIME_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.benefits.rates.entity.BenefitRate;
import de.kommune.sim.benefits.rates.entity.RateLevel;
import de.kommune.sim.benefits.rates.entity.RatePart;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The rates of the AsylbLG («Bedarfssätze», § 3a AsylbLG): on a day, all versions, the next one, and that somebody compared it with the promulgation. */
@Stateless
@Guarded
public class Rates {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    /** All levels as they stood on that day. */
    @Requires(REGIME_READ)
    public List<RateRow> on(LocalDate day) {
        List<BenefitRate> rates = em.createQuery(
                        "select r from BenefitRate r where r.period.from <= :day and r.period.to > :day",
                        BenefitRate.class)
                .setParameter("day", day)
                .getResultList();
        return Arrays.stream(RateLevel.values())
                .map(level ->
                        new RateRow(level, of(rates, level, RatePart.NECESSARY), of(rates, level, RatePart.PERSONAL)))
                .toList();
    }

    private static BenefitRate of(List<BenefitRate> rates, RateLevel level, RatePart part) {
        return rates.stream()
                .filter(rate -> rate.getLevel() == level && rate.getPart() == part)
                .findFirst()
                .orElse(null);
    }

    /** Every version of every rate, by level and part, the latest first. */
    @Requires(REGIME_READ)
    public List<BenefitRate> versions() {
        return em.createQuery(
                        "select r from BenefitRate r order by r.level, r.part, r.period.from desc", BenefitRate.class)
                .getResultList();
    }

    /**
     * From that day on the level gets that much for that part, instead of the version that would hold then.
     *
     * @param version of that version, as the page showed it
     */
    @Requires(value = REGIME_WRITE, deed = Deed.CHANGE)
    public void replace(long rateId, int version, BigDecimal amount, LocalDate from, String source) {
        BenefitRate next = lock(rateId, version).next(amount, from, source, caller.name());
        em.flush(); // the days are free before they are taken
        em.persist(next);
    }

    /** Somebody has compared all rates of that day with the promulgation. */
    @Requires(value = REGIME_WRITE, deed = Deed.CHANGE)
    public int check(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        List<BenefitRate> open = em.createQuery(
                        "select r from BenefitRate r where r.period.from <= :day and r.period.to > :day and r.checkedOn is null",
                        BenefitRate.class)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        open.forEach(rate -> rate.check(caller.name(), today));
        return open.size();
    }

    private BenefitRate lock(long rateId, int version) {
        BenefitRate found = em.find(BenefitRate.class, rateId, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFoundException();
        }
        if (found.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return found;
    }
}
