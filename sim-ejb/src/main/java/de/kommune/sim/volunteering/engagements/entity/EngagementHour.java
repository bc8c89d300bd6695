package de.kommune.sim.volunteering.engagements.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** How long a volunteer helped on a day («Stunden»), and by what kind of contact. */
@Entity
@Table(name = "engagement_hour")
public class EngagementHour extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "engagement_id", updatable = false)
    private Engagement engagement;

    @Column(nullable = false, updatable = false)
    private LocalDate day;

    @Column(nullable = false, updatable = false)
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 7)
    private ContactKind kind;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String token;

    protected EngagementHour() {}

    public EngagementHour(
            Engagement engagement, LocalDate day, int minutes, ContactKind kind, String account, String token) {
        this.engagement = Objects.requireNonNull(engagement, "engagement");
        this.day = Objects.requireNonNull(day, "day");
        this.minutes = minutes;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.notedBy = Objects.requireNonNull(account, "account");
        this.token = Objects.requireNonNull(token, "token");
    }

    public Engagement getEngagement() {
        return engagement;
    }

    public LocalDate getDay() {
        return day;
    }

    public int getMinutes() {
        return minutes;
    }

    public ContactKind getKind() {
        return kind;
    }

    public String getNotedBy() {
        return notedBy;
    }
}
