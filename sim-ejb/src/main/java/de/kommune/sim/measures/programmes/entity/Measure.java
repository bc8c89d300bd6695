package de.kommune.sim.measures.programmes.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.partners.entity.Partner;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** A course, a group or a project for integration («Integrationsmaßnahme»). */
@Entity
@Table(name = "measure")
public class Measure extends BaseEntity {

    /** The most seats that a measure can have; the database says the same. */
    public static final int MOST_SEATS = 500;

    private static final int LONGEST = 160;

    @Column(nullable = false, length = LONGEST)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private MeasureKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 14)
    private Audience audience;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "partner_id")
    private Partner partner;

    @Column(name = "language_code", length = 3)
    private String languageCode;

    @Column(nullable = false, length = LONGEST)
    private String place;

    @Column(nullable = false)
    private int capacity;

    @Embedded
    private MeasureDays days;

    @Embedded
    private Funding funding;

    @ElementCollection
    @CollectionTable(name = "measure_seat", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "seat_no", nullable = false)
    private Set<Integer> seats = new HashSet<>();

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected Measure() {}

    /** @param with the partner that the facts name; null for none */
    public Measure(MeasureFacts facts, Partner with, String account) {
        describe(facts, with, account);
        resize(facts.capacity());
    }

    /** Writes down anew what it is; how many can take part is said by {@link #resize} alone. */
    public final void describe(MeasureFacts facts, Partner with, String account) {
        title = written(facts.title(), "measures.withoutTitle");
        place = written(facts.place(), "measures.withoutPlace");
        kind = Objects.requireNonNull(facts.kind(), "kind");
        audience = Objects.requireNonNull(facts.audience(), "audience");
        partner = with;
        languageCode = facts.languageCode();
        days = Objects.requireNonNull(facts.days(), "days");
        funding = Objects.requireNonNull(facts.funding(), "funding");
        changedBy = Objects.requireNonNull(account, "account");
    }

    private static String written(String text, String refusal) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST) {
            throw new BusinessException(refusal, LONGEST);
        }
        return text.strip();
    }

    /** So many can take part; whoever sits on a seat that goes must have moved before. */
    public final void resize(int wanted) {
        checkCapacity(wanted);
        capacity = wanted;
        seats.removeIf(seat -> seat > wanted);
        IntStream.rangeClosed(1, wanted).forEach(seats::add);
    }

    /** Refuses a number of seats that no measure has. */
    public static void checkCapacity(int wanted) {
        if (wanted < 1 || wanted > MOST_SEATS) {
            throw new BusinessException("measures.capacity", MOST_SEATS);
        }
    }

    public String getTitle() {
        return title;
    }

    public MeasureKind getKind() {
        return kind;
    }

    public Audience getAudience() {
        return audience;
    }

    /** Null where the town does it alone. */
    public Partner getPartner() {
        return partner;
    }

    public String getLanguageCode() {
        return languageCode;
    }

    public String getPlace() {
        return place;
    }

    public int getCapacity() {
        return capacity;
    }

    public MeasureDays getDays() {
        return days;
    }

    public Funding getFunding() {
        return funding;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
