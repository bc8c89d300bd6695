package de.kommune.sim.cases.notes.boundary;

import de.kommune.sim.cases.notes.entity.NoteRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The rule for notes that holds today («geltende Notizregel»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoteRules {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    NoteRule inForce() {
        return em.createQuery(
                        "select r from NoteRule r where r.validFrom <= :today order by r.validFrom desc",
                        NoteRule.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getSingleResult();
    }
}
