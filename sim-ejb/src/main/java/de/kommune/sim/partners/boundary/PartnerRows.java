package de.kommune.sim.partners.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.partners.entity.OfferTopic;
import de.kommune.sim.partners.entity.OpenSpan;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.partners.entity.PartnerHours;
import de.kommune.sim.partners.entity.Spot;
import de.kommune.sim.partners.entity.TownPlace;
import de.kommune.sim.partners.policy.Distances;
import de.kommune.sim.partners.policy.WeekHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Partners as rows («Zeilen»): one by number, and pages of the directory. Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartnerRows {

    /** More than any town has; whoever sorts by distance sees the first of so many. */
    private static final int MOST = 2_000;

    private static final String LINE =
            "select new de.kommune.sim.partners.boundary.PartnerLine(p.id, p.name, p.kind, p.contact.phone, p.contact.mail,"
                    + " p.street, p.postcode, p.town, l.name, p.latitude, p.longitude, l.latitude, l.longitude, p.endedOn)";
    private static final String BY_NAME = " order by p.name, p.id";
    private static final Comparator<Far> NEAREST_FIRST = Comparator.comparing(
                    Far::kilometres, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(far -> far.line().name());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private record Far(PartnerLine line, Double kilometres) {}

    Partner get(long id) {
        Partner partner = em.find(Partner.class, id);
        if (partner == null) {
            throw new NotFoundException();
        }
        return partner;
    }

    /** Reads the row anew, keeps others from changing it, and refuses who saw an older state of it. */
    Partner lock(long id, int version) {
        Partner partner = get(id);
        em.refresh(partner, LockModeType.PESSIMISTIC_WRITE);
        if (partner.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return partner;
    }

    TownPlace place(long id) {
        TownPlace place = em.find(TownPlace.class, id);
        if (place == null) {
            throw new NotFoundException();
        }
        return place;
    }

    long count(PartnerFilter filter) {
        PartnerQuery query = new PartnerQuery(filter, LocalDateTime.now(clock));
        return query.bind(em.createQuery("select count(p)" + query.from(), Long.class))
                .getSingleResult();
    }

    List<PartnerRow> page(PartnerFilter filter, int first, int size) {
        List<Far> page = filter.nearId() == null ? byName(filter, first, size) : byDistance(filter, first, size);
        if (page.isEmpty()) {
            return List.of();
        }
        List<Long> ids = page.stream().map(far -> far.line().id()).toList();
        Map<Long, List<Object[]>> offers = offers(ids);
        DayOfWeek day = filter.openOn() == null ? LocalDateTime.now(clock).getDayOfWeek() : filter.openOn();
        Map<Long, List<OpenSpan>> hours = hours(ids, day);
        return page.stream()
                .map(far -> row(far, offers.getOrDefault(far.line().id(), List.of()), hours, day))
                .toList();
    }

    private static PartnerRow row(Far far, List<Object[]> offers, Map<Long, List<OpenSpan>> hours, DayOfWeek day) {
        return new PartnerRow(
                far.line(),
                offers.stream()
                        .map(one -> (OfferTopic) one[1])
                        .distinct()
                        .sorted()
                        .toList(),
                offers.stream()
                        .map(one -> (String) one[2])
                        .filter(code -> code != null)
                        .distinct()
                        .toList(),
                WeekHours.written(hours.getOrDefault(far.line().id(), List.of()), day),
                far.kilometres());
    }

    private List<Far> byName(PartnerFilter filter, int first, int size) {
        return lines(filter, first, size).stream()
                .map(line -> new Far(line, null))
                .toList();
    }

    private List<Far> byDistance(PartnerFilter filter, int first, int size) {
        Spot from = place(filter.nearId()).getSpot();
        return lines(filter, 0, MOST).stream()
                .map(line -> new Far(line, line.spot() == null ? null : Distances.kilometres(from, line.spot())))
                .sorted(NEAREST_FIRST)
                .skip(first)
                .limit(size)
                .toList();
    }

    private List<PartnerLine> lines(PartnerFilter filter, int first, int size) {
        PartnerQuery query = new PartnerQuery(filter, LocalDateTime.now(clock));
        return query.bind(em.createQuery(LINE + query.from() + BY_NAME, PartnerLine.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private Map<Long, List<Object[]>> offers(List<Long> ids) {
        return em.createQuery(
                        "select o.partner.id, o.topic, g from PartnerOffer o left join o.languages g"
                                + " where o.partner.id in :ids and o.withdrawnOn is null order by o.topic, g",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0]));
    }

    /** Of the houses; what offers have of their own stands on the partner's page. */
    private Map<Long, List<OpenSpan>> hours(List<Long> ids, DayOfWeek day) {
        return em.createQuery(
                        "select h from PartnerHours h where h.partner.id in :ids and h.offer is null and h.day = :day",
                        PartnerHours.class)
                .setParameter("ids", ids)
                .setParameter("day", day)
                .getResultStream()
                .collect(groupingBy(one -> one.getPartner().getId(), mapping(PartnerHours::getSpan, toList())));
    }
}
