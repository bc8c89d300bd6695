package de.kommune.sim.web.partners;

import de.kommune.sim.partners.boundary.NewOffer;
import de.kommune.sim.partners.boundary.OfferView;
import de.kommune.sim.partners.boundary.PartnerOffers;
import de.kommune.sim.partners.boundary.Partners;
import de.kommune.sim.partners.entity.OfferFacts;
import de.kommune.sim.partners.entity.OfferTopic;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.partners.entity.PartnerOffer;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Entering what a partner offers, or describing it anew («Angebot»). */
@Named("partnersOfferPage")
@ViewScoped
public class OfferPage implements Serializable {

    @EJB
    private Partners partners;

    @EJB
    private PartnerOffers offers;

    private final String token = UUID.randomUUID().toString();
    private Long id;
    private Long partnerId;
    private Partner partner;
    private PartnerOffer offer;
    private OfferTopic topic;
    private String title;
    private String venue;
    private String[] languages = {};
    private HoursForm hours;

    public void open() {
        if (id == null) {
            partner = partners.get(partnerId == null ? 0 : partnerId).partner();
            hours = new HoursForm(List.of());
            return;
        }
        OfferView view = offers.get(id);
        offer = view.offer();
        partner = offer.getPartner();
        topic = offer.getTopic();
        title = offer.getTitle();
        venue = offer.getVenue();
        languages = offer.getLanguages().toArray(String[]::new);
        hours = new HoursForm(view.hours());
    }

    public String save() {
        NewOffer wanted = new NewOffer(new OfferFacts(topic, title, venue, Set.of(languages)), hours.typed(), token);
        if (offer == null) {
            offers.enter(partner.getId(), wanted);
        } else {
            offers.describe(id, offer.getVersion(), wanted);
        }
        Notices.info("partners.offer.saved");
        return back();
    }

    public String withdraw() {
        offers.withdraw(id, offer.getVersion());
        Notices.info("partners.offer.withdrawnNow");
        return back();
    }

    private String back() {
        return "/partners/view?faces-redirect=true&id=" + partner.getId();
    }

    public Partner getPartner() {
        return partner;
    }

    public OfferTopic[] getTopics() {
        return OfferTopic.values();
    }

    public HoursForm getHours() {
        return hours;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPartnerId() {
        return partnerId;
    }

    public void setPartnerId(Long partnerId) {
        this.partnerId = partnerId;
    }

    public OfferTopic getTopic() {
        return topic;
    }

    public void setTopic(OfferTopic topic) {
        this.topic = topic;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public String[] getLanguages() {
        return languages;
    }

    public void setLanguages(String[] languages) {
        this.languages = languages;
    }
}
