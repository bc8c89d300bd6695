package de.kommune.sim.volunteering.volunteers.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.Contact;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Somebody who helps without pay, or wants to («Ehrenamtliche»). */
@Entity
@Table(name = "volunteer")
public class Volunteer extends BaseEntity {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_AT_ONCE = 9;

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String token;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 11)
    private VolunteerState state = VolunteerState.PROSPECT;

    @Column(name = "state_since", nullable = false)
    private LocalDate stateSince;

    @Column(name = "heard_on", nullable = false, updatable = false)
    private LocalDate heardOn;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "given_name", length = LONGEST_NAME)
    private String givenName;

    @Column(name = "family_name", length = LONGEST_NAME)
    private String familyName;

    @Embedded
    private Contact contact = Contact.none();

    @Column(length = 60)
    private String area;

    @Enumerated(EnumType.STRING)
    @Column(length = 5)
    private Gender gender;

    @Column(name = "most_engagements", nullable = false)
    private int mostEngagements = 2;

    @ElementCollection
    @CollectionTable(name = "volunteer_language", joinColumns = @JoinColumn(name = "volunteer_id"))
    @Column(name = "language_code", nullable = false, length = 3)
    private Set<String> languages = new HashSet<>();

    @Column(name = "week_times", nullable = false)
    private int weekTimes;

    @Column(nullable = false, length = 200)
    private String skills = "";

    @Column(nullable = false, length = 200)
    private String interests = "";

    @Column(name = "secrecy_on")
    private LocalDate secrecyOn;

    @Column(name = "measles_seen_on")
    private LocalDate measlesSeenOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 15)
    private Insurance insurance;

    @Column(nullable = false)
    private boolean minors;

    @Column(name = "minors_since")
    private LocalDate minorsSince;

    @Column(name = "minors_until")
    private LocalDate minorsUntil;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected Volunteer() {}

    /** @param token of the form, so that it makes one volunteer however often it is sent */
    public Volunteer(String token, LocalDate heardOn, VolunteerFacts facts, String account) {
        this.token = Objects.requireNonNull(token, "token");
        this.heardOn = Objects.requireNonNull(heardOn, "heardOn");
        stateSince = heardOn;
        describe(facts, account);
    }

    /** Writes down anew who she is and what she offers. */
    public final void describe(VolunteerFacts facts, String account) {
        givenName = name(facts.givenName());
        familyName = name(facts.familyName());
        contact = Objects.requireNonNull(facts.contact(), "contact");
        area = facts.area() == null || facts.area().isBlank()
                ? null
                : facts.area().strip();
        gender = facts.gender();
        mostEngagements = capacity(facts.mostEngagements());
        weekTimes = facts.times().bits();
        skills = Choices.written(facts.skills());
        interests = Choices.written(facts.interests());
        languages.retainAll(facts.languages());
        languages.addAll(facts.languages());
        changedBy = Objects.requireNonNull(account, "account");
    }

    private static String name(String written) {
        if (written == null || written.isBlank() || written.strip().length() > LONGEST_NAME) {
            throw new BusinessException("volunteering.nameMissing", LONGEST_NAME);
        }
        return written.strip();
    }

    private static int capacity(int wanted) {
        if (wanted < 0 || wanted > MOST_AT_ONCE) {
            throw new BusinessException("volunteering.mostEngagements", MOST_AT_ONCE);
        }
        return wanted;
    }

    /** Writes down anew what she has signed and shown; whoever no longer is to work with minors has stopped on that day. */
    public void show(VolunteerPapers papers, LocalDate today, String account) {
        secrecyOn = papers.secrecyOn();
        measlesSeenOn = papers.measlesSeenOn();
        insurance = papers.insurance();
        if (papers.minors()) {
            minors = true;
        } else {
            stopMinors(today);
        }
        changedBy = Objects.requireNonNull(account, "account");
    }

    /** The next state, from that day on; which follows which is a rule of its own. */
    public void become(VolunteerState next, LocalDate day, String account) {
        state = next;
        stateSince = day;
        changedBy = Objects.requireNonNull(account, "account");
        if (next == VolunteerState.ACTIVE && startedOn == null) {
            startedOn = day;
        }
        if (next == VolunteerState.ENDED) {
            endedOn = day;
            stopMinors(day);
        }
    }

    /** Is let work with minors; noted again it began on the first day. */
    public void beginMinors(LocalDate day) {
        if (minorsSince == null) {
            minorsSince = day;
        }
        minorsUntil = null;
    }

    /** Is not to work with minors any more; if she never did, there is nothing that ended. */
    public void stopMinors(LocalDate day) {
        if (minors && minorsSince != null) {
            minorsUntil = day;
        }
        minors = false;
    }

    /** Forgets who it was. What remains is that somebody came, helped and went. */
    public void erase(LocalDate day, String account) {
        state = VolunteerState.ERASED;
        stateSince = day;
        givenName = null;
        familyName = null;
        contact = Contact.none();
        area = null;
        gender = null;
        languages.clear();
        weekTimes = 0;
        skills = "";
        interests = "";
        forgetPapers();
        changedBy = account;
    }

    private void forgetPapers() {
        secrecyOn = null;
        measlesSeenOn = null;
        insurance = null;
        minors = false;
        minorsSince = null;
        minorsUntil = null;
    }

    public VolunteerState getState() {
        return state;
    }

    public LocalDate getStateSince() {
        return stateSince;
    }

    /** When she told of her interest. */
    public LocalDate getHeardOn() {
        return heardOn;
    }

    /** The first day of her activity; null before. */
    public LocalDate getStartedOn() {
        return startedOn;
    }

    /** Null while she has not ended. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    /** Null once it is erased, as is the family name. */
    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    /** A row without any contact is read as none. */
    public Contact getContact() {
        return contact == null ? Contact.none() : contact;
    }

    public String getArea() {
        return area;
    }

    /** Null where she has not said. */
    public Gender getGender() {
        return gender;
    }

    /** How many engagements she would have at once. */
    public int getMostEngagements() {
        return mostEngagements;
    }

    public Set<String> getLanguages() {
        return Set.copyOf(languages);
    }

    public WeekTimes getTimes() {
        return new WeekTimes(weekTimes);
    }

    public Set<Skill> getSkills() {
        return Choices.read(Skill.class, skills);
    }

    public Set<EngagementKind> getInterests() {
        return Choices.read(EngagementKind.class, interests);
    }

    public LocalDate getSecrecyOn() {
        return secrecyOn;
    }

    public LocalDate getMeaslesSeenOn() {
        return measlesSeenOn;
    }

    public Insurance getInsurance() {
        return insurance;
    }

    /** Whether she is to work with minors; whether she may is asked of her certificate, day by day. */
    public boolean isMinors() {
        return minors;
    }

    /** The first day of such work; null where there was none. */
    public LocalDate getMinorsSince() {
        return minorsSince;
    }

    /** The last day of such work; null where it goes on or never was. */
    public LocalDate getMinorsUntil() {
        return minorsUntil;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
