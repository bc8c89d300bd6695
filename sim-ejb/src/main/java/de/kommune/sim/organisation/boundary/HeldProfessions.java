package de.kommune.sim.organisation.boundary;

import de.kommune.sim.organisation.entity.Profession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The professions of the posts that accounts hold today. Only guarded boundaries and the nightly check use it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HeldProfessions {

    private static final String TODAY = " from PostHolding h where h.period.from <= :today and h.period.to > :today";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    Set<Profession> of(String account) {
        Set<Profession> held = EnumSet.noneOf(Profession.class);
        held.addAll(em.createQuery("select h.post.profession" + TODAY + " and h.account = :account", Profession.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("account", account)
                .getResultList());
        return held;
    }

    /** Of everybody who holds a post. */
    Map<String, Set<Profession>> all() {
        Map<String, Set<Profession>> held = new HashMap<>();
        List<Object[]> rows = em.createQuery("select h.account, h.post.profession" + TODAY, Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        rows.forEach(row -> held.computeIfAbsent((String) row[0], account -> EnumSet.noneOf(Profession.class))
                .add((Profession) row[1]));
        return held;
    }
}
