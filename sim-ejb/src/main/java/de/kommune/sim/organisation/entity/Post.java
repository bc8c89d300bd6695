package de.kommune.sim.organisation.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A post of the town's staff plan («Stelle»): profession, share of full-time, team, and who holds it from when to when. */
@Entity
@Table(name = "post")
public class Post extends BaseEntity {

    /** Four places: 19.5 of 39 hours are 0.5000, 30 of 39 are 0.7692. */
    private static final int PLACES = 4;

    @Column(name = "post_no", nullable = false, updatable = false, length = 20)
    private String postNo;

    @Column(nullable = false, length = 120)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Profession profession;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Team team;

    @Column(name = "full_time_share", nullable = false, precision = 5, scale = PLACES)
    private BigDecimal share;

    @Column(length = 4000)
    private String description;

    @Column(name = "advertised_until")
    private LocalDate advertisedUntil;

    @Column(name = "abolished_on")
    private LocalDate abolishedOn;

    @OneToMany(mappedBy = "post", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("period.from desc, id desc")
    private List<PostHolding> holdings = new ArrayList<>();

    protected Post() {}

    public Post(String postNo, PostFacts facts) {
        this.postNo = Objects.requireNonNull(postNo, "postNo").strip();
        describe(facts);
    }

    /** Writes down anew what the post is. */
    public final void describe(PostFacts facts) {
        checkShare(facts.share());
        this.title = Objects.requireNonNull(facts.title(), "title").strip();
        this.profession = Objects.requireNonNull(facts.profession(), "profession");
        this.team = Objects.requireNonNull(facts.team(), "team");
        this.share = facts.share().setScale(PLACES, RoundingMode.UNNECESSARY);
        this.description = facts.description();
        this.advertisedUntil = facts.advertisedUntil();
    }

    private static void checkShare(BigDecimal share) {
        if (share.signum() <= 0
                || share.compareTo(BigDecimal.ONE) > 0
                || share.stripTrailingZeros().scale() > PLACES) {
            throw new BusinessException("organisation.shareOutOfRange", share);
        }
    }

    /** From that day on the account holds the post. Nobody else may hold it on any of these days. */
    public PostHolding occupy(String account, Period period) {
        if (abolishedOn != null && period.getTo().isAfter(abolishedOn)) {
            throw new BusinessException("organisation.postAbolished", postNo, abolishedOn);
        }
        holdings.stream()
                .filter(other -> other.getPeriod().overlaps(period))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException(
                            "organisation.postTaken",
                            postNo,
                            other.getAccount(),
                            other.getPeriod().getFrom());
                });
        PostHolding holding = new PostHolding(this, account, period);
        holdings.add(0, holding);
        return holding;
    }

    /** The holder leaves; that day is the last one on the post. */
    public void vacate(long holdingId, LocalDate lastDay) {
        holdings.stream()
                .filter(holding -> holding.getId().equals(holdingId))
                .findFirst()
                .orElseThrow(() -> new BusinessException("organisation.holdingGone"))
                .endOn(lastDay);
    }

    /** From that day on the post no longer exists; nobody may hold it then or later. */
    public void abolish(LocalDate on) {
        holdings.stream()
                .filter(holding -> holding.getPeriod().getTo().isAfter(on))
                .findFirst()
                .ifPresent(holding -> {
                    throw new BusinessException("organisation.postStillHeld", postNo, holding.getAccount());
                });
        abolishedOn = on;
        advertisedUntil = null;
    }

    /** Who holds the post on that day; empty for a vacancy. */
    public Optional<PostHolding> holdingOn(LocalDate day) {
        return holdings.stream()
                .filter(holding -> holding.getPeriod().contains(day))
                .findFirst();
    }

    public PostFacts facts() {
        return new PostFacts(title, profession, team, share, description, advertisedUntil);
    }

    public String getPostNo() {
        return postNo;
    }

    public Team getTeam() {
        return team;
    }

    public Profession getProfession() {
        return profession;
    }

    public BigDecimal getShare() {
        return share;
    }

    /** The first day on which the post no longer exists; null while it exists. */
    public LocalDate getAbolishedOn() {
        return abolishedOn;
    }

    /** All who hold or held the post, the latest first. */
    public List<PostHolding> getHoldings() {
        return Collections.unmodifiableList(holdings);
    }
}
