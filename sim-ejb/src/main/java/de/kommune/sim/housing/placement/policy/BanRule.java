package de.kommune.sim.housing.placement.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Nobody is housed where she may not enter («Hausverbot als Hindernis»). Plain rules: no container, no database, no clock. */
public class BanRule {

    /** The first night of each stay on which its person may not enter the house. */
    public List<Breach> breaches(Collection<Coming> wanted, Collection<Banned> bans) {
        return wanted.stream()
                .flatMap(coming ->
                        firstNight(coming, bans)
                                .map(night -> new Breach(HousingRule.HOUSE_BAN, coming.room(), night))
                                .stream())
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> firstNight(Coming coming, Collection<Banned> bans) {
        return bans.stream()
                .filter(ban -> ban.personId() == coming.personId() && ban.facilityId() == coming.facilityId())
                .map(Banned::days)
                .filter(coming.nights()::overlaps)
                .map(days -> later(days.getFrom(), coming.nights().getFrom()))
                .min(LocalDate::compareTo);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Who is to have a bed where («künftige Bewohnerin»). */
    public record Coming(long personId, long facilityId, String room, Period nights) {}

    /**
     * Who may not enter which facility («Hausverbot»).
     *
     * @param days on which it holds at any time of the day
     */
    public record Banned(long personId, long facilityId, Period days) {}
}
