package de.kommune.sim.benefits.payments.boundary;

import de.kommune.sim.benefits.payments.entity.PaymentItem;
import de.kommune.sim.benefits.payments.entity.PaymentState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what answers are about, and what is known already («bekannte Rückmeldungen»), in portions and not line by line. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AnswerRows {

    private static final int PORTION = 500;

    @PersistenceContext
    private EntityManager em;

    /** By reference; nobody else reads answers to them in until the work is done. */
    Map<String, PaymentItem> lock(Collection<String> references) {
        Map<String, PaymentItem> items = new HashMap<>();
        for (List<String> portion : portions(references)) {
            em.createQuery(
                            "select i from PaymentItem i where i.reference in :references order by i.id",
                            PaymentItem.class)
                    .setParameter("references", portion)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultStream()
                    .forEach(item -> items.put(item.getReference(), item));
        }
        return items;
    }

    Set<String> known(Collection<String> marks) {
        Set<String> known = new HashSet<>();
        for (List<String> portion : portions(marks)) {
            known.addAll(em.createQuery("select s.mark from PaymentState s where s.mark in :marks", String.class)
                    .setParameter("marks", portion)
                    .getResultList());
        }
        return known;
    }

    private static List<List<String>> portions(Collection<String> all) {
        List<String> sorted = all.stream().distinct().sorted().toList();
        List<List<String>> portions = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += PORTION) {
            portions.add(sorted.subList(from, Math.min(sorted.size(), from + PORTION)));
        }
        return portions;
    }

    /** What went out of an application, the latest first. */
    List<PaymentLook> ofApplication(long applicationId) {
        List<PaymentItem> items = em.createQuery(
                        "select i from PaymentItem i join fetch i.export where i.applicationId = :application order by i.id desc",
                        PaymentItem.class)
                .setParameter("application", applicationId)
                .getResultList();
        List<PaymentState> states = em.createQuery(
                        "select s from PaymentState s join fetch s.origin where s.item.applicationId = :application"
                                + " order by s.origin.readAt desc, s.id desc",
                        PaymentState.class)
                .setParameter("application", applicationId)
                .getResultList();
        return items.stream().map(item -> PaymentLook.of(item, states)).toList();
    }
}
