package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.RuleWaiver;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the requests for exceptions about people whom the call sees («Sicht auf Ausnahmen»). Has no guard of its own: only guarded boundaries use it,
 * within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WaiverRows {

    private static final String WAIVER = "select w from RuleWaiver w where not exists (select s from WaiverSeat s"
            + " where s.waiver = w and s.side <> :side) and ";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    /** What was asked from that form. */
    Optional<RuleWaiver> askedBefore(String form) {
        return em.createQuery("select w from RuleWaiver w where w.token = :form", RuleWaiver.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    /** Of people whom the call sees. */
    TypedQuery<RuleWaiver> waivers(String which) {
        return em.createQuery(WAIVER + which, RuleWaiver.class).setParameter("side", people.side());
    }

    /** With whom they are about and from which rules, in one question more each. */
    List<WaiverLine> lines(TypedQuery<RuleWaiver> query) {
        List<RuleWaiver> waivers = query.getResultList();
        if (waivers.isEmpty()) {
            return List.of();
        }
        List<Long> ids = waivers.stream().map(RuleWaiver::getId).toList();
        Map<Long, List<WantedSeat>> seats = seats(ids).stream().collect(Collectors.groupingBy(WantedSeat::waiverId));
        Map<Long, List<HousingRule>> rules = rules(ids);
        return waivers.stream()
                .map(waiver -> line(waiver, rules.get(waiver.getId()), seats.get(waiver.getId())))
                .toList();
    }

    private List<WantedSeat> seats(List<Long> waiverIds) {
        return em.createQuery(
                        "select new de.kommune.sim.housing.placement.boundary.WantedSeat(s.waiver.id, p.id, p.displayName,"
                                + " f.name, r.name, b.placeNo, hf.name, hr.name, hb.placeNo) from WaiverSeat s join s.person p"
                                + " join s.place b join b.room r join r.facility f left join Placement h on h.id = s.homeId"
                                + " left join h.place hb left join hb.room hr left join h.facility hf"
                                + " where s.waiver.id in :ids order by s.id",
                        WantedSeat.class)
                .setParameter("ids", waiverIds)
                .getResultList();
    }

    private Map<Long, List<HousingRule>> rules(List<Long> waiverIds) {
        return em.createQuery("select w.id, r from RuleWaiver w join w.rules r where w.id in :ids", Object[].class)
                .setParameter("ids", waiverIds)
                .getResultStream()
                .sorted(Comparator.comparing(row -> (HousingRule) row[1]))
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (HousingRule) row[1], Collectors.toList())));
    }

    private WaiverLine line(RuleWaiver waiver, List<HousingRule> rules, List<WantedSeat> seats) {
        return new WaiverLine(
                waiver.getId(),
                waiver.getVersion(),
                waiver.getState(),
                waiver.getKind(),
                waiver.getBasis(),
                waiver.getPeriod(),
                waiver.getReason(),
                rules,
                seats,
                waiver.getRequestedBy(),
                waiver.getRequestedAt(),
                waiver.getDecidedBy(),
                waiver.getDecidedAt(),
                waiver.getRefusalReason(),
                waiver.getRequestedBy().equalsIgnoreCase(caller.name()));
    }
}
