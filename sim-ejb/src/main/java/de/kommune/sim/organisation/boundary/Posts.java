package de.kommune.sim.organisation.boundary;

import static de.kommune.sim.access.Permission.POST_READ;
import static de.kommune.sim.access.Permission.POST_WRITE;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.organisation.entity.Post;
import de.kommune.sim.organisation.entity.PostFacts;
import de.kommune.sim.organisation.entity.Team;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The posts («Stellen») and who holds them: each team's by whoever keeps them, all of them for data protection. */
@Stateless
@Guarded
public class Posts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PostScope scope;

    @Inject
    private Staff staff;

    @Inject
    private Clock clock;

    /** The posts that exist today, with their holders of today, by team and number. */
    @Requires(POST_READ)
    public List<PostLine> list() {
        Set<Team> teams = scope.visible();
        return teams.isEmpty() ? List.of() : lines(teams);
    }

    /** How the teams are manned today. */
    @Requires(POST_READ)
    public List<Staffing> staffing() {
        Collection<PostLine> posts = list();
        return scope.visible().stream().map(team -> Staffing.of(team, posts)).toList();
    }

    /** The teams whose posts the caller enters and changes. */
    @Requires(POST_READ)
    public Set<Team> keptTeams() {
        return scope.kept();
    }

    @Requires(POST_READ)
    public Post get(long id) {
        Post post = em.find(Post.class, id);
        scope.checkVisible(post);
        post.getHoldings().size();
        return post;
    }

    /** Enters a post of the staff plan; its number is the plan's. */
    @Requires(value = POST_WRITE, deed = Deed.CHANGE)
    public Post create(String postNo, PostFacts facts) {
        scope.checkKept(facts.team());
        Post post = new Post(postNo, facts);
        long same = em.createQuery("select count(p) from Post p where p.postNo = :no", Long.class)
                .setParameter("no", post.getPostNo())
                .getSingleResult();
        if (same > 0) {
            throw new BusinessException("organisation.postNoTaken", post.getPostNo());
        }
        em.persist(post);
        return post;
    }

    /** Writes down anew what the post is; refused where somebody else has done so since that version was read. */
    @Requires(POST_WRITE)
    public void describe(long id, int version, PostFacts facts) {
        Post post = locked(id);
        scope.checkKept(facts.team());
        if (post.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        post.describe(facts);
    }

    /** Puts an account of the directory on the post. */
    @Requires(POST_WRITE)
    public void occupy(long id, String account, Period period) {
        Post post = locked(id);
        post.occupy(staff.require(account), period);
    }

    /** The holder leaves the post; that day is the last one. */
    @Requires(POST_WRITE)
    public void vacate(long id, long holdingId, LocalDate lastDay) {
        locked(id).vacate(holdingId, lastDay);
    }

    /** From that day on the post no longer exists. */
    @Requires(POST_WRITE)
    public void abolish(long id, LocalDate on) {
        locked(id).abolish(on);
    }

    /** Two who man one post at once are told apart by the lock on it. */
    private Post locked(long id) {
        Post post = em.find(Post.class, id, LockModeType.PESSIMISTIC_WRITE);
        scope.checkVisible(post);
        scope.checkKept(post.getTeam());
        return post;
    }

    private List<PostLine> lines(Set<Team> teams) {
        return em.createQuery(
                        "select new de.kommune.sim.organisation.boundary.PostLine(p.id, p.postNo, p.title, p.profession,"
                                + " p.team, p.share, p.advertisedUntil, h.account, s.displayName, h.period.to)"
                                + " from Post p left join p.holdings h on h.period.from <= :today and h.period.to > :today"
                                + " left join StaffMember s on s.account = h.account"
                                + " where p.team in :teams and (p.abolishedOn is null or p.abolishedOn > :today)"
                                + " order by p.team, p.postNo",
                        PostLine.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("teams", teams)
                .getResultList();
    }
}
