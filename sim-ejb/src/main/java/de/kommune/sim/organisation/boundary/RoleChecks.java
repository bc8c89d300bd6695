package de.kommune.sim.organisation.boundary;

import static de.kommune.sim.access.Permission.ROLE_CHECK;
import static de.kommune.sim.access.Permission.ROLE_OVERRIDE_REQUEST;

import de.kommune.sim.access.Account;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Directory;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.access.SeparationOfDuties;
import de.kommune.sim.approvals.boundary.FourEyes;
import de.kommune.sim.approvals.entity.Approval.Subject;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.organisation.entity.RoleCheckRun;
import de.kommune.sim.organisation.entity.RoleFinding;
import de.kommune.sim.organisation.entity.RoleOverride;
import de.kommune.sim.organisation.policy.RoleCheck;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** The check of all roles («Rollenprüfung») as data protection sees it, and exceptions from the rule of the professions. */
@Stateless
@Guarded
public class RoleChecks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final RoleCheck check = new RoleCheck();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Directory directory;

    @Inject
    private RoleChecker checker;

    @Inject
    private HeldProfessions professions;

    @Inject
    private Staff staff;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Clock clock;

    /** What the last check found and is not settled, the gravest first. */
    @Requires(value = ROLE_CHECK, deed = Deed.SEARCH)
    public List<RoleFinding> open() {
        return em.createQuery(
                        "select f from RoleFinding f where f.settledAt is null order by f.kind, f.account",
                        RoleFinding.class)
                .getResultList();
    }

    /** What is settled, the latest first. */
    @Requires(value = ROLE_CHECK, deed = Deed.SEARCH)
    public List<RoleFinding> settled(int max) {
        return em.createQuery(
                        "select f from RoleFinding f where f.settledAt is not null order by f.settledAt desc, f.id desc",
                        RoleFinding.class)
                .setMaxResults(max)
                .getResultList();
    }

    /** When the roles were checked last, and whether the directory answered; empty before the first time. */
    @Requires(value = ROLE_CHECK, deed = Deed.READ)
    public Optional<RoleCheckRun> lastRun() {
        return em
                .createQuery("select r from RoleCheckRun r order by r.at desc, r.id desc", RoleCheckRun.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Checks the whole directory now, as the night does. */
    @Requires(value = ROLE_CHECK, deed = Deed.CHECK)
    public RoleCheckRun checkNow() {
        return checker.run(caller.name());
    }

    /** Asks that the account be let in until that day, although its post is of another profession than its role. */
    @Requires(ROLE_OVERRIDE_REQUEST)
    public void requestOverride(String account, LocalDate lastDay, String reason) {
        String known = staff.require(account);
        checkExceptable(directory.find(known).orElseThrow());
        if (lastDay.isBefore(LocalDate.now(clock))) {
            throw new BusinessException("organisation.overrideInPast", lastDay);
        }
        refuseSecond(known);
        RoleOverride override = new RoleOverride(known, lastDay, caller.name());
        em.persist(override);
        em.flush();
        String words = known + " – " + DAY.format(lastDay);
        fourEyes.request(new Subject(ApprovalKind.ROLE_OVERRIDE, override.getId(), words), reason);
    }

    private void checkExceptable(Account account) {
        if (SeparationOfDuties.violatedBy(account.roles())) {
            throw new BusinessException("organisation.overrideNever", account.name());
        }
        if (!check.contradicts(account.roles(), professions.of(account.name()))) {
            throw new BusinessException("organisation.overrideNotNeeded", account.name());
        }
    }

    private void refuseSecond(String account) {
        em
                .createQuery(
                        "select o from RoleOverride o where o.account = :account and o.lastDay >= :today",
                        RoleOverride.class)
                .setParameter("account", account)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .stream()
                .filter(open -> open.hasBegun() || fourEyes.isLive(ApprovalKind.ROLE_OVERRIDE, open.getId()))
                .findFirst()
                .ifPresent(open -> {
                    throw new BusinessException("organisation.overrideTwice", account, open.getLastDay());
                });
    }
}
