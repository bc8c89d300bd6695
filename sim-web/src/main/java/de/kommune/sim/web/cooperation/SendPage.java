package de.kommune.sim.web.cooperation;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.consents.boundary.ConsentedHandOffs;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.cooperation.boundary.NewHandOff;
import de.kommune.sim.cooperation.entity.HandOff;
import de.kommune.sim.cooperation.entity.HandOffGround;
import de.kommune.sim.cooperation.entity.HandOffKind;
import de.kommune.sim.cooperation.entity.Proposal;
import de.kommune.sim.cooperation.entity.ProposalGround;
import de.kommune.sim.cooperation.entity.WishedPlace;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.web.drafts.DraftOffers;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writing to the other side about a person («Mitteilung schreiben»): the matter, the ground, the words, until when. */
@Named("cooperationSendPage")
@ViewScoped
public class SendPage implements Serializable {

    /** Before the number of a consent, to tell it from a statute's code. */
    private static final String CONSENT = "consent-";

    private final String requestToken = UUID.randomUUID().toString();

    @EJB
    private HandOffs handOffs;

    @EJB
    private Persons persons;

    @EJB
    private ConsentedHandOffs consented;

    @EJB
    private Caller caller;

    @Inject
    private DraftOffers drafts;

    @Inject
    private Clock clock;

    private List<Consent> consents;
    private boolean mayAgree;
    private long personId;
    private Person person;
    private List<HandOffKind> kinds;
    private List<HandOffGround> grounds;
    private HandOffKind kind;
    private String ground;
    private LocalDate dueOn;
    private String text;
    private WishedPlace place;
    private String facility;
    private ProposalGround reason;
    private LocalDate from;

    public void open() {
        person = persons.get(personId);
        mayAgree = caller.may(Permission.CONSENT_READ);
        consents = mayAgree ? consented.usable(personId) : List.of();
        kinds = handOffs.kinds();
        grounds = handOffs.grounds();
        kind = kind != null && kinds.contains(kind) ? kind : kinds.get(0);
        from = LocalDate.now(clock);
        proposeDay();
    }

    /** The day goes with the matter, until somebody chooses another. */
    public void proposeDay() {
        dueOn = handOffs.dueOn(kind);
    }

    public String send() {
        Proposal proposal = isProposal() ? new Proposal(place, facility, reason, from) : null;
        NewHandOff message = new NewHandOff(kind, personId, dueOn, text, requestToken, proposal);
        HandOff sent = ground.startsWith(CONSENT)
                ? consented.send(message, Long.parseLong(ground.substring(CONSENT.length())))
                : handOffs.send(message, ground);
        drafts.saved("cooperation.send", personId);
        Notices.info("cooperation.send.sent");
        return "/cooperation/view?faces-redirect=true&id=" + sent.getId();
    }

    /** Whether the matter is where the person should live. */
    public boolean isProposal() {
        return kind == HandOffKind.PLACEMENT_PROPOSED;
    }

    public WishedPlace[] getPlaces() {
        return WishedPlace.values();
    }

    public ProposalGround[] getReasons() {
        return ProposalGround.values();
    }

    /** What a consent is called among the grounds. */
    public String groundOf(Consent consent) {
        return CONSENT + consent.getId();
    }

    /** What a consent allows, in words. */
    public String allowedBy(Consent consent) {
        return consent.getCategories().stream().map(Texts::label).sorted().collect(Collectors.joining(", "));
    }

    public List<Consent> getConsents() {
        return consents;
    }

    /** Whether the reader's side asks people for consents at all. */
    public boolean isMayAgree() {
        return mayAgree;
    }

    public long getPersonId() {
        return personId;
    }

    public void setPersonId(long personId) {
        this.personId = personId;
    }

    public Person getPerson() {
        return person;
    }

    public List<HandOffKind> getKinds() {
        return kinds;
    }

    public List<HandOffGround> getGrounds() {
        return grounds;
    }

    public HandOffKind getKind() {
        return kind;
    }

    public void setKind(HandOffKind kind) {
        this.kind = kind;
    }

    /** The code of the statute, or the consent. */
    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public WishedPlace getPlace() {
        return place;
    }

    public void setPlace(WishedPlace place) {
        this.place = place;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public ProposalGround getReason() {
        return reason;
    }

    public void setReason(ProposalGround reason) {
        this.reason = reason;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
