package de.kommune.sim.housing.fees.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonSide;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a month came to for a person as far as was known then («Gebührenfestsetzung»). When a fact changes, the month is counted anew in
 * another one, and this one stays.
 */
@Entity
@Table(name = "fee_assessment")
public class FeeAssessment extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @Column(nullable = false, updatable = false)
    private LocalDate month;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(nullable = false)
    private boolean latest = true;

    @Column(nullable = false, updatable = false, precision = 9, scale = 2)
    private BigDecimal total;

    @Column(name = "without_payer", nullable = false, updatable = false)
    private int withoutPayer;

    @Column(name = "without_tariff", nullable = false, updatable = false)
    private int withoutTariff;

    @Column(name = "made_by", nullable = false, updatable = false, length = 120)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private LocalDateTime madeAt;

    @Column(nullable = false)
    private boolean settled;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    @OrderBy("firstNight")
    private List<FeeLine> lines = new ArrayList<>();

    protected FeeAssessment() {}

    /** @param former what was known before; null for the first */
    public FeeAssessment(
            Person person,
            YearMonth month,
            FeeAssessment former,
            List<FeeItem> items,
            Map<FeeGap, Integer> gaps,
            String madeBy,
            LocalDateTime madeAt) {
        this.person = Objects.requireNonNull(person, "person");
        this.month = month.atDay(1);
        this.revision = former == null ? 1 : former.revision + 1;
        items.forEach(item -> lines.add(new FeeLine(this, item)));
        this.total = items.stream().map(FeeItem::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        this.withoutPayer = gaps.getOrDefault(FeeGap.NO_PAYER, 0);
        this.withoutTariff = gaps.getOrDefault(FeeGap.NO_TARIFF, 0);
        this.madeBy = Objects.requireNonNull(madeBy, "madeBy");
        this.madeAt = Objects.requireNonNull(madeAt, "madeAt");
        settle(madeAt.toLocalDate());
        if (former != null) {
            former.giveWay();
        }
    }

    private void giveWay() {
        latest = false;
    }

    /** It was counted on that day and came to the same; after the last night of the month it no longer assumes any. */
    public final void settle(LocalDate countedOn) {
        settled = settled || countedOn.isAfter(YearMonth.from(month).atEndOfMonth());
    }

    /** Whether its nights are behind us; else the coming ones are counted as if everybody stayed («vorläufig»). */
    public boolean isSettled() {
        return settled;
    }

    /** Whether it says the same as this one. */
    public boolean says(List<FeeItem> items, Map<FeeGap, Integer> gaps) {
        return getLines().stream().map(FeeLine::item).toList().equals(items)
                && withoutPayer == gaps.getOrDefault(FeeGap.NO_PAYER, 0)
                && withoutTariff == gaps.getOrDefault(FeeGap.NO_TARIFF, 0);
    }

    /** Whether every night could be charged for; before that no notice is written. */
    public boolean isComplete() {
        return withoutPayer == 0 && withoutTariff == 0;
    }

    /** What comes to that payer. */
    public BigDecimal totalOf(Payer payer) {
        return lines.stream()
                .filter(line -> line.getPayer() == payer)
                .map(FeeLine::getAmount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    public Person getPerson() {
        return person;
    }

    /** The first day of the month. */
    public LocalDate getMonth() {
        return month;
    }

    public int getRevision() {
        return revision;
    }

    public boolean isLatest() {
        return latest;
    }

    /** Euros and cents. */
    public BigDecimal getTotal() {
        return total;
    }

    /** Nights for which nobody has said who pays. */
    public int getWithoutPayer() {
        return withoutPayer;
    }

    /** Nights for which no statute has a tariff. */
    public int getWithoutTariff() {
        return withoutTariff;
    }

    public int getNights() {
        return lines.stream().mapToInt(FeeLine::getNights).sum() + withoutPayer + withoutTariff;
    }

    public String getMadeBy() {
        return madeBy;
    }

    public LocalDateTime getMadeAt() {
        return madeAt;
    }

    public List<FeeLine> getLines() {
        return List.copyOf(lines);
    }
}
