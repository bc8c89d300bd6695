package de.kommune.sim.housing.placement.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * That people are to be housed although rules speak against it («Ausnahme von Belegungsregeln»): one clerk asks and says why, another decides, and
 * the beds are kept with the decision. The database knows that they are two.
 */
@Entity
@Table(name = "rule_waiver")
public class RuleWaiver extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private WaiverKind kind;

    /** Null for a move: whoever moves goes on on the basis on which she came. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 25)
    private LegalBasis basis;

    @Embedded
    private Period period;

    @Column(nullable = false, updatable = false, length = 300)
    private String reason;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "rule_waiver_rule", joinColumns = @JoinColumn(name = "waiver_id"))
    @Column(name = "rule_name", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private Set<HousingRule> rules = EnumSet.noneOf(HousingRule.class);

    @OneToMany(mappedBy = "waiver", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<WaiverSeat> seats = new ArrayList<>();

    @Column(name = "requested_by", nullable = false, updatable = false, length = 120)
    private String requestedBy;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private LocalDateTime requestedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private WaiverState state = WaiverState.REQUESTED;

    @Column(name = "decided_by", length = 120)
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "refusal_reason", length = 300)
    private String refusalReason;

    /** Of the form, so that a second click asks for nothing twice. */
    @Column(nullable = false, updatable = false, length = 36)
    private String token;

    protected RuleWaiver() {}

    /**
     * @param rules that would be broken
     * @param reason why it shall be done all the same
     */
    public RuleWaiver(LegalBasis basis, Period period, Set<HousingRule> rules, String reason) {
        this(WaiverKind.PLACEMENT, period, rules, reason);
        this.basis = Objects.requireNonNull(basis, "basis");
    }

    private RuleWaiver(WaiverKind kind, Period period, Set<HousingRule> rules, String reason) {
        this.kind = kind;
        this.period = Period.between(period.getFrom(), period.getTo());
        this.rules.addAll(rules);
        this.reason = reason.strip();
    }

    /** For people who move on the first day of that period. */
    public static RuleWaiver ofMove(Period period, Set<HousingRule> rules, String reason) {
        return new RuleWaiver(WaiverKind.MOVE, period, rules, reason);
    }

    /** Who answers for asking. */
    public RuleWaiver asked(String account, LocalDateTime at, String form) {
        requestedBy = Objects.requireNonNull(account, "account");
        requestedAt = Objects.requireNonNull(at, "at");
        token = Objects.requireNonNull(form, "form");
        return this;
    }

    /** Somebody else agrees. */
    public void approve(String account, LocalDateTime at) {
        checkOther(account);
        decide(WaiverState.APPROVED, account, at);
    }

    /** Somebody else does not. */
    public void refuse(String account, LocalDateTime at, String why) {
        checkOther(account);
        if (why == null || why.isBlank()) {
            throw new BusinessException("housing.waiverRefusedWithoutReason");
        }
        decide(WaiverState.REFUSED, account, at);
        refusalReason = why.strip();
    }

    /** Whoever asked no longer wants it. */
    public void withdraw(String account, LocalDateTime at) {
        if (!requestedBy.equalsIgnoreCase(account)) {
            throw new BusinessException("housing.waiverOfAnother", requestedBy);
        }
        decide(WaiverState.WITHDRAWN, account, at);
    }

    private void checkOther(String account) {
        if (requestedBy.equalsIgnoreCase(account)) {
            throw new BusinessException("housing.waiverOwn");
        }
    }

    private void decide(WaiverState how, String account, LocalDateTime at) {
        if (state != WaiverState.REQUESTED) {
            throw new BusinessException("housing.waiverDecided", state);
        }
        state = how;
        decidedBy = Objects.requireNonNull(account, "account");
        decidedAt = Objects.requireNonNull(at, "at");
    }

    /**
     * The yes is to the move that was asked for, and to no other.
     *
     * @param homes the placement that each person would leave by now
     */
    public void checkHomes(Map<Long, Long> homes) {
        seats.stream()
                .filter(seat ->
                        !seat.getHomeId().equals(homes.get(seat.getPerson().getId())))
                .findFirst()
                .ifPresent(seat -> {
                    throw new BusinessException(
                            "housing.waiverOvertaken", seat.getPerson().getDisplayName());
                });
    }

    void add(WaiverSeat seat) {
        seats.add(seat);
    }

    public WaiverKind getKind() {
        return kind;
    }

    /** Null for a move. */
    public LegalBasis getBasis() {
        return basis;
    }

    public Period getPeriod() {
        return period;
    }

    public String getReason() {
        return reason;
    }

    public Set<HousingRule> getRules() {
        return rules;
    }

    public List<WaiverSeat> getSeats() {
        return seats;
    }

    public String getRequestedBy() {
        return requestedBy;
    }

    public LocalDateTime getRequestedAt() {
        return requestedAt;
    }

    public WaiverState getState() {
        return state;
    }

    /** Null while nobody has decided. */
    public String getDecidedBy() {
        return decidedBy;
    }

    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }

    /** Null unless it was refused. */
    public String getRefusalReason() {
        return refusalReason;
    }
}
