package de.kommune.sim.organisation.boundary;

import static java.util.stream.Collectors.joining;

import de.kommune.sim.access.Account;
import de.kommune.sim.access.Directory;
import de.kommune.sim.access.DirectoryAwayException;
import de.kommune.sim.access.Role;
import de.kommune.sim.organisation.entity.FindingKind;
import de.kommune.sim.organisation.entity.Profession;
import de.kommune.sim.organisation.entity.RoleCheckRun;
import de.kommune.sim.organisation.entity.RoleFinding;
import de.kommune.sim.organisation.policy.RoleCheck;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at every account of the directory that has a role («Rollenprüfung»), and keeps what is wrong: first seen, last
 * seen, settled. A directory that does not answer settles nothing. Only guarded boundaries and the nightly run use it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RoleChecker {

    private final RoleCheck check = new RoleCheck();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Directory directory;

    @Inject
    private HeldProfessions professions;

    @Inject
    private Staff staff;

    @Inject
    private Clock clock;

    RoleCheckRun run(String startedBy) {
        LocalDateTime now = LocalDateTime.now(clock);
        RoleCheckRun run = look(startedBy, now);
        em.persist(run);
        return run;
    }

    private RoleCheckRun look(String startedBy, LocalDateTime now) {
        try {
            List<Account> accounts = directory.withRoles();
            staff.rememberAll(accounts);
            record(accounts, now);
            return new RoleCheckRun(now, startedBy, accounts.size());
        } catch (DirectoryAwayException away) {
            return new RoleCheckRun(now, startedBy, null);
        }
    }

    private void record(List<Account> accounts, LocalDateTime now) {
        Map<String, Set<Profession>> held = professions.all();
        List<RoleFinding> open = em.createQuery(
                        "select f from RoleFinding f where f.settledAt is null", RoleFinding.class)
                .getResultList();
        Set<RoleFinding> seen = new HashSet<>();
        for (Account account : accounts) {
            for (FindingKind kind : check.findings(account.roles(), held.getOrDefault(account.name(), Set.of()))) {
                seen.add(note(open, account, kind, now));
            }
        }
        open.stream().filter(finding -> !seen.contains(finding)).forEach(finding -> finding.settle(now));
    }

    private RoleFinding note(List<RoleFinding> open, Account account, FindingKind kind, LocalDateTime now) {
        RoleFinding finding = open.stream()
                .filter(known -> known.getAccount().equals(account.name()) && known.getKind() == kind)
                .findFirst()
                .orElseGet(() -> new RoleFinding(account.name(), kind, now));
        finding.seen(account.roles().stream().sorted().map(Role::name).collect(joining(", ")), now);
        if (finding.getId() == null) {
            em.persist(finding);
        }
        return finding;
    }
}
