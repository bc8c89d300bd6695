package de.kommune.sim.benefits.payments.boundary;

import static de.kommune.sim.access.Permission.PAYMENT_READ;
import static de.kommune.sim.access.Permission.PAYMENT_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.benefits.applications.entity.BenefitDecision;
import de.kommune.sim.benefits.payments.entity.LayoutFacts;
import de.kommune.sim.benefits.payments.entity.PaymentDirection;
import de.kommune.sim.benefits.payments.entity.PaymentExport;
import de.kommune.sim.benefits.payments.entity.PaymentField;
import de.kommune.sim.benefits.payments.entity.PaymentItem;
import de.kommune.sim.benefits.payments.entity.PaymentLayout;
import de.kommune.sim.benefits.payments.policy.PaymentTable;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The file for the town's benefits program («Leistungsdatei»): each decision once, in the columns that the desk has arranged. */
@Stateless
@Guarded
public class PaymentFiles {

    private static final int IN_PREVIEW = 5;
    private static final int MOST_EXPORTS = 50;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private DecidedReader decided;

    @Inject
    private LayoutKeeper layouts;

    @Inject
    private Clock clock;

    /** How files of that direction look. */
    @Requires(PAYMENT_READ)
    public LayoutView layout(PaymentDirection direction) {
        PaymentLayout latest = layouts.latest(direction);
        return new LayoutView(layouts.facts(latest), latest.getNotedBy(), latest.getNotedAt());
    }

    /** From now on they look so; what went out before stays as it was. */
    @Requires(PAYMENT_WRITE)
    public void arrange(LayoutFacts facts) {
        layouts.keep(new PaymentLayout(facts, caller.name(), LocalDateTime.now(clock)), facts);
    }

    /** The first lines of the file as it would be with that layout; nothing goes out. */
    @Requires(PAYMENT_READ)
    public List<String> preview(LayoutFacts facts) {
        facts.check();
        List<BenefitDecision> first = decided.first(IN_PREVIEW);
        trail(first);
        return new PaymentTable(facts).lines(rows(first));
    }

    /** How many decisions the benefits program has not got yet. */
    @Requires(PAYMENT_READ)
    public long waiting() {
        return decided.waiting();
    }

    /** The last files that went out, the latest first. */
    @Requires(PAYMENT_READ)
    public List<PaymentExport> exports() {
        return em.createQuery("select e from PaymentExport e order by e.takenAt desc, e.id desc", PaymentExport.class)
                .setMaxResults(MOST_EXPORTS)
                .getResultList();
    }

    /** The file with all decisions that the benefits program has not got yet; none goes out twice. */
    @Requires(value = PAYMENT_WRITE, deed = Deed.EXPORT)
    public byte[] take() {
        List<BenefitDecision> decisions = decided.lock();
        if (decisions.isEmpty()) {
            throw new BusinessException("benefits.nothingToPay");
        }
        trail(decisions);
        PaymentLayout layout = layouts.latest(PaymentDirection.EXPORT);
        byte[] file = new PaymentTable(layouts.facts(layout)).bytes(rows(decisions));
        PaymentExport export = new PaymentExport(layout, decisions.size(), caller.name(), LocalDateTime.now(clock));
        em.persist(export);
        decisions.forEach(decision -> em.persist(new PaymentItem(
                export, decision.getId(), decision.getApplication().getId(), DecidedReader.reference(decision))));
        return file;
    }

    /** The same file once more, for whoever lost it: the same decisions in the same columns, names as they stand today. */
    @Requires(value = PAYMENT_READ, deed = Deed.EXPORT)
    public byte[] again(long exportId) {
        PaymentExport export = em.find(PaymentExport.class, exportId);
        if (export == null) {
            throw new NotFoundException();
        }
        List<BenefitDecision> decisions = decided.of(export);
        trail(decisions);
        return new PaymentTable(layouts.facts(export.getLayout())).bytes(rows(decisions, decided.before(export)));
    }

    private List<Map<PaymentField, Object>> rows(List<BenefitDecision> decisions) {
        return rows(decisions, decided.earlier(decisions));
    }

    private List<Map<PaymentField, Object>> rows(List<BenefitDecision> decisions, Map<Long, String> earlier) {
        return decisions.stream()
                .map(decision -> decided.row(
                        decision, earlier.get(decision.getApplication().getId())))
                .toList();
    }

    private static void trail(List<BenefitDecision> decisions) {
        decisions.forEach(decision ->
                CallTrail.person(decision.getApplication().getPerson().getId()));
    }
}
