package de.kommune.sim.day.boundary;

import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.day.entity.Signal;
import de.kommune.sim.day.policy.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Last days for the court that stand on nobody's day («Fristen ohne Zuständige»), for the team lead, in one statement. A case is looked
 * after where its counsellor or her deputy is here, or somebody who is here stands in for one of them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UnansweredDeadlines {

    private static final String AWAY = "exists (select %1$s.id from Deputyship %1$s where %1$s.account = %2$s"
            + " and %1$s.revokedAt is null and %1$s.period.from <= :today and %1$s.period.to > :today)";

    private static final String GONE =
            "exists (select %1$s.id from StaffMember %1$s where %1$s.account = %2$s and (%1$s.goneAt is not null"
                    + " or %1$s.teamPart is null))";

    /** A deputy who is away herself stands in for nobody: whoever stands in for her sees her day and no other. */
    private static final String REPRESENTED = "exists (select %1$sd.id from Deputyship %1$sd where %1$sd.account = %2$s"
            + " and %1$sd.revokedAt is null and %1$sd.period.from <= :today and %1$sd.period.to > :today"
            + " and not " + AWAY.formatted("%1$sa", "%1$sd.deputy") + " and not "
            + GONE.formatted("%1$sg", "%1$sd.deputy") + ")";

    private static final String DUE = "select c.id, coalesce(m.id, p.id), coalesce(m.displayName, p.displayName),"
            + " c.responsible, min(a.dueOn) from AsylumProcedure a join a.simCase c join c.person p left join p.mergedInto m"
            + " where a.dueOn <= :soon and c.status in :live and " + CaseRows.seen("c", "p")
            + " and not " + here("c.responsible", "r") + " and not " + here("c.deputy", "s")
            + " group by c.id, m.id, p.id, m.displayName, p.displayName, c.responsible order by min(a.dueOn), c.id";

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRows cases;

    @Inject
    private Clock clock;

    private static String here(String account, String alias) {
        return "(" + account + " is not null and (not " + AWAY.formatted(alias + "w", account) + " and not "
                + GONE.formatted(alias + "x", account) + " or " + REPRESENTED.formatted(alias, account) + "))";
    }

    /** What ends first comes first. */
    List<Unanswered> soon() {
        LocalDate today = LocalDate.now(clock);
        return cases.seeing(em.createQuery(DUE, Object[].class))
                .setParameter("soon", today.plusDays(Signals.REMEDY_DAYS))
                .setParameter("live", CaseStatus.live())
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> unanswered(row, today))
                .toList();
    }

    private static Unanswered unanswered(Object[] row, LocalDate today) {
        LocalDate due = row[4] instanceof Date day ? day.toLocalDate() : (LocalDate) row[4];
        Signal signal = Signals.remedy((Long) row[0], (Long) row[1], (String) row[2], due, today);
        return new Unanswered(signal, (String) row[3]);
    }
}
