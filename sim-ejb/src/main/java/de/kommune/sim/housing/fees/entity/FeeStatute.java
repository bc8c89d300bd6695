package de.kommune.sim.housing.fees.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A version of the town's statute on fees («Gebührensatzung», KAG NRW §§ 2, 6) with its tariffs. A new version ends the one before; what
 * held on a past night stays on record.
 */
@Entity
@Table(name = "fee_statute")
public class FeeStatute extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 120)
    private String title;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_count", nullable = false, updatable = false, length = 15)
    private DayCount dayCount;

    /** How the addressee may go against a notice; stands in each («Rechtsbehelfsbelehrung», VwVfG NRW § 37 Abs. 6). */
    @Column(nullable = false, updatable = false, length = 1500)
    private String remedy;

    @Embedded
    private Period period;

    @ElementCollection
    @CollectionTable(name = "fee_tariff", joinColumns = @JoinColumn(name = "statute_id"))
    private List<FeeTariff> tariffs = new ArrayList<>();

    protected FeeStatute() {}

    /**
     * @param source the council's decision and where it was published
     * @param remedy the instructions on remedies that its notices carry
     * @param from its first night
     */
    public FeeStatute(
            String title, String source, DayCount dayCount, String remedy, LocalDate from, List<FeeTariff> tariffs) {
        this.title = title.strip();
        this.source = source.strip();
        this.dayCount = Objects.requireNonNull(dayCount, "dayCount");
        this.remedy = remedy.strip();
        this.period = Period.since(from);
        this.tariffs.addAll(checked(tariffs));
    }

    private static List<FeeTariff> checked(List<FeeTariff> tariffs) {
        if (tariffs.isEmpty()) {
            throw new BusinessException("fees.statuteWithoutTariff");
        }
        Set<String> seen = new HashSet<>();
        for (FeeTariff tariff : tariffs) {
            if (!seen.add(tariff.getGroup() + "/" + tariff.getFacilityKind())) {
                throw new BusinessException("fees.tariffTwice", tariff.getGroup());
            }
        }
        return tariffs;
    }

    /** From that night on another version holds. */
    public void giveWayOn(LocalDate successorsFirstNight) {
        if (!successorsFirstNight.isAfter(period.getFrom())) {
            throw new BusinessException("fees.statuteBefore", period.getFrom());
        }
        period = Period.between(period.getFrom(), successorsFirstNight);
    }

    public String getTitle() {
        return title;
    }

    public String getSource() {
        return source;
    }

    public DayCount getDayCount() {
        return dayCount;
    }

    public String getRemedy() {
        return remedy;
    }

    public Period getPeriod() {
        return period;
    }

    public List<FeeTariff> getTariffs() {
        return tariffs.stream()
                .sorted(Comparator.comparing(FeeTariff::getGroup)
                        .thenComparing(FeeTariff::getFacilityKind, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
