package de.kommune.sim.organisation.boundary;

import static de.kommune.sim.access.Permission.DEPUTY_READ;
import static de.kommune.sim.access.Permission.DEPUTY_WRITE;

import de.kommune.sim.access.Account;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Directory;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.access.Role;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.organisation.entity.Deputyship;
import de.kommune.sim.organisation.entity.Profession;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Who stands in for whom («Vertretungen») on the counselling side. Everybody there sees all of them, sets a deputy for
 * the own absence and takes that back; the team lead does so for everybody.
 */
@Stateless
@Guarded
public class Deputies {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Directory directory;

    @Inject
    private DeputyRegister register;

    @Inject
    private Staff staff;

    @Inject
    private Clock clock;

    /** The deputyships of today and of days to come. */
    @Requires(DEPUTY_READ)
    public List<DeputyLine> list() {
        return em.createQuery(
                        "select new de.kommune.sim.organisation.boundary.DeputyLine(d.id, d.account, a.displayName,"
                                + " d.deputy, b.displayName, d.period.from, d.period.to, d.enteredBy) from Deputyship d"
                                + " left join StaffMember a on a.account = d.account"
                                + " left join StaffMember b on b.account = d.deputy"
                                + " where d.revokedAt is null and d.period.to > :today"
                                + " order by d.period.from, d.account, d.id",
                        DeputyLine.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** The accounts for which this one stands in today. */
    @Requires(DEPUTY_READ)
    public Set<String> standingInFor(String account) {
        return register.representedBy(account);
    }

    /** Lets one account stand in for another. Both must be of the counselling side. */
    @Requires(value = DEPUTY_WRITE, deed = Deed.CHANGE)
    public Deputyship appoint(String account, String deputy, Period period) {
        String away = staff.require(account);
        checkMaySetFor(away);
        String standIn = staff.require(deputy);
        checkCounsels(away);
        checkCounsels(standIn);
        refuseTwice(away, standIn, period);
        Deputyship deputyship = new Deputyship(away, standIn, period, caller.name(), LocalDateTime.now(clock));
        em.persist(deputyship);
        return deputyship;
    }

    /** Takes a deputyship back, from now on. */
    @Requires(DEPUTY_WRITE)
    public void revoke(long id) {
        Deputyship deputyship = em.find(Deputyship.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (deputyship == null) {
            throw new NotFoundException();
        }
        checkMaySetFor(deputyship.getAccount());
        deputyship.revoke(caller.name(), LocalDateTime.now(clock));
    }

    private void checkMaySetFor(String account) {
        if (!caller.name().equals(account) && !caller.roles().contains(Role.TEAM_LEAD)) {
            throw new BusinessException("organisation.deputyForOthers");
        }
    }

    /** Whoever stands in sees what the other one sees, so nobody from beyond the wall may. */
    private void checkCounsels(String account) {
        Set<Role> roles = directory.find(account).map(Account::roles).orElse(Set.of());
        if (Collections.disjoint(roles, Profession.SOCIAL_WORK.roles())) {
            throw new BusinessException("organisation.deputyOutside", account);
        }
    }

    private void refuseTwice(String account, String deputy, Period period) {
        long same = em.createQuery(
                        "select count(d) from Deputyship d where d.account = :account and d.deputy = :deputy"
                                + " and d.revokedAt is null and d.period.from < :to and d.period.to > :from",
                        Long.class)
                .setParameter("account", account)
                .setParameter("deputy", deputy)
                .setParameter("from", period.getFrom())
                .setParameter("to", period.getTo())
                .getSingleResult();
        if (same > 0) {
            throw new BusinessException("organisation.deputyTwice", deputy, account);
        }
    }
}
