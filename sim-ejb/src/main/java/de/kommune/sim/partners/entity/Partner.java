package de.kommune.sim.partners.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.Contact;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/** An organisation that the team works with («Partner»). */
@Entity
@Table(name = "partner")
public class Partner extends BaseEntity {

    /** As long as the name of a recipient in a consent, so that one can be written for the partner. */
    public static final int LONGEST_NAME = 120;

    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s\"<>]+");

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String token;

    @Column(nullable = false, length = LONGEST_NAME)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 24)
    private PartnerKind kind;

    @Embedded
    private Contact contact = Contact.none();

    @Column(length = 200)
    private String website;

    @Column(length = 120)
    private String street;

    @Column(length = 5)
    private String postcode;

    @Column(length = 80)
    private String town;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_id")
    private TownPlace place;

    @Column(precision = 8, scale = 5)
    private BigDecimal latitude;

    @Column(precision = 8, scale = 5)
    private BigDecimal longitude;

    @Column(length = 300)
    private String hint;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected Partner() {}

    /** @param token of the form, so that it makes one partner however often it is sent */
    public Partner(String token, PartnerFacts facts, TownPlace place, String account) {
        this.token = Objects.requireNonNull(token, "token");
        describe(facts, place, account);
    }

    /** Writes down anew who it is and how it is reached. */
    public final void describe(PartnerFacts facts, TownPlace near, String account) {
        name = Written.required(facts.name(), LONGEST_NAME, "partners.withoutName");
        kind = Objects.requireNonNull(facts.kind(), "kind");
        contact = Objects.requireNonNull(facts.contact(), "contact");
        website = shaped(facts.website(), 200, WEBSITE, "partners.websiteShape");
        hint = Written.optional(facts.hint(), 300);
        changedBy = Objects.requireNonNull(account, "account");
        settle(facts.address(), near);
    }

    private void settle(PartnerAddress address, TownPlace near) {
        street = Written.optional(address.street(), 120);
        postcode = shaped(address.postcode(), 5, POSTCODE, "partners.postcodeShape");
        town = Written.optional(address.town(), 80);
        place = near;
        latitude = address.spot() == null ? null : address.spot().latitude();
        longitude = address.spot() == null ? null : address.spot().longitude();
    }

    private static String shaped(String typed, int longest, Pattern shape, String refusal) {
        String words = Written.optional(typed, longest);
        if (words != null && !shape.matcher(words).matches()) {
            throw new BusinessException(refusal, words);
        }
        return words;
    }

    /** The team no longer works with it; it stays for what was done with it. */
    public void end(LocalDate day, String account) {
        endedOn = Objects.requireNonNull(day, "day");
        changedBy = Objects.requireNonNull(account, "account");
    }

    /** The team works with it again. */
    public void resume(String account) {
        endedOn = null;
        changedBy = Objects.requireNonNull(account, "account");
    }

    public String getName() {
        return name;
    }

    public PartnerKind getKind() {
        return kind;
    }

    /** A row without any contact is read as none. */
    public Contact getContact() {
        return contact == null ? Contact.none() : contact;
    }

    public String getWebsite() {
        return website;
    }

    public String getStreet() {
        return street;
    }

    public String getPostcode() {
        return postcode;
    }

    public String getTown() {
        return town;
    }

    /** Null where nobody said near which. */
    public TownPlace getPlace() {
        return place;
    }

    /** Where exactly; null where nobody looked it up. */
    public Spot getSpot() {
        return Spot.of(latitude, longitude);
    }

    public String getHint() {
        return hint;
    }

    /** Null while the team works with it. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
