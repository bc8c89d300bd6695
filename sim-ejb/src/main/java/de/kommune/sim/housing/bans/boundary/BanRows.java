package de.kommune.sim.housing.bans.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.bans.entity.BanStatute;
import de.kommune.sim.housing.bans.entity.HouseBan;
import de.kommune.sim.housing.bans.entity.LimitRequest;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Reads bans, of outsiders and of people whom the call sees («Sicht auf Hausverbote»). Has no guard of its own: only guarded boundaries use it,
 * within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BanRows {

    static final int MOST = 500;

    private static final String LINE =
            "select new de.kommune.sim.housing.bans.boundary.BanLine(h.id, h.version, f.id, f.name,"
                    + " p.id, p.displayName, h.outsider, h.ground, h.span, h.imposedBy, h.delivery, h.deliveredAt, h.deliveredBy,"
                    + " h.liftedBy, h.liftReason) from HouseBan h join h.facility f left join h.person p where "
                    + seen() + " and ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    private static String seen() {
        return PersonRows.seen("h");
    }

    /** What holds at that moment or later, the latest first. */
    List<BanLine> inForce(LocalDateTime now) {
        return seeing(em.createQuery(LINE + "h.span.endsAt > :now order by h.span.startsAt desc", BanLine.class))
                .setParameter("now", now)
                .getResultList();
    }

    /** What no longer holds, the latest first. */
    List<BanLine> former(LocalDateTime now) {
        return seeing(em.createQuery(LINE + "h.span.endsAt <= :now order by h.span.endsAt desc", BanLine.class))
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<BanLine> ofFacility(long facilityId, LocalDateTime now) {
        return seeing(em.createQuery(
                        LINE + "f.id = :facility and h.span.endsAt > :now order by h.span.startsAt desc",
                        BanLine.class))
                .setParameter("facility", facilityId)
                .setParameter("now", now)
                .getResultList();
    }

    /** All that a person ever had, the latest first. */
    List<BanLine> ofPerson(long personId) {
        return seeing(em.createQuery(LINE + "p.id = :person order by h.span.startsAt desc", BanLine.class))
                .setParameter("person", personId)
                .getResultList();
    }

    BanLine line(long id) {
        return seeing(em.createQuery(LINE + "h.id = :id", BanLine.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    HouseBan get(long id) {
        return seeing(em.createQuery(
                        "select h from HouseBan h join fetch h.facility left join fetch h.person where h.id = :id and "
                                + seen(),
                        HouseBan.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    HouseBan lock(long id, int version) {
        HouseBan ban = get(id);
        em.refresh(ban, LockModeType.PESSIMISTIC_WRITE);
        if (ban.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return ban;
    }

    /** The one that the form has made already. */
    Optional<HouseBan> byToken(String form) {
        return em.createQuery("select h from HouseBan h where h.token = :form", HouseBan.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    List<LimitRequest> requests(long banId) {
        return em.createQuery(
                        "select r from LimitRequest r where r.ban.id = :ban order by r.requestedOn desc, r.id desc",
                        LimitRequest.class)
                .setParameter("ban", banId)
                .getResultList();
    }

    /** What bans rest on that day. */
    BanStatute statute(LocalDate day) {
        return em.createQuery(
                        "select s from BanStatute s where s.valid.from <= :day and s.valid.to > :day", BanStatute.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("housing.banWithoutStatute", day));
    }

    private <T> TypedQuery<T> seeing(TypedQuery<T> query) {
        return query.setParameter("side", people.side());
    }
}
