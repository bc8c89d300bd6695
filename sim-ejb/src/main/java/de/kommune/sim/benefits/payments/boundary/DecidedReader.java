package de.kommune.sim.benefits.payments.boundary;

import de.kommune.sim.benefits.applications.entity.BenefitDecision;
import de.kommune.sim.benefits.applications.entity.DecisionOutcome;
import de.kommune.sim.benefits.applications.entity.DecisionState;
import de.kommune.sim.benefits.payments.entity.PaymentExport;
import de.kommune.sim.benefits.payments.entity.PaymentField;
import de.kommune.sim.benefits.payments.entity.PaymentItem;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what was decided and has not gone to the benefits program yet («offene Entscheidungen»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DecidedReader {

    /** What stands and gives something, or takes the place of something that went out; what an objection has undone before it went out never does. */
    private static final String OPEN =
            " from BenefitDecision d join d.application a join a.person p where a.decision = d and d.state = :issued and "
                    + PersonRows.seen("p")
                    + " and (d.outcome <> :rejected or exists (select g.id from PaymentItem g where g.applicationId = a.id))"
                    + " and not exists (select i.id from PaymentItem i where i.decisionId = d.id)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    long waiting() {
        return asked("select count(d)" + OPEN, Long.class).getSingleResult();
    }

    /** The oldest first. */
    List<BenefitDecision> first(int count) {
        return decisions().setMaxResults(count).getResultList();
    }

    /** All, and until the end of the transaction nobody else takes them. */
    List<BenefitDecision> lock() {
        return decisions().setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<BenefitDecision> decisions() {
        return asked("select d" + OPEN + " order by d.decidedAt, d.id", BenefitDecision.class);
    }

    private <T> TypedQuery<T> asked(String statement, Class<T> type) {
        return em.createQuery(statement, type)
                .setParameter("issued", DecisionState.ISSUED)
                .setParameter("rejected", DecisionOutcome.REJECTED)
                .setParameter("side", people.side());
    }

    /** What went out in that file, in the same order. */
    List<BenefitDecision> of(PaymentExport export) {
        return em.createQuery(
                        "select d from BenefitDecision d, PaymentItem i join d.application a join a.person p"
                                + " where i.export = :export and i.decisionId = d.id and " + PersonRows.seen("p")
                                + " order by d.decidedAt, d.id",
                        BenefitDecision.class)
                .setParameter("export", export)
                .setParameter("side", people.side())
                .getResultList();
    }

    /** Under which reference an earlier decision on the same application went out, the last one of each. */
    Map<Long, String> earlier(Collection<BenefitDecision> decisions) {
        if (decisions.isEmpty()) {
            return Map.of();
        }
        return references(em.createQuery(
                        "select i from PaymentItem i where i.applicationId in :ids order by i.id", PaymentItem.class)
                .setParameter(
                        "ids",
                        decisions.stream()
                                .map(decision -> decision.getApplication().getId())
                                .distinct()
                                .toList()));
    }

    /** The same as it stood before that file went out. */
    Map<Long, String> before(PaymentExport export) {
        return references(em.createQuery(
                        "select i from PaymentItem i, PaymentItem own where own.export = :export"
                                + " and i.applicationId = own.applicationId and i.id < own.id order by i.id",
                        PaymentItem.class)
                .setParameter("export", export));
    }

    private static Map<Long, String> references(TypedQuery<PaymentItem> items) {
        Map<Long, String> references = new HashMap<>();
        items.getResultStream().forEach(item -> references.put(item.getApplicationId(), item.getReference()));
        return references;
    }

    static String reference(BenefitDecision decision) {
        return decision.getApplication().getPaper().getPaperNo() + "-" + decision.getId();
    }

    /** What a row can hold of it. */
    Map<PaymentField, Object> row(BenefitDecision decision, String replaced) {
        Person person = decision.getApplication().getPerson();
        Map<PaymentField, Object> row = new EnumMap<>(PaymentField.class);
        row.put(PaymentField.REFERENCE, reference(decision));
        row.put(PaymentField.REPLACES, replaced);
        row.put(
                PaymentField.APPLICATION_NO,
                decision.getApplication().getPaper().getPaperNo());
        row.put(PaymentField.PERSON_NO, person.getPersonNo());
        row.put(PaymentField.NAME, person.getDisplayName());
        row.put(
                PaymentField.BIRTH_DATE,
                person.getBirthDate() == null ? null : person.getBirthDate().getDate());
        row.put(PaymentField.NEED, decision.getApplication().getPaper().getNeed());
        row.put(PaymentField.STATUTE, decision.getStatute());
        row.put(PaymentField.OUTCOME, decision.getOutcome());
        row.put(PaymentField.AMOUNT, decision.getAmount() == null ? BigDecimal.ZERO : decision.getAmount());
        row.put(PaymentField.RHYTHM, decision.getRhythm());
        row.put(
                PaymentField.FIRST_DAY,
                decision.getPeriod() == null ? null : decision.getPeriod().getFrom());
        row.put(
                PaymentField.LAST_DAY,
                decision.getPeriod() == null ? null : decision.getPeriod().getLastDay());
        row.put(PaymentField.TOTAL, decision.getTotal());
        row.put(PaymentField.DECIDED_ON, decision.getDecidedAt().toLocalDate());
        return row;
    }
}
