package de.kommune.sim.reporting.separation.policy;

import static java.util.stream.Collectors.joining;

import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import de.kommune.sim.access.SeparationOfDuties;
import de.kommune.sim.audit.entity.LogCheck;
import de.kommune.sim.audit.entity.MatrixRun;
import de.kommune.sim.reporting.separation.entity.ApprovalCount;
import de.kommune.sim.reporting.separation.entity.Proof;
import de.kommune.sim.reporting.separation.entity.ProofHead;
import de.kommune.sim.reporting.separation.entity.RefusalCount;
import de.kommune.sim.reporting.separation.entity.RoleCheckState;
import de.kommune.sim.reporting.separation.entity.Sheet;
import de.kommune.sim.reporting.separation.entity.Sheet.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * Says in plain words what the running system told («Text des Nachweises»): each part begins with what it proves and how
 * one checks it oneself.
 */
public class ProofText {

    private final Words words;

    public ProofText(Locale language) {
        words = new Words(language);
    }

    /** The proof as the page and the paper show it. */
    public Sheet of(Proof proof) {
        return new Sheet(
                words.text("title"),
                about(proof.head()),
                List.of(
                        roles(proof),
                        permissions(),
                        new GrantText(words).of(proof.grants()),
                        new SightText(words).of(proof.grants()),
                        matrix(proof),
                        refusals(proof),
                        openings(proof),
                        conflicts(proof),
                        approvals(proof.approvals()),
                        chain(proof.chain())));
    }

    private List<String> about(ProofHead head) {
        return List.of(
                words.text("about.period", head.firstDay(), head.lastDay()),
                words.text("about.made", head.at()),
                words.text(head.named() ? "about.named" : "about.public"));
    }

    private Section roles(Proof proof) {
        List<List<String>> rows = new ArrayList<>();
        proof.holders().forEach((role, holders) -> {
            List<String> row = new ArrayList<>(List.of(role(role), side(role), String.valueOf(holders.size())));
            if (proof.head().named()) {
                row.add(holders.isEmpty() ? words.text("nobody") : String.join(", ", holders));
            }
            rows.add(row);
        });
        List<String> headings = new ArrayList<>(headings("role", "side", "accounts"));
        if (proof.head().named()) {
            headings.add(words.text("heading.holders"));
        }
        return section("roles", List.of(words.text("roles.locked", proof.locked())), headings, rows);
    }

    /** On which side of the wall a role stands, by the rule that refuses two of them. */
    private String side(Role role) {
        boolean notWithOffice = SeparationOfDuties.violatedBy(EnumSet.of(role, Role.BENEFIT_CLERK));
        boolean notWithCounselling = SeparationOfDuties.violatedBy(EnumSet.of(role, Role.COUNSELLOR));
        if (notWithOffice == notWithCounselling) {
            return words.text("side.NEITHER");
        }
        return words.text(notWithOffice ? "side.COUNSELLING" : "side.OFFICE");
    }

    private Section permissions() {
        List<List<String>> rows = Arrays.stream(Permission.values())
                .map(permission -> List.of(
                        words.text("permission." + permission),
                        permission.roles().stream().sorted().map(this::role).collect(joining(", "))))
                .toList();
        return section("permissions", List.of(), headings("permission", "roles"), rows);
    }

    private Section matrix(Proof proof) {
        List<List<String>> rows = proof.matrix().map(this::matrixRows).orElseGet(() -> List.<List<String>>of());
        String said = proof.matrix()
                .map(run -> words.text(run.getLeaks() == 0 ? "matrix.tight" : "matrix.leaks", run.getAt()))
                .orElseGet(() -> words.text("matrix.none"));
        return section("matrix", List.of(said), rows.isEmpty() ? List.of() : headings("result", "count"), rows);
    }

    private List<List<String>> matrixRows(MatrixRun run) {
        return List.of(
                row("matrix.cells", run.getCells()),
                row("matrix.allowed", run.getAllowed()),
                row("matrix.refused", run.getRefused()),
                row("matrix.notFound", run.getNotFound()),
                row("matrix.notExecuted", run.getNotExecuted()),
                row("matrix.leakCount", run.getLeaks()),
                row("matrix.withheld", run.getWithheld()),
                List.of(words.text("matrix.build"), run.getVersion() + " / " + run.getCommit()));
    }

    private Section refusals(Proof proof) {
        boolean named = proof.head().named();
        long all = proof.refusals().stream().mapToLong(RefusalCount::times).sum();
        List<List<String>> rows = proof.refusals().stream()
                .map(count -> List.of(
                        named ? roles(count.roles()) : words.text("side." + count.side()),
                        words.text("refusal." + count.kind()),
                        String.valueOf(count.times())))
                .toList();
        List<String> headings = rows.isEmpty() ? List.of() : headings(named ? "role" : "side", "tried", "count");
        return section("refusals", List.of(words.text("refusals.all", all)), headings, rows);
    }

    private String roles(String names) {
        return names.isEmpty()
                ? words.text("noRole")
                : Arrays.stream(names.split(","))
                        .map(name -> role(Role.valueOf(name)))
                        .collect(joining(", "));
    }

    private Section openings(Proof proof) {
        return section("openings", List.of(words.text("openings.count", proof.openings())), List.of(), List.of());
    }

    private Section conflicts(Proof proof) {
        RoleCheckState check = proof.roleCheck();
        long refused = proof.refusals().stream()
                .filter(RefusalCount::isConflict)
                .mapToLong(RefusalCount::times)
                .sum();
        List<List<String>> rows = check.findings().entrySet().stream()
                .map(finding -> List.of(words.text("finding." + finding.getKey()), String.valueOf(finding.getValue())))
                .toList();
        return section(
                "conflicts",
                List.of(words.text("conflicts.refused", refused), lastRun(check)),
                rows.isEmpty() ? List.of() : headings("finding", "count"),
                rows);
    }

    private String lastRun(RoleCheckState check) {
        if (check.lastRun() == null) {
            return words.text("conflicts.never");
        }
        return check.accounts() == null
                ? words.text("conflicts.away", check.lastRun())
                : words.text("conflicts.run", check.lastRun(), check.accounts());
    }

    private Section approvals(List<ApprovalCount> open) {
        long all = open.stream().mapToLong(ApprovalCount::count).sum();
        List<List<String>> rows = open.stream()
                .map(count -> List.of(
                        words.text("approval." + count.kind()),
                        words.text("state." + count.state()),
                        String.valueOf(count.count())))
                .toList();
        return section(
                "approvals",
                List.of(words.text("approvals.open", all)),
                rows.isEmpty() ? List.of() : headings("approval", "state", "count"),
                rows);
    }

    private Section chain(Proof.Chain chain) {
        List<List<String>> rows = List.of(
                List.of(words.text("chain.line"), String.valueOf(chain.head().seq())),
                List.of(words.text("chain.hash"), chain.head().hash()));
        String said = chain.lastCheck().map(this::checked).orElseGet(() -> words.text("chain.never"));
        return section("chain", List.of(said), headings("anchor", "value"), rows);
    }

    private String checked(LogCheck check) {
        return check.holds()
                ? words.text("chain.holds", check.getAt(), check.getIntact())
                : words.text("chain.broken", check.getAt(), String.valueOf(check.getBrokenAt()));
    }

    private String role(Role role) {
        return words.text("role." + role);
    }

    private List<String> row(String key, int count) {
        return List.of(words.text(key), String.valueOf(count));
    }

    private List<String> headings(String... names) {
        return Arrays.stream(names).map(name -> words.text("heading." + name)).toList();
    }

    private Section section(String id, List<String> said, List<String> headings, List<List<String>> rows) {
        return new Section(
                id,
                words.text(id + ".title"),
                words.text(id + ".proves"),
                words.text(id + ".check"),
                said,
                headings,
                rows);
    }
}
