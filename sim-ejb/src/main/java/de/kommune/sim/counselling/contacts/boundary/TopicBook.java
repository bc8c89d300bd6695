package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.cases.boundary.CaseTopics;
import de.kommune.sim.counselling.topics.entity.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the cases what their talks were about («Themenverzeichnis der Fälle»): each topic and those that it stands under, so that
 * whoever looks for «Obdachlosigkeit» finds «Mietschulden». Has no guard of its own: {@link Contacts} asks for the permission.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TopicBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseTopics cases;

    /** Some cases' talks were recorded or corrected. */
    void follow(Collection<Long> caseIds) {
        em.flush();
        Map<String, String> parents = parents();
        caseIds.stream().distinct().sorted().forEach(caseId -> cases.replace(caseId, topics(caseId, parents)));
    }

    private Map<String, LocalDate> topics(long caseId, Map<String, String> parents) {
        Map<String, LocalDate> topics = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select t.code, max(c.heldAt) from Contact c join c.participants p join c.topics t"
                                + " where p.simCase.id = :case group by t.code",
                        Object[].class)
                .setParameter("case", caseId)
                .getResultList()) {
            LocalDate day = ((LocalDateTime) row[1]).toLocalDate();
            for (String code = (String) row[0]; code != null; code = parents.get(code)) {
                topics.merge(code, day, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return topics;
    }

    /** What a topic stands under; it may be called otherwise one day, but never moves. */
    private Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        em.createQuery("select t from Topic t where t.parentCode is not null", Topic.class)
                .getResultList()
                .forEach(topic -> parents.put(topic.getCode(), topic.getParentCode()));
        return parents;
    }
}
