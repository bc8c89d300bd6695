package de.kommune.sim.housing.orders.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.orders.entity.OrderKind;
import de.kommune.sim.housing.orders.entity.OrderStatute;
import de.kommune.sim.housing.orders.entity.OrderTemplate;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Reads templates and statutes («Verzeichnis der Vorlagen und Vorschriften»). Has no guard of its own: only guarded boundaries use it, within
 * their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TemplateRows {

    @PersistenceContext
    private EntityManager em;

    /** All versions of a kind, the newest first. */
    List<OrderTemplate> versions(OrderKind kind) {
        return em.createQuery(
                        "select t from OrderTemplate t where t.kind = :kind order by t.versionNo desc",
                        OrderTemplate.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** With its words; each kind ships with one, and none is ever removed. */
    OrderTemplate newest(OrderKind kind) {
        OrderTemplate newest = versions(kind).get(0);
        newest.getTexts().size();
        return newest;
    }

    /** The statutes in force on that day, that on remedies last. */
    List<OrderStatute> statutes(LocalDate day) {
        return em.createQuery(
                        "select s from OrderStatute s where s.valid.from <= :day and s.valid.to > :day order by s.id",
                        OrderStatute.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** What an order on that basis cites; refused for a basis that needs no order. */
    String statute(LegalBasis basis, LocalDate day) {
        return statutes(day).stream()
                .filter(statute -> statute.getBasis() == basis)
                .map(OrderStatute::getWords)
                .findFirst()
                .orElseThrow(() -> new BusinessException("housing.orderWithoutStatute", basis));
    }

    String remedy(LocalDate day) {
        return statutes(day).stream()
                .filter(statute -> Objects.isNull(statute.getBasis()))
                .map(OrderStatute::getWords)
                .findFirst()
                .orElseThrow(() -> new BusinessException("housing.orderWithoutRemedy", day));
    }
}
