package de.kommune.sim.counselling.topics.boundary;

import de.kommune.sim.counselling.topics.entity.Topic;
import de.kommune.sim.counselling.topics.policy.TopicTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Reads the topics («Lesen der Beratungsthemen»): a few dozen rows, always whole. Has no guard of its own: only guarded
 * boundaries of counselling use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TopicRows {

    @PersistenceContext
    private EntityManager em;

    List<Topic> all() {
        return em.createQuery("select t from Topic t order by t.position, t.code, t.period.from", Topic.class)
                .getResultList();
    }

    TopicTree tree(LocalDate day) {
        return new TopicTree(all(), day);
    }

    List<String> codes() {
        return em.createQuery("select distinct t.code from Topic t", String.class)
                .getResultList();
    }

    /** Two who change the tree at once do so one after the other; its oldest row stands for the whole of it. */
    void lockTree() {
        em.createQuery("select t from Topic t order by t.id", Topic.class)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The wordings of today of these topics; of one that is retired, none. */
    public List<Topic> inForce(Collection<String> codes, LocalDate day) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select t from Topic t where t.code in :codes and t.period.from <= :day"
                                        + " and t.period.to > :day order by t.position, t.code",
                                Topic.class)
                        .setParameter("codes", codes)
                        .setParameter("day", day)
                        .getResultList();
    }
}
