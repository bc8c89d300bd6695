package de.kommune.sim.organisation.boundary;

import static java.util.stream.Collectors.toMap;

import de.kommune.sim.access.Account;
import de.kommune.sim.access.Directory;
import de.kommune.sim.access.DirectoryAwayException;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.SeparationOfDuties;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.organisation.entity.StaffMember;
import de.kommune.sim.organisation.entity.TeamPart;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The accounts that the town has («Beschäftigte»), by the directory. Whoever types an account is checked here. Has no
 * guard of its own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Staff {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Directory directory;

    @Inject
    private Clock clock;

    /** Whether the directory has that account; while it is away, whether it had it when last asked. */
    public boolean exists(String account) {
        return find(account).isPresent();
    }

    /** The account in the spelling that SIM uses; refuses one that the directory does not have. */
    public String require(String account) {
        return find(account).orElseThrow(() -> new BusinessException("organisation.unknownAccount", account));
    }

    /** The same; refuses as well whoever may not work on cases: a case is never given beyond the team. */
    public String requireOfTeam(String account) {
        String known = require(account);
        member(known)
                .filter(member -> member.getTeamPart() != null)
                .orElseThrow(() -> new BusinessException("organisation.notOfTheTeam", known));
        return known;
    }

    /** Names for accounts; one that was never met is missing. */
    public Map<String, String> names(Collection<String> accounts) {
        Map<String, String> names = new TreeMap<>();
        if (!accounts.isEmpty()) {
            em.createQuery("select s from StaffMember s where s.account in :accounts", StaffMember.class)
                    .setParameter("accounts", accounts)
                    .getResultList()
                    .forEach(member -> names.put(member.getAccount(), member.getDisplayName()));
        }
        return names;
    }

    private Optional<String> find(String account) {
        try {
            Optional<Account> found = directory.find(account);
            found.ifPresent(this::remember);
            return found.map(Account::name);
        } catch (DirectoryAwayException away) {
            return Optional.of(known(account.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> away));
        }
    }

    private Optional<String> known(String account) {
        return member(account).filter(member -> !member.isGone()).map(StaffMember::getAccount);
    }

    /** So that lists can name the person without asking the directory. */
    private void remember(Account account) {
        StaffMember member = member(account.name()).orElseGet(() -> created(account.name()));
        member.seen(account.displayName(), partOf(account), decidesOnBenefits(account), LocalDateTime.now(clock));
    }

    /** The whole directory was read: whoever is not in it any more is gone. */
    void rememberAll(Collection<Account> accounts) {
        LocalDateTime now = LocalDateTime.now(clock);
        Map<String, StaffMember> known =
                em.createQuery("select s from StaffMember s", StaffMember.class).getResultList().stream()
                        .collect(toMap(StaffMember::getAccount, member -> member));
        for (Account account : accounts) {
            StaffMember member = known.remove(account.name());
            (member == null ? created(account.name()) : member)
                    .seen(account.displayName(), partOf(account), decidesOnBenefits(account), now);
        }
        known.values().forEach(member -> member.gone(now));
    }

    private static TeamPart partOf(Account account) {
        return TeamPart.of(account.roles()).orElse(null);
    }

    /** Somebody whose roles contradict each other decides on nothing. */
    private static boolean decidesOnBenefits(Account account) {
        return !Collections.disjoint(Permission.BENEFIT_DECIDE.roles(), account.roles())
                && !SeparationOfDuties.violatedBy(account.roles());
    }

    private StaffMember created(String account) {
        StaffMember member = new StaffMember(account);
        em.persist(member);
        return member;
    }

    private Optional<StaffMember> member(String account) {
        List<StaffMember> found = em.createQuery(
                        "select s from StaffMember s where s.account = :account", StaffMember.class)
                .setParameter("account", account)
                .getResultList();
        return found.stream().findFirst();
    }
}
