package de.kommune.sim.web.measures;

import de.kommune.sim.measures.meetings.boundary.Meetings;
import de.kommune.sim.measures.meetings.boundary.NewMeeting;
import de.kommune.sim.measures.meetings.entity.Meeting;
import de.kommune.sim.measures.meetings.entity.MeetingFacts;
import de.kommune.sim.measures.meetings.entity.MeetingKind;
import de.kommune.sim.measures.programmes.boundary.Measures;
import de.kommune.sim.organisation.boundary.Colleagues;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A networking meeting or a training («Netzwerktreffen, Schulung»), to be entered or changed. */
@Named("measuresMeetingPage")
@ViewScoped
public class MeetingPage implements Serializable {

    @EJB
    private Meetings meetings;

    @EJB
    private Measures measures;

    @EJB
    private Colleagues colleagues;

    @Inject
    private Clock clock;

    private final String token = UUID.randomUUID().toString();
    private Long id;
    private int version;
    private List<SelectItem> people;
    private List<SelectItem> partners;
    private MeetingKind kind;
    private LocalDate heldOn;
    private BigDecimal hours;
    private String place;
    private String subject;
    private String agreed;
    private LocalDate nextOn;
    private List<String> accounts = new ArrayList<>();
    private List<Long> partnerIds = new ArrayList<>();
    private int volunteers;

    public void open() {
        people = colleagues.list().stream()
                .map(one -> new SelectItem(one.account(), one.name()))
                .toList();
        partners = measures.partners().stream()
                .map(one -> new SelectItem(one.getId(), one.getName()))
                .toList();
        heldOn = LocalDate.now(clock);
        if (id != null) {
            read(meetings.get(id));
        }
    }

    private void read(Meeting meeting) {
        version = meeting.getVersion();
        kind = meeting.getKind();
        heldOn = meeting.getHeldOn();
        hours = meeting.getHours();
        place = meeting.getPlace();
        subject = meeting.getSubject();
        agreed = meeting.getAgreed();
        nextOn = meeting.getNextOn();
        accounts = new ArrayList<>(meeting.getAccounts());
        partnerIds = new ArrayList<>(meeting.getPartnerIds());
        volunteers = meeting.getVolunteers();
    }

    public String save() {
        MeetingFacts facts = new MeetingFacts(
                kind,
                heldOn,
                hours,
                place,
                subject,
                agreed,
                nextOn,
                Set.copyOf(accounts),
                Set.copyOf(partnerIds),
                volunteers);
        if (id == null) {
            meetings.enter(new NewMeeting(facts, token));
        } else {
            meetings.describe(id, version, facts);
        }
        Notices.info("measures.meeting.saved");
        return "/measures/meetings?faces-redirect=true&year=" + heldOn.getYear();
    }

    public MeetingKind[] getKinds() {
        return MeetingKind.values();
    }

    public List<SelectItem> getPeople() {
        return people;
    }

    public List<SelectItem> getPartners() {
        return partners;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind kind) {
        this.kind = kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }

    public List<String> getAccounts() {
        return accounts;
    }

    public void setAccounts(List<String> accounts) {
        this.accounts = accounts;
    }

    public List<Long> getPartnerIds() {
        return partnerIds;
    }

    public void setPartnerIds(List<Long> partnerIds) {
        this.partnerIds = partnerIds;
    }

    public int getVolunteers() {
        return volunteers;
    }

    public void setVolunteers(int volunteers) {
        this.volunteers = volunteers;
    }
}
