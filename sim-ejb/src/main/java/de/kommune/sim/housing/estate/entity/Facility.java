package de.kommune.sim.housing.estate.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/** A shelter of the town («Unterkunft»): a house or a flat at an address, from the day it opened to the day it closes. */
@Entity
@Table(name = "facility")
public class Facility extends BaseEntity {

    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");

    @Column(nullable = false, length = 80)
    private String name;

    @Column(name = "search_key", nullable = false, length = 80)
    private String searchKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private FacilityKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private LegalCarrier carrier;

    @Column(nullable = false, length = 5)
    private String postcode;

    @Column(nullable = false, length = 60)
    private String town;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Accessibility accessibility;

    @Column(length = 300)
    private String remark;

    @Embedded
    private Period period;

    protected Facility() {}

    public Facility(FacilityFacts facts, LocalDate opensOn) {
        this.period = Period.since(Objects.requireNonNull(opensOn, "opensOn"));
        describe(facts);
    }

    /** Writes down anew what it is. */
    public final void describe(FacilityFacts facts) {
        name = facts.name().strip();
        searchKey = AddressKey.of(name);
        if (searchKey.isEmpty()) {
            throw new BusinessException("housing.nameWithoutWord", name);
        }
        kind = Objects.requireNonNull(facts.kind(), "kind");
        carrier = Objects.requireNonNull(facts.carrier(), "carrier");
        postcode = postcode(facts.postcode());
        town = facts.town().strip();
        accessibility = Objects.requireNonNull(facts.accessibility(), "accessibility");
        remark = facts.remark() == null || facts.remark().isBlank()
                ? null
                : facts.remark().strip();
    }

    private static String postcode(String written) {
        String digits = written == null ? "" : written.strip();
        if (!POSTCODE.matcher(digits).matches()) {
            throw new BusinessException("housing.postcode", digits);
        }
        return digits;
    }

    /** That night is the last one that anybody may be housed here. */
    public void closeAfter(LocalDate lastNight) {
        period = period.endingOn(lastNight);
    }

    public FacilityFacts facts() {
        return new FacilityFacts(name, kind, carrier, postcode, town, accessibility, remark);
    }

    public String getName() {
        return name;
    }

    /** The address in the one form that all writings of it have in common. */
    public String getSearchKey() {
        return searchKey;
    }

    public FacilityKind getKind() {
        return kind;
    }

    public LegalCarrier getCarrier() {
        return carrier;
    }

    public String getPostcode() {
        return postcode;
    }

    public String getTown() {
        return town;
    }

    public Accessibility getAccessibility() {
        return accessibility;
    }

    public String getRemark() {
        return remark;
    }

    public Period getPeriod() {
        return period;
    }
}
