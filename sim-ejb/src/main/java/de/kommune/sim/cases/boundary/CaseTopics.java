package de.kommune.sim.cases.boundary;

import de.kommune.sim.cases.entity.CaseTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/**
 * What the talks of a case were about, for lists to be narrowed to («Themen des Falls»). Counselling, which a list of cases does
 * not know, writes it in the transaction that records or corrects a talk. Has no guard of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseTopics {

    @PersistenceContext
    private EntityManager em;

    /** Puts these topics in the place of the known ones, each with the day of the last talk about it. */
    public void replace(long caseId, Map<String, LocalDate> topics) {
        em.createQuery("delete from CaseTopic t where t.caseId = :case")
                .setParameter("case", caseId)
                .executeUpdate();
        topics.forEach((code, day) -> add(caseId, code, day));
        topics.values().stream().max(Comparator.naturalOrder()).ifPresent(day -> add(caseId, CaseTopic.ANY, day));
    }

    /** Two colleagues may record a talk with one person at the same moment; neither is to be told that the other was first. */
    private void add(long caseId, String code, LocalDate day) {
        em.createNativeQuery("insert into case_topic (case_id, code, last_on) values (?, ?, ?)"
                        + " on duplicate key update last_on = greatest(last_on, values(last_on))")
                .setParameter(1, caseId)
                .setParameter(2, code)
                .setParameter(3, day)
                .executeUpdate();
    }
}
