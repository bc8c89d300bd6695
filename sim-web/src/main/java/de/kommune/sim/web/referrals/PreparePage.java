package de.kommune.sim.web.referrals;

import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.partners.boundary.OfferChoice;
import de.kommune.sim.partners.boundary.PartnerOffers;
import de.kommune.sim.partners.entity.OfferTopic;
import de.kommune.sim.referrals.boundary.NewReferral;
import de.kommune.sim.referrals.boundary.Referrals;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Preparing a referral («Vermittlung vorbereiten»): to whom, and what is to be passed on. */
@Named("referralsPreparePage")
@ViewScoped
public class PreparePage implements Serializable {

    @EJB
    private Cases cases;

    @EJB
    private PartnerOffers offers;

    @EJB
    private Referrals referrals;

    private final String token = UUID.randomUUID().toString();
    private long caseId;
    private SimCase simCase;
    private List<OfferChoice> choices;
    private OfferTopic topic;
    private String chosen;
    private DataCategory[] categories = {};
    private String words;

    public void open() {
        simCase = cases.get(caseId).simCase();
        choose();
    }

    /** The offers on the topic anew. */
    public void choose() {
        choices = offers.choices(topic);
    }

    public String save() {
        String[] numbers = chosen.split(":");
        NewReferral wanted = new NewReferral(
                Long.parseLong(numbers[0]),
                numbers.length == 1 ? null : Long.valueOf(numbers[1]),
                Set.of(categories),
                words,
                token);
        long id = referrals.prepare(caseId, wanted).getId();
        Notices.info("referrals.prepare.saved");
        return "/referrals/view?faces-redirect=true&id=" + id;
    }

    /** Partners and their offers; a partner without a topic asked for may be chosen as a whole. */
    public List<SelectItem> getItems() {
        return choices.stream().map(PreparePage::item).toList();
    }

    private static SelectItem item(OfferChoice choice) {
        return choice.offerId() == null
                ? new SelectItem(String.valueOf(choice.partnerId()), choice.partner())
                : new SelectItem(
                        choice.partnerId() + ":" + choice.offerId(),
                        Texts.format("referrals.prepare.choice", choice.partner(), choice.offer()));
    }

    public OfferTopic[] getTopics() {
        return OfferTopic.values();
    }

    public Set<DataCategory> getAllCategories() {
        return DataCategory.passedOn();
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public OfferTopic getTopic() {
        return topic;
    }

    public void setTopic(OfferTopic topic) {
        this.topic = topic;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public DataCategory[] getCategories() {
        return categories.clone();
    }

    public void setCategories(DataCategory[] categories) {
        this.categories = categories.clone();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
