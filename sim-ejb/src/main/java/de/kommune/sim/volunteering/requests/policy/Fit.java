package de.kommune.sim.volunteering.requests.policy;

import de.kommune.sim.partners.entity.Spot;
import de.kommune.sim.volunteering.requests.entity.Exclusion;
import de.kommune.sim.volunteering.requests.entity.MatchCriterion;
import de.kommune.sim.volunteering.requests.entity.MatchReason;
import de.kommune.sim.volunteering.volunteers.entity.Skill;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well a volunteer fits a request («Passung»): what excludes her, else points with a reason for each. What excludes is never outweighed by
 * points. Plain rules: no container, no database, no clock.
 */
public final class Fit {

    /** Everybody who is not excluded has more than nothing. */
    private static final int BASE = 1000;

    private static final int MOST_POINTS = 99_999;
    private static final int MOST_GOOD = 3;
    private static final double KILOMETRES_OF_DEGREE = 111.2;

    private final Map<MatchCriterion, Integer> weights;

    /** @param weights how many points each criterion counts; one that is missing counts nothing */
    public Fit(Map<MatchCriterion, Integer> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** What speaks against it so that she is not proposed; none where she may be. */
    public Set<Exclusion> exclusions(Need need, Helper helper) {
        Set<Exclusion> against = EnumSet.noneOf(Exclusion.class);
        note(against, Exclusion.NOT_ACTIVE, !helper.active());
        note(against, Exclusion.NO_CLEARANCE, need.facts().isMinors() && !clears(need, helper));
        note(against, Exclusion.LANGUAGE, !speaks(need, helper));
        note(against, Exclusion.GENDER, !isWished(need, helper));
        note(against, Exclusion.NO_COMMON_TIME, !hasTime(need, helper));
        note(against, Exclusion.FULL, helper.free() == 0);
        note(against, Exclusion.DECLINED, helper.declinedBy().contains(need.requestId()));
        return against;
    }

    private static void note(Set<Exclusion> against, Exclusion exclusion, boolean holds) {
        if (holds) {
            against.add(exclusion);
        }
    }

    /** The same as having no exclusion, without gathering them: this is asked for each pair. */
    boolean isPossible(Need need, Helper helper) {
        return helper.active()
                && helper.free() > 0
                && hasTime(need, helper)
                && speaks(need, helper)
                && isWished(need, helper)
                && (!need.facts().isMinors() || clears(need, helper))
                && !helper.declinedBy().contains(need.requestId());
    }

    private static boolean clears(Need need, Helper helper) {
        return helper.clearedBefore() != null && need.day().isBefore(helper.clearedBefore());
    }

    private static boolean speaks(Need need, Helper helper) {
        return need.facts().getLanguage() == null
                || helper.languages().contains(need.facts().getLanguage());
    }

    private static boolean isWished(Need need, Helper helper) {
        return need.facts().getGenderWish() == null || need.facts().getGenderWish() == helper.gender();
    }

    private static boolean hasTime(Need need, Helper helper) {
        return need.facts().getTimes().count() == 0 || commonTimes(need, helper) > 0;
    }

    private static int commonTimes(Need need, Helper helper) {
        return need.facts().getTimes().common(helper.times()).count();
    }

    /** Points of who is not excluded; the more the better, and always more than nothing. */
    public int points(Need need, Helper helper) {
        int sum = BASE
                + weight(MatchCriterion.COMMON_TIME) * commonTimes(need, helper)
                + weight(MatchCriterion.SKILL) * skills(need, helper)
                + (wants(need, helper) ? weight(MatchCriterion.INTEREST) : 0)
                + weight(MatchCriterion.EXPERIENCE) * good(helper)
                - weight(MatchCriterion.LOAD) * helper.taken()
                - (int) Math.round(weight(MatchCriterion.DISTANCE) * kilometres(need, helper));
        return Math.max(1, Math.min(MOST_POINTS, sum));
    }

    private int weight(MatchCriterion criterion) {
        return weights.getOrDefault(criterion, 0);
    }

    private static int skills(Need need, Helper helper) {
        int found = 0;
        for (Skill wanted : need.facts().getSkills()) {
            found += helper.skills().contains(wanted) ? 1 : 0;
        }
        return found;
    }

    private static boolean wants(Need need, Helper helper) {
        return helper.interests().contains(need.facts().getKind());
    }

    private static int good(Helper helper) {
        return Math.min(MOST_GOOD, helper.good());
    }

    /** As the crow flies; within a town and its neighbours a plane is as good as a sphere. */
    private static double kilometres(Need need, Helper helper) {
        Spot from = helper.area();
        Spot to = need.area();
        if (from == null || to == null) {
            return 0;
        }
        double north = to.latitude().subtract(from.latitude()).doubleValue() * KILOMETRES_OF_DEGREE;
        double shrunk = Math.cos(Math.toRadians(to.latitude().doubleValue()));
        double east = to.longitude().subtract(from.longitude()).doubleValue() * KILOMETRES_OF_DEGREE * shrunk;
        return Math.hypot(north, east);
    }

    /** What speaks for her, and against her without excluding her, in the order in which people ask. */
    public List<MatchReason> reasons(Need need, Helper helper) {
        List<MatchReason> reasons = new ArrayList<>();
        if (need.facts().getLanguage() != null) {
            reasons.add(MatchReason.of(MatchReason.Kind.LANGUAGE));
        }
        times(reasons, need, helper);
        way(reasons, need, helper);
        counted(reasons, MatchReason.Kind.SKILL, skills(need, helper), weight(MatchCriterion.SKILL));
        counted(reasons, MatchReason.Kind.INTEREST, wants(need, helper) ? 1 : 0, weight(MatchCriterion.INTEREST));
        if (need.facts().isMinors()) {
            reasons.add(MatchReason.of(MatchReason.Kind.CLEARANCE));
        }
        counted(reasons, MatchReason.Kind.EXPERIENCE, good(helper), weight(MatchCriterion.EXPERIENCE));
        reasons.add(
                new MatchReason(MatchReason.Kind.LOAD, helper.taken(), -weight(MatchCriterion.LOAD) * helper.taken()));
        return reasons;
    }

    private void times(List<MatchReason> reasons, Need need, Helper helper) {
        if (need.facts().getTimes().count() == 0) {
            reasons.add(MatchReason.of(MatchReason.Kind.ANY_TIME));
        } else {
            int common = commonTimes(need, helper);
            counted(reasons, MatchReason.Kind.COMMON_TIME, common, weight(MatchCriterion.COMMON_TIME));
        }
    }

    private void way(List<MatchReason> reasons, Need need, Helper helper) {
        if (need.area() == null || helper.everywhere()) {
            reasons.add(MatchReason.of(MatchReason.Kind.EVERYWHERE));
        } else if (helper.area() == null) {
            reasons.add(MatchReason.of(MatchReason.Kind.AREA_UNKNOWN));
        } else {
            double way = kilometres(need, helper);
            int points = (int) Math.round(weight(MatchCriterion.DISTANCE) * way);
            reasons.add(new MatchReason(MatchReason.Kind.DISTANCE, way, -points));
        }
    }

    private static void counted(List<MatchReason> reasons, MatchReason.Kind kind, int times, int weight) {
        if (times > 0) {
            reasons.add(new MatchReason(kind, times, times * weight));
        }
    }
}
