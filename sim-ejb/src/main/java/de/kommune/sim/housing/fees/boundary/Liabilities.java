package de.kommune.sim.housing.fees.boundary;

import static de.kommune.sim.access.Permission.FEE_READ;
import static de.kommune.sim.access.Permission.FEE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.fees.entity.FeeLiability;
import de.kommune.sim.housing.fees.entity.LiabilityChange;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import de.kommune.sim.housing.fees.policy.LiabilityPolicy;
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

/** Who pays for whom («Zahlungspflichten»). */
@Stateless
@Guarded
public class Liabilities {

    private final LiabilityPolicy policy = new LiabilityPolicy();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private FeeReader reader;

    @Inject
    private Clock clock;

    /** Who pays for a person and when, the latest first. */
    @Requires(FEE_READ)
    public List<FeeLiability> ofPerson(long personId) {
        people.get(personId);
        CallTrail.person(personId);
        return reader.liabilities(personId);
    }

    /** What was noted of a person and was changed or taken away since, the latest first. */
    @Requires(FEE_READ)
    public List<FormerLiability> former(long personId) {
        CallTrail.person(personId);
        return reader.formerLiabilities(personId);
    }

    /**
     * From that night on this holds, whatever was noted for later.
     *
     * @param reference of the payer's file; null for none
     * @param reason why nights behind us are paid by somebody else, or an entry is taken away; null where neither is so
     */
    @Requires(FEE_WRITE)
    public void set(long personId, PayerGroup group, Payer payer, String reference, LocalDate from, String reason) {
        Person person = people.lock(personId);
        CallTrail.person(personId);
        LiabilityChange change = new LiabilityChange(caller.name(), LocalDateTime.now(clock), reason);
        List<FeeLiability> noted = reader.liabilities(personId);
        checkReason(noted, from, change);
        noted.forEach(former -> giveWay(former, from, change));
        em.flush(); // the nights are free before they are taken
        em.persist(new FeeLiability(person, group, payer, reference, from, change));
    }

    private void checkReason(List<FeeLiability> noted, LocalDate from, LiabilityChange change) {
        List<Period> periods = noted.stream().map(FeeLiability::getPeriod).toList();
        if (change.reason() == null && policy.needsReason(periods, from, LocalDate.now(clock))) {
            throw new BusinessException("fees.payerWithoutReason", from);
        }
    }

    private void giveWay(FeeLiability former, LocalDate from, LiabilityChange change) {
        if (!former.getPeriod().getFrom().isBefore(from)) {
            former.fallAway(change);
            em.flush(); // so that the database keeps who took it away, and why
            em.remove(former);
        } else if (former.getPeriod().contains(from)) {
            former.giveWayOn(from, change);
        }
    }
}
