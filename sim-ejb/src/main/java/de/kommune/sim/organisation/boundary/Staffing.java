package de.kommune.sim.organisation.boundary;

import de.kommune.sim.organisation.entity.Team;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * How a team is manned today, in full-time equivalents («Besetzung in Vollzeitäquivalenten»).
 *
 * @param planned the sum of all shares
 * @param filled the sum of the shares that somebody holds
 * @param vacancies how many posts nobody holds
 */
public record Staffing(Team team, BigDecimal planned, BigDecimal filled, long vacancies) implements Serializable {

    static Staffing of(Team team, Collection<PostLine> all) {
        List<PostLine> posts = all.stream().filter(post -> post.team() == team).toList();
        return new Staffing(
                team,
                sum(posts),
                sum(posts.stream().filter(post -> !post.isVacant()).toList()),
                posts.stream().filter(PostLine::isVacant).count());
    }

    private static BigDecimal sum(List<PostLine> posts) {
        return posts.stream().map(PostLine::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isManned() {
        return filled.signum() > 0;
    }
}
