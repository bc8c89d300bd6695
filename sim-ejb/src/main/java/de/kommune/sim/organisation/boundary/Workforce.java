package de.kommune.sim.organisation.boundary;

import de.kommune.sim.organisation.entity.StaffMember;
import de.kommune.sim.organisation.entity.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
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

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Everybody whose roles let them work on cases, by name. Four statements, however many there are. */
    public List<Colleague> team() {
        Map<String, BigDecimal> shares = shares();
        Map<String, LocalDate> absences = absences();
        Map<String, Set<String>> languages = languages();
        return members().stream()
                .map(member -> new Colleague(
                        member.getAccount(),
                        member.getDisplayName(),
                        member.getTeamPart(),
                        shares.get(member.getAccount()),
                        absences.get(member.getAccount()),
                        languages.getOrDefault(member.getAccount(), Set.of())))
                .toList();
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

    private Map<String, BigDecimal> shares() {
        Map<String, BigDecimal> shares = new HashMap<>();
        today("select h.account, sum(h.post.share) from PostHolding h where h.post.team = :team"
                        + " and h.period.from <= :today and h.period.to > :today group by h.account")
                .setParameter("team", Team.SIM)
                .getResultList()
                .forEach(row -> shares.put((String) row[0], (BigDecimal) row[1]));
        return shares;
    }

    private Map<String, LocalDate> absences() {
        Map<String, LocalDate> absences = new HashMap<>();
        today("select d.account, max(d.period.to) from Deputyship d where d.revokedAt is null"
                        + " and d.period.from <= :today and d.period.to > :today group by d.account")
                .getResultList()
                .forEach(row -> absences.put((String) row[0], ((LocalDate) row[1]).minusDays(1)));
        return absences;
    }

    private TypedQuery<Object[]> today(String query) {
        return em.createQuery(query, Object[].class).setParameter("today", LocalDate.now(clock));
    }
}
