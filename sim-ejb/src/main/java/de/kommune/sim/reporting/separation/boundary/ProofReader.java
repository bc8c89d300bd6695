package de.kommune.sim.reporting.separation.boundary;

import de.kommune.sim.audit.entity.LogCheck;
import de.kommune.sim.reporting.separation.entity.ApprovalCount;
import de.kommune.sim.reporting.separation.entity.ProofHead;
import de.kommune.sim.reporting.separation.entity.RefusalCount;
import de.kommune.sim.reporting.separation.entity.RoleCheckState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the counts that the proof tells («Zahlen des Nachweises»), from views made for it: no line of a log, no account,
 * no record. Has no guard of its own; {@link SeparationProofs} uses it within its transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProofReader {

    private static final String BY_ROLES =
            "select roles, side, kind, sum(refusals) from refusal_count where day between ?1 and ?2"
                    + " group by roles, side, kind order by side, roles, kind";
    private static final String BY_SIDE =
            "select null, side, kind, sum(refusals) from refusal_side_count where day between ?1 and ?2"
                    + " group by side, kind order by side, kind";

    @PersistenceContext
    private EntityManager em;

    /** By the roles of those who were refused, and in a proof without names by their side of the wall alone. */
    List<RefusalCount> refusals(ProofHead head) {
        return rows(inPeriod(head.named() ? BY_ROLES : BY_SIDE, head)).stream()
                .map(row -> new RefusalCount((String) row[0], (String) row[1], (String) row[2], number(row[3])))
                .toList();
    }

    /** How often sealed notes were opened in an emergency. */
    long openings(ProofHead head) {
        String query = "select coalesce(sum(openings), 0) from emergency_opening_count where day between ?1 and ?2";
        return number(inPeriod(query, head).getSingleResult());
    }

    RoleCheckState roleCheck() {
        Map<String, Long> findings = new TreeMap<>();
        rows(em.createNativeQuery("select kind, findings from role_finding_count"))
                .forEach(row -> findings.put((String) row[0], number(row[1])));
        return rows(em.createNativeQuery("select at, accounts from role_check_state order by at desc limit 1")).stream()
                .map(row -> new RoleCheckState(
                        ((Timestamp) row[0]).toLocalDateTime(),
                        row[1] == null ? null : Math.toIntExact(number(row[1])),
                        findings))
                .findFirst()
                .orElseGet(() -> new RoleCheckState(null, null, findings));
    }

    List<ApprovalCount> approvals(LocalDateTime now) {
        return rows(em.createNativeQuery("select kind, state, count(*) from approval_open where expires_at > ?1"
                                + " group by kind, state order by kind, state")
                        .setParameter(1, now))
                .stream()
                .map(row -> new ApprovalCount((String) row[0], (String) row[1], number(row[2])))
                .toList();
    }

    /** What the last verification of the access log came to; empty before the first. */
    Optional<LogCheck> lastLogCheck() {
        return em.createQuery("select c from LogCheck c order by c.at desc, c.id desc", LogCheck.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Query inPeriod(String query, ProofHead head) {
        return em.createNativeQuery(query).setParameter(1, head.firstDay()).setParameter(2, head.lastDay());
    }

    @SuppressWarnings("unchecked") // a native query has no type
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
