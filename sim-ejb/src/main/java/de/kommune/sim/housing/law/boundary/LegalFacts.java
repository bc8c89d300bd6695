package de.kommune.sim.housing.law.boundary;

import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.authorities.entity.AssignmentBasis;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.bans.entity.BanStatute;
import de.kommune.sim.housing.defects.entity.DefectDeadline;
import de.kommune.sim.housing.law.entity.LawFacts;
import de.kommune.sim.housing.law.entity.LawKind;
import de.kommune.sim.housing.orders.entity.OrderStatute;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * What orders, bans and assignments rest on, and by when defects should be mended («Rechtsgrundlagen und Fristen»). None is ever overwritten: from a day
 * on the next version holds, and the former one goes on holding for the days before.
 */
@Stateless
@Guarded
public class LegalFacts {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    /** Every version of that kind, the latest of each first. */
    @Requires(HOUSE_READ)
    public List<LawLine> of(LawKind kind) {
        return switch (kind) {
            case ORDER ->
                all(OrderStatute.class, "s.basis, ").stream()
                        .map(LegalFacts::line)
                        .toList();
            case BAN -> all(BanStatute.class, "").stream().map(LegalFacts::line).toList();
            case ASSIGNMENT ->
                all(AssignmentBasis.class, "s.code, ").stream()
                        .map(LegalFacts::line)
                        .toList();
            case DEFECT ->
                all(DefectDeadline.class, "s.urgency, ").stream()
                        .map(LegalFacts::line)
                        .toList();
        };
    }

    /** From that day on these facts hold instead of that version, for as long as it would have. */
    @Requires(HOUSE_WRITE)
    public void replace(LawKind kind, long id, int version, LawFacts facts, LocalDate from) {
        LawFacts wanted = facts.checkedFor(kind);
        String by = caller.name();
        BaseEntity next = switch (kind) {
            case ORDER -> lock(OrderStatute.class, id, version).next(wanted.words(), wanted.source(), from, by);
            case BAN ->
                lock(BanStatute.class, id, version)
                        .next(
                                wanted.words(),
                                wanted.remedy(),
                                wanted.number(),
                                wanted.checked(),
                                wanted.source(),
                                from,
                                by);
            case ASSIGNMENT -> lock(AssignmentBasis.class, id, version).next(wanted.words(), wanted.source(), from, by);
            case DEFECT -> lock(DefectDeadline.class, id, version).next(wanted.number(), wanted.source(), from, by);
        };
        em.flush(); // the former one has given way before the next one is there
        em.persist(next);
    }

    private <T> List<T> all(Class<T> type, String order) {
        return em.createQuery(
                        "select s from " + type.getSimpleName() + " s order by " + order + "s.valid.from desc", type)
                .getResultList();
    }

    private <T extends BaseEntity> T lock(Class<T> type, long id, int version) {
        T found = em.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFoundException();
        }
        if (found.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return found;
    }

    private static LawLine line(OrderStatute one) {
        LawFacts facts = new LawFacts(one.getWords(), null, null, false, one.getSource());
        return new LawLine(
                LawKind.ORDER, one.getId(), one.getVersion(), one.getBasis(), facts, one.getValid(), one.getNotedBy());
    }

    private static LawLine line(BanStatute one) {
        LawFacts facts = new LawFacts(
                one.getWords(), one.getRemedy(), one.getLimitAfterMonths(), one.isChecked(), one.getSource());
        return new LawLine(LawKind.BAN, one.getId(), one.getVersion(), null, facts, one.getValid(), one.getNotedBy());
    }

    private static LawLine line(AssignmentBasis one) {
        LawFacts facts = new LawFacts(one.getWords(), null, null, false, one.getSource());
        return new LawLine(
                LawKind.ASSIGNMENT,
                one.getId(),
                one.getVersion(),
                one.getCode(),
                facts,
                one.getValid(),
                one.getNotedBy());
    }

    private static LawLine line(DefectDeadline one) {
        LawFacts facts = new LawFacts(null, null, one.getDays(), false, one.getSource());
        return new LawLine(
                LawKind.DEFECT,
                one.getId(),
                one.getVersion(),
                one.getUrgency(),
                facts,
                one.getValid(),
                one.getNotedBy());
    }
}
