package de.kommune.sim.partners.boundary;

import static de.kommune.sim.access.Permission.PARTNER_READ;
import static de.kommune.sim.access.Permission.PARTNER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.codes.entity.Language;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.partners.entity.OfferFacts;
import de.kommune.sim.partners.entity.OfferTopic;
import de.kommune.sim.partners.entity.PartnerOffer;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What partners offer («Angebote»): entering, describing anew, and that there is no such offer any more. */
@Stateless
@Guarded
public class PartnerOffers {

    private static final int MOST = 1_000;
    private static final String CHOICE = "select new de.kommune.sim.partners.boundary.OfferChoice(";
    private static final Comparator<OfferChoice> BY_NAME = Comparator.comparing(OfferChoice::partner)
            .thenComparing(OfferChoice::offer, Comparator.nullsFirst(Comparator.naturalOrder()));

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PartnerRows rows;

    @Inject
    private PartnerTimes times;

    @Inject
    private Clock clock;

    /** An offer with its own times, to be changed. */
    @Requires(PARTNER_READ)
    public OfferView get(long offerId) {
        PartnerOffer offer = found(offerId);
        offer.getLanguages(); // the page needs them after the transaction, and the partner's name
        offer.getPartner().getName();
        return new OfferView(
                offer, PartnerTimes.spans(times.ofPartner(offer.getPartner().getId()), offer));
    }

    /** What may be chosen in a form, by partner: all offers, or those on a topic; without one partners as a whole as well. */
    @Requires(PARTNER_READ)
    public List<OfferChoice> choices(OfferTopic topic) {
        List<OfferChoice> choices = new ArrayList<>(em.createQuery(
                        CHOICE
                                + "p.id, o.id, p.name, o.title) from PartnerOffer o join o.partner p where p.endedOn is null"
                                + " and o.withdrawnOn is null and o.topic in :topics",
                        OfferChoice.class)
                .setParameter("topics", topic == null ? EnumSet.allOf(OfferTopic.class) : EnumSet.of(topic))
                .setMaxResults(MOST)
                .getResultList());
        if (topic == null) {
            choices.addAll(wholePartners());
        }
        return choices.stream().sorted(BY_NAME).toList();
    }

    private List<OfferChoice> wholePartners() {
        return em.createQuery("select p.id, p.name from Partner p where p.endedOn is null", Object[].class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new OfferChoice((Long) row[0], null, (String) row[1], null))
                .toList();
    }

    /** Takes an offer down; the same form makes one. */
    @Requires(value = PARTNER_WRITE, deed = Deed.CHANGE)
    public PartnerOffer enter(long partnerId, NewOffer wanted) {
        return before(wanted.form()).orElseGet(() -> entered(partnerId, wanted));
    }

    private Optional<PartnerOffer> before(String form) {
        return em.createQuery("select o from PartnerOffer o where o.token = :form", PartnerOffer.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    private PartnerOffer entered(long partnerId, NewOffer wanted) {
        checkLanguages(wanted.facts());
        PartnerOffer offer = new PartnerOffer(rows.get(partnerId), wanted.facts(), wanted.form(), caller.name());
        em.persist(offer);
        times.write(offer.getPartner(), offer, wanted.hours());
        return offer;
    }

    /** Says anew what it is and when. */
    @Requires(PARTNER_WRITE)
    public void describe(long offerId, int version, NewOffer anew) {
        checkLanguages(anew.facts());
        PartnerOffer offer = lock(offerId, version);
        // languages and hours stand in tables of their own, and whoever saw the old ones must be told as well
        em.lock(offer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        offer.describe(anew.facts(), caller.name());
        times.write(offer.getPartner(), offer, anew.hours());
    }

    /** There is no such offer any more. */
    @Requires(PARTNER_WRITE)
    public void withdraw(long offerId, int version) {
        lock(offerId, version).withdraw(LocalDate.now(clock), caller.name());
    }

    private void checkLanguages(OfferFacts facts) {
        if (facts.languages().stream().anyMatch(code -> em.find(Language.class, code) == null)) {
            throw new NotFoundException();
        }
    }

    private PartnerOffer found(long offerId) {
        PartnerOffer offer = em.find(PartnerOffer.class, offerId);
        if (offer == null) {
            throw new NotFoundException();
        }
        return offer;
    }

    private PartnerOffer lock(long offerId, int version) {
        PartnerOffer offer = found(offerId);
        em.refresh(offer, LockModeType.PESSIMISTIC_WRITE);
        if (offer.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return offer;
    }
}
