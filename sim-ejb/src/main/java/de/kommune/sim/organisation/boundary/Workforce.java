package de.kommune.sim.organisation.boundary;

import de.kommune.sim.organisation.entity.StaffMember;
import de.kommune.sim.organisation.entity.Team;
import de.kommune.sim.organisation.entity.TeamPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who works on cases, with which share, who is away, and who counsels in which language («Team»). Has no guard of its own:
 * only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Workforce {

    private static final String TEAM = "select s.account, s.display_name, s.team_part,"
            + " (select sum(p.full_time_share) from post_holding h join post p on p.id = h.post_id where h.account = s.account"
            + " and p.team = ? and h.valid_from <= ? and h.valid_to > ?) as held,"
            + " (select max(d.valid_to) from deputyship d where d.account = s.account and d.revoked_at is null"
            + " and d.valid_from <= ? and d.valid_to > ?) as back,"
            + " (select group_concat(l.language_code order by l.language_code) from staff_language l"
            + " where l.account = s.account) as spoken"
            + " from staff_member s where s.team_part is not null order by s.display_name, s.account";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Everybody whose roles let them work on cases, by name. One statement, however many there are. */
    public List<Colleague> team() {
        List<?> rows = em.createNativeQuery(TEAM)
                .setParameter(1, Team.SIM.name())
                .setParameter(2, LocalDate.now(clock))
                .setParameter(3, LocalDate.now(clock))
                .setParameter(4, LocalDate.now(clock))
                .setParameter(5, LocalDate.now(clock))
                .getResultList();
        return rows.stream().map(row -> colleague((Object[]) row)).toList();
    }

    private static Colleague colleague(Object[] row) {
        return new Colleague(
                (String) row[0],
                (String) row[1],
                TeamPart.valueOf((String) row[2]),
                (BigDecimal) row[3],
                row[4] == null ? null : ((Date) row[4]).toLocalDate().minusDays(1),
                row[5] == null ? Set.of() : Set.of(((String) row[5]).split(",")));
    }

    List<StaffMember> members() {
        return em.createQuery(
                        "select s from StaffMember s where s.teamPart is not null order by s.displayName, s.account",
                        StaffMember.class)
                .getResultList();
    }

    Map<String, Set<String>> languages() {
        Map<String, Set<String>> languages = new HashMap<>();
        em.createQuery("select l.account, l.language from StaffLanguage l", Object[].class)
                .getResultList()
                .forEach(row -> languages
                        .computeIfAbsent((String) row[0], account -> new TreeSet<>())
                        .add((String) row[1]));
        return languages;
    }
}
