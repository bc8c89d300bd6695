package de.kommune.sim.housing.suggestion.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** That somebody had beds searched, and what became of it («Vorschlag»). It keeps no bed for anybody before it is accepted. */
@Entity
@Table(name = "bed_suggestion")
public class BedSuggestion extends BaseEntity {

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String requestToken;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 25)
    private LegalBasis basis;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private SuggestionState state = SuggestionState.SEARCHING;

    /** How often somebody changed it by hand: each change makes another version of the row. */
    @Column(nullable = false)
    private int changes;

    @Column(nullable = false)
    private long points;

    @Embedded
    private Period stay;

    @Column(name = "requested_by", nullable = false, updatable = false, length = 120)
    private String requestedBy;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private LocalDateTime requestedAt;

    @Column(name = "closed_by", length = 120)
    private String closedBy;

    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    protected BedSuggestion() {}

    public BedSuggestion(String requestToken, LegalBasis basis, Period stay, String by, LocalDateTime at) {
        this.requestToken = Objects.requireNonNull(requestToken, "requestToken");
        this.basis = Objects.requireNonNull(basis, "basis");
        this.stay = Period.between(stay.getFrom(), stay.getTo());
        this.requestedBy = Objects.requireNonNull(by, "by");
        this.requestedAt = Objects.requireNonNull(at, "at");
    }

    /** The search is over, and this is what the plan costs. */
    public void found(long cost) {
        checkState(SuggestionState.SEARCHING);
        state = SuggestionState.READY;
        points = cost;
    }

    /** The search broke off. */
    public void fail() {
        checkState(SuggestionState.SEARCHING);
        state = SuggestionState.FAILED;
    }

    /** Somebody gave people other beds. */
    public void change(long cost) {
        checkReady();
        changes++;
        points = cost;
    }

    /** The beds are given. */
    public void accept(String by, LocalDateTime at) {
        checkReady();
        close(SuggestionState.ACCEPTED, by, at);
    }

    /** Nobody wants it. */
    public void discard(String by, LocalDateTime at) {
        checkOpen();
        close(SuggestionState.DISCARDED, by, at);
    }

    private void close(SuggestionState next, String by, LocalDateTime at) {
        state = next;
        closedBy = by;
        closedAt = at;
    }

    /** Refuses with who decided and when. */
    public void checkReady() {
        checkOpen();
        checkState(SuggestionState.READY);
    }

    private void checkOpen() {
        if (state.isClosed()) {
            throw new BusinessException("housing.suggestionClosed", state, closedBy, closedAt);
        }
    }

    private void checkState(SuggestionState wanted) {
        if (state != wanted) {
            throw new BusinessException("housing.suggestionNotReady", state);
        }
    }

    public LegalBasis getBasis() {
        return basis;
    }

    public SuggestionState getState() {
        return state;
    }

    public int getChanges() {
        return changes;
    }

    /** What the plan costs, by the weights that held then. */
    public long getPoints() {
        return points;
    }

    public Period getStay() {
        return stay;
    }

    public String getRequestedBy() {
        return requestedBy;
    }

    public LocalDateTime getRequestedAt() {
        return requestedAt;
    }

    public String getClosedBy() {
        return closedBy;
    }

    public LocalDateTime getClosedAt() {
        return closedAt;
    }
}
