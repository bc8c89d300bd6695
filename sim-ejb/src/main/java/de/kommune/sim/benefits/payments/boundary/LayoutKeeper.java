package de.kommune.sim.benefits.payments.boundary;

import de.kommune.sim.benefits.payments.entity.LayoutFacts;
import de.kommune.sim.benefits.payments.entity.PaymentColumn;
import de.kommune.sim.benefits.payments.entity.PaymentDirection;
import de.kommune.sim.benefits.payments.entity.PaymentLayout;
import de.kommune.sim.benefits.payments.entity.PaymentWord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps how files look («Aufbau der Dateien»): the latest counts, none is changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LayoutKeeper {

    @PersistenceContext
    private EntityManager em;

    PaymentLayout latest(PaymentDirection direction) {
        return em.createQuery(
                        "select l from PaymentLayout l where l.direction = :direction order by l.notedAt desc, l.id desc",
                        PaymentLayout.class)
                .setParameter("direction", direction)
                .setMaxResults(1)
                .getSingleResult();
    }

    LayoutFacts facts(PaymentLayout layout) {
        List<PaymentColumn> columns = em.createQuery(
                        "select c from PaymentColumn c where c.layout = :layout order by c.position",
                        PaymentColumn.class)
                .setParameter("layout", layout)
                .getResultList();
        List<PaymentWord> words = em.createQuery(
                        "select w from PaymentWord w where w.layout = :layout order by w.code, w.word",
                        PaymentWord.class)
                .setParameter("layout", layout)
                .getResultList();
        return layout.facts(columns, words);
    }

    void keep(PaymentLayout layout, LayoutFacts facts) {
        em.persist(layout);
        for (int position = 1; position <= facts.columns().size(); position++) {
            em.persist(new PaymentColumn(layout, position, facts.columns().get(position - 1)));
        }
        facts.words().forEach(word -> em.persist(new PaymentWord(layout, word)));
    }
}
