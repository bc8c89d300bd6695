package de.kommune.sim.housing.orders.boundary;

import static de.kommune.sim.access.Permission.ESTATE_READ;
import static de.kommune.sim.access.Permission.ESTATE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.orders.entity.OrderKind;
import de.kommune.sim.housing.orders.entity.OrderPiece;
import de.kommune.sim.housing.orders.entity.OrderStatute;
import de.kommune.sim.housing.orders.entity.OrderTemplate;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The words of the orders («Vorlagen der Verfügungen»), which the housing desk keeps; each change is a version of its own. */
@Stateless
@Guarded
public class OrderTemplates {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private TemplateRows templates;

    @Inject
    private Clock clock;

    /** All versions of a kind with their words, the newest first. */
    @Requires(ESTATE_READ)
    public List<OrderTemplate> versions(OrderKind kind) {
        List<OrderTemplate> versions = templates.versions(kind);
        versions.forEach(version -> version.getTexts().size());
        return versions;
    }

    /** What orders cite today, with its source. */
    @Requires(ESTATE_READ)
    public List<OrderStatute> statutes() {
        return templates.statutes(LocalDate.now(clock));
    }

    /** Puts new words in use; refused where a colleague has saved meanwhile. */
    @Requires(value = ESTATE_WRITE, deed = Deed.CHANGE)
    public OrderTemplate save(OrderKind kind, int versionNo, Map<OrderPiece, String> wording, boolean checked) {
        em.lock(templates.newest(kind), LockModeType.PESSIMISTIC_WRITE);
        if (templates.newest(kind).getVersionNo() != versionNo) {
            throw new BusinessException("common.staleChange");
        }
        OrderTemplate next = new OrderTemplate(kind, versionNo + 1, wording, checked);
        em.persist(next.entered(caller.name(), LocalDateTime.now(clock)));
        return next;
    }
}
