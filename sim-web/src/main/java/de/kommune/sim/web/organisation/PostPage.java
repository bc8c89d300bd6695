package de.kommune.sim.web.organisation;

import de.kommune.sim.common.Period;
import de.kommune.sim.organisation.boundary.Posts;
import de.kommune.sim.organisation.entity.Post;
import de.kommune.sim.organisation.entity.PostFacts;
import de.kommune.sim.organisation.entity.PostHolding;
import de.kommune.sim.organisation.entity.Profession;
import de.kommune.sim.organisation.entity.Team;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** One post («Stelle»): what it is, who holds it, who held it. Without a number in the address, a new one. */
@Named("organisationPostPage")
@ViewScoped
public class PostPage implements Serializable {

    @EJB
    private Posts posts;

    @Inject
    private Clock clock;

    private Long id;
    private Post post;
    private Set<Team> teams;
    private PostHolding holding;
    private int version;

    private String postNo;
    private String title;
    private Profession profession;
    private Team team;
    private BigDecimal share = BigDecimal.ONE;
    private String description;
    private LocalDate advertisedUntil;

    private String account;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private LocalDate leaves;
    private LocalDate abolishedOn;

    public void open() {
        teams = posts.keptTeams();
        if (id == null) {
            team = teams.stream().findFirst().orElse(null);
            return;
        }
        post = posts.get(id);
        version = post.getVersion();
        holding = post.holdingOn(LocalDate.now(clock)).orElse(null);
        fill(post.facts());
    }

    private void fill(PostFacts facts) {
        postNo = post.getPostNo();
        title = facts.title();
        profession = facts.profession();
        team = facts.team();
        share = facts.share();
        description = facts.description();
        advertisedUntil = facts.advertisedUntil();
    }

    public String save() {
        PostFacts facts = new PostFacts(title, profession, team, share, description, advertisedUntil);
        if (post == null) {
            id = posts.create(postNo, facts).getId();
            Notices.info("organisation.post.created", postNo);
        } else {
            posts.describe(id, version, facts);
            Notices.info("organisation.post.saved", postNo);
        }
        return again();
    }

    public String occupy() {
        posts.occupy(id, account, Period.ofDays(firstDay, lastDay));
        Notices.info("organisation.post.occupied", postNo);
        return again();
    }

    public String vacate() {
        posts.vacate(id, holding.getId(), leaves);
        Notices.info("organisation.post.vacated", postNo, leaves);
        return again();
    }

    public String abolish() {
        posts.abolish(id, abolishedOn);
        Notices.info("organisation.post.abolished", postNo, abolishedOn);
        return "/organisation/posts?faces-redirect=true";
    }

    private String again() {
        return "/organisation/post?faces-redirect=true&id=" + id;
    }

    /** Whether the caller may change what is shown. */
    public boolean isKeeping() {
        return post == null || teams.contains(post.getTeam());
    }

    public Post getPost() {
        return post;
    }

    /** Who holds the post today; null for a vacancy. */
    public PostHolding getHolding() {
        return holding;
    }

    public Set<Team> getTeams() {
        return teams;
    }

    public Profession[] getProfessions() {
        return Profession.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getPostNo() {
        return postNo;
    }

    public void setPostNo(String postNo) {
        this.postNo = postNo;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Profession getProfession() {
        return profession;
    }

    public void setProfession(Profession profession) {
        this.profession = profession;
    }

    public Team getTeam() {
        return team;
    }

    public void setTeam(Team team) {
        this.team = team;
    }

    public BigDecimal getShare() {
        return share;
    }

    public void setShare(BigDecimal share) {
        this.share = share;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public LocalDate getAdvertisedUntil() {
        return advertisedUntil;
    }

    public void setAdvertisedUntil(LocalDate advertisedUntil) {
        this.advertisedUntil = advertisedUntil;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalDate getLeaves() {
        return leaves;
    }

    public void setLeaves(LocalDate leaves) {
        this.leaves = leaves;
    }

    public LocalDate getAbolishedOn() {
        return abolishedOn;
    }

    public void setAbolishedOn(LocalDate abolishedOn) {
        this.abolishedOn = abolishedOn;
    }
}
