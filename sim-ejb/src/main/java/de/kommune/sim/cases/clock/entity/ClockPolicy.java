package de.kommune.sim.cases.clock.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A version of the rules that the clock goes by («Regel der Fünfjahresuhr»). Holds from its day until the day of the
 * next version; never changes, so that every earlier reading can be understood.
 */
@Entity
@Table(name = "clock_policy")
public class ClockPolicy extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private ClockMode mode;

    @Column(nullable = false, updatable = false)
    private int years;

    @Column(name = "min_pause_days", nullable = false, updatable = false)
    private int minPauseDays;

    @Column(name = "grace_for_crisis_days", nullable = false, updatable = false)
    private int graceForCrisisDays;

    @Column(name = "start_floor", updatable = false)
    private LocalDate startFloor;

    @Column(name = "counts_claimed", nullable = false, updatable = false)
    private boolean countsClaimed;

    @Column(name = "council_reference", nullable = false, updatable = false, length = 120)
    private String councilReference;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private LocalDateTime enteredAt;

    @Column(name = "entered_by", nullable = false, updatable = false, length = 120)
    private String enteredBy;

    /** Numbers of days with a blank between them. */
    @Column(name = "warning_days", nullable = false, updatable = false, length = 120)
    private String warningDays;

    protected ClockPolicy() {}

    public ClockPolicy(ClockRules rules, LocalDate validFrom, String account, LocalDateTime at) {
        this.mode = Objects.requireNonNull(rules.mode(), "mode");
        this.years = rules.years();
        this.minPauseDays = rules.minPauseDays();
        this.graceForCrisisDays = rules.graceForCrisisDays();
        this.startFloor = rules.startFloor();
        this.countsClaimed = rules.countsClaimed();
        this.councilReference = Objects.requireNonNull(rules.councilReference(), "councilReference");
        this.warningDays = rules.warningDays().stream()
                .sorted(Comparator.reverseOrder())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        this.validFrom = Objects.requireNonNull(validFrom, "validFrom");
        this.enteredBy = account;
        this.enteredAt = at;
    }

    public ClockRules rules() {
        return new ClockRules(
                mode, years, minPauseDays, warnings(), graceForCrisisDays, startFloor, countsClaimed, councilReference);
    }

    private List<Integer> warnings() {
        return warningDays.isEmpty()
                ? List.of()
                : Stream.of(warningDays.split(" ")).map(Integer::valueOf).toList();
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public String getCouncilReference() {
        return councilReference;
    }

    public LocalDateTime getEnteredAt() {
        return enteredAt;
    }

    public String getEnteredBy() {
        return enteredBy;
    }
}
