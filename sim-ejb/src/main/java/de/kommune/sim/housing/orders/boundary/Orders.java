package de.kommune.sim.housing.orders.boundary;

import static de.kommune.sim.access.Permission.PLACEMENT_READ;
import static de.kommune.sim.access.Permission.PLACEMENT_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.orders.entity.HousingOrder;
import de.kommune.sim.housing.orders.entity.OrderKind;
import de.kommune.sim.housing.orders.entity.OrderTemplate;
import de.kommune.sim.housing.orders.policy.OrderLetter;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The orders about placements («Verfügungen»): issuing one as a paper, and having the papers again as they left the house. */
@Stateless
@Guarded
public class Orders {

    private static final int LONGEST = 2_000;

    private final OrderLetter letter = new OrderLetter();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private PersonRows people;

    @Inject
    private TemplateRows templates;

    @Inject
    private Clock clock;

    /** What was issued about a placement, the latest first. */
    @Requires(PLACEMENT_READ)
    public List<OrderLine> ofPlacement(long placementId) {
        return em.createQuery(
                        "select new de.kommune.sim.housing.orders.boundary.OrderLine(o.id, t.kind, o.orderNo, t.versionNo,"
                                + " o.issuedBy, o.issuedAt) from HousingOrder o join o.template t where o.placementId = :placement"
                                + " and " + PersonRows.seen("o") + " order by o.orderNo desc",
                        OrderLine.class)
                .setParameter("placement", placementId)
                .setParameter("side", people.side())
                .getResultList();
    }

    /**
     * Issues an order about a placement in the words of the newest template.
     *
     * @param version of the placement that was on the screen
     * @param individual the reasons of this very case; they stand in the paper alone
     */
    @Requires(value = PLACEMENT_WRITE, deed = Deed.CHANGE)
    public HousingOrder issue(long placementId, int version, OrderKind kind, String individual) {
        Placement placement = placement(placementId, version);
        if (!kind.fits(placement.getState())) {
            throw new BusinessException("housing.notInThisState", placement.getState());
        }
        if (individual != null && individual.length() > LONGEST) {
            throw new BusinessException("housing.orderReasonsTooLong", LONGEST);
        }
        OrderTemplate template = templates.newest(kind);
        OrderLetter.OrderFacts facts = facts(placement, individual);
        HousingOrder order =
                new HousingOrder(placement, template, nextNumber(placementId), caller.name(), LocalDateTime.now(clock));
        em.persist(order); // from here to the sealed paper nothing is asked: the table takes no order without its paper
        byte[] paper = PdfLetter.of(letter.of(template, facts.numbered("50-2-" + order.getId())));
        order.fill(seals.sealBytes(paper, OrderSeals.PAPERS.place(order.getId())));
        return order;
    }

    /** The paper as it left the house. */
    @Requires(value = PLACEMENT_READ, deed = Deed.PRINT)
    public byte[] paper(long orderId) {
        HousingOrder order = em.createQuery(
                        "select o from HousingOrder o where o.id = :id and " + PersonRows.seen("o"), HousingOrder.class)
                .setParameter("id", orderId)
                .setParameter("side", people.side())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        CallTrail.person(order.getPerson().getId());
        return seals.openBytes(order.getPaper(), OrderSeals.PAPERS.place(orderId));
    }

    private Placement placement(long id, int version) {
        Placement placement = em.createQuery(
                        "select x from Placement x join fetch x.person p where x.id = :id and " + PersonRows.seen("p"),
                        Placement.class)
                .setParameter("id", id)
                .setParameter("side", people.side())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        CallTrail.person(placement.getPerson().getId());
        em.refresh(placement, LockModeType.PESSIMISTIC_WRITE); // two who issue at once get two numbers
        if (placement.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return placement;
    }

    private int nextNumber(long placementId) {
        return em.createQuery(
                                "select coalesce(max(o.orderNo), 0) from HousingOrder o where o.placementId = :placement",
                                Integer.class)
                        .setParameter("placement", placementId)
                        .getSingleResult()
                + 1;
    }

    private OrderLetter.OrderFacts facts(Placement placement, String individual) {
        LocalDate today = LocalDate.now(clock);
        var place = placement.getPlace();
        return new OrderLetter.OrderFacts(
                null,
                today,
                placement.getPerson().getDisplayName(),
                written(placement.getPerson().getBirthDate()),
                placement.getFacility().getName(),
                place.getRoom().getName(),
                String.valueOf(place.getPlaceNo()),
                placement.getPeriod().getFrom(),
                placement.getPeriod().getLastDay(),
                templates.statute(placement.getBasis(), today),
                templates.remedy(today),
                individual);
    }

    /** As far as the day is known. */
    private static String written(BirthDate birth) {
        if (birth == null || birth.getDate() == null) {
            return null;
        }
        String shape = switch (birth.getPrecision()) {
            case DAY -> "dd.MM.yyyy";
            case MONTH -> "MM.yyyy";
            case YEAR, ESTIMATED -> "yyyy";
        };
        return DateTimeFormatter.ofPattern(shape).format(birth.getDate());
    }
}
