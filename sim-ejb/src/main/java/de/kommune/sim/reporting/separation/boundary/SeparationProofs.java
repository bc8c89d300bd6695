package de.kommune.sim.reporting.separation.boundary;

import static de.kommune.sim.access.Deed.PRINT;
import static de.kommune.sim.access.Permission.AUDIT_READ;
import static de.kommune.sim.access.Permission.SEPARATION_READ;

import de.kommune.sim.access.Account;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Directory;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.access.Role;
import de.kommune.sim.access.SeparationOfDuties;
import de.kommune.sim.audit.boundary.AccessLogs;
import de.kommune.sim.audit.boundary.LogVerification;
import de.kommune.sim.audit.boundary.MatrixRuns;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.reporting.separation.entity.Proof;
import de.kommune.sim.reporting.separation.entity.ProofHead;
import de.kommune.sim.reporting.separation.entity.Sheet;
import de.kommune.sim.reporting.separation.policy.ProofLetter;
import de.kommune.sim.reporting.separation.policy.ProofText;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The proof that counselling and 50-2 are apart («Trennungsnachweis»), made anew from the running system whenever somebody
 * asks. Data protection and the team lead may have people named; the committee gets numbers.
 */
@Stateless
@Guarded
public class SeparationProofs {

    private static final Set<Role> MAY_NAME = EnumSet.of(Role.DATA_PROTECTION, Role.TEAM_LEAD);

    @EJB
    private Caller caller;

    @EJB
    private Directory directory;

    @EJB
    private MatrixRuns matrixRuns;

    @EJB
    private AccessLogs logs;

    @EJB
    private LogVerification verification;

    @Inject
    private DatabaseGrants grants;

    @Inject
    private ProofReader reader;

    @Inject
    private Clock clock;

    /**
     * The proof in words.
     *
     * @param named whether people are to be named, for whom that may be
     */
    @Requires(SEPARATION_READ)
    public Sheet read(LocalDate firstDay, LocalDate lastDay, boolean named, Locale language) {
        return new ProofText(language).of(proof(head(firstDay, lastDay, named)));
    }

    /** The proof in German on paper. Data protection has the access log verified for it. */
    @Requires(value = SEPARATION_READ, deed = PRINT)
    public byte[] print(LocalDate firstDay, LocalDate lastDay, boolean named) {
        ProofHead head = head(firstDay, lastDay, named);
        if (caller.may(AUDIT_READ)) {
            verification.verify(null);
        }
        return PdfLetter.of(new ProofLetter().of(new ProofText(Locale.GERMAN).of(proof(head))));
    }

    /** Whether the caller may have people named. */
    @Requires(SEPARATION_READ)
    public boolean mayName() {
        return !Collections.disjoint(MAY_NAME, caller.roles());
    }

    private ProofHead head(LocalDate firstDay, LocalDate lastDay, boolean named) {
        if (firstDay.isAfter(lastDay)) {
            throw new BusinessException("reporting.periodReversed", firstDay, lastDay);
        }
        return new ProofHead(named && mayName(), firstDay, lastDay, LocalDateTime.now(clock));
    }

    private Proof proof(ProofHead head) {
        List<Account> accounts = directory.withRoles();
        List<Account> locked = accounts.stream()
                .filter(account -> SeparationOfDuties.violatedBy(account.roles()))
                .toList();
        return new Proof(
                head,
                holders(accounts, locked, head.named()),
                locked.size(),
                grants.ofDepartments(),
                matrixRuns.latest(),
                reader.refusals(head),
                reader.openings(head),
                reader.roleCheck(),
                reader.approvals(head.at()),
                new Proof.Chain(logs.head(), reader.lastLogCheck()));
    }

    private static Map<Role, List<String>> holders(List<Account> accounts, List<Account> locked, boolean named) {
        Map<Role, List<String>> holders = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            holders.put(
                    role,
                    accounts.stream()
                            .filter(account -> account.roles().contains(role) && !locked.contains(account))
                            .map(account -> named ? account.displayName() + " (" + account.name() + ")" : "")
                            .sorted()
                            .toList());
        }
        return holders;
    }
}
