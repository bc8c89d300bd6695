package de.kommune.sim.partners.boundary;

import de.kommune.sim.partners.entity.OpenSpan;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.partners.entity.PartnerHours;
import de.kommune.sim.partners.entity.PartnerOffer;
import de.kommune.sim.partners.policy.WeekHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** Keeps the opening hours of partners and offers («Öffnungszeiten»). Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartnerTimes {

    @PersistenceContext
    private EntityManager em;

    /** Of the house and of its offers. */
    List<PartnerHours> ofPartner(long partnerId) {
        return em.createQuery("select h from PartnerHours h where h.partner.id = :id", PartnerHours.class)
                .setParameter("id", partnerId)
                .getResultList();
    }

    static List<OpenSpan> spans(List<PartnerHours> all, PartnerOffer offer) {
        return all.stream()
                .filter(one -> offer == null ? one.getOffer() == null : offer.equals(one.getOffer()))
                .map(PartnerHours::getSpan)
                .sorted()
                .toList();
    }

    /**
     * Writes anew when it is open.
     *
     * @param offer null for the house
     * @param typed by weekday
     */
    void write(Partner partner, PartnerOffer offer, Map<DayOfWeek, String> typed) {
        List<OpenSpan> anew = typed.entrySet().stream()
                .flatMap(day -> WeekHours.read(day.getKey(), day.getValue()).stream())
                .toList();
        ofPartner(partner.getId()).stream()
                .filter(one -> offer == null ? one.getOffer() == null : offer.equals(one.getOffer()))
                .forEach(em::remove);
        anew.forEach(span -> em.persist(new PartnerHours(partner, offer, span)));
    }
}
