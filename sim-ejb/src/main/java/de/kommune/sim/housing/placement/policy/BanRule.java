package de.kommune.sim.housing.placement.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.Placement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Nobody is housed where she may not enter («Hausverbot als Hindernis»). Plain rules: no container, no database, no clock. */
public class BanRule {

    /** The first night of each placement on which its person may not enter the house. */
    public List<Breach> breaches(Collection<Placement> wanted, Collection<Banned> bans) {
        return wanted.stream()
                .flatMap(placement -> firstNight(placement, bans)
                        .map(night -> new Breach(
                                HousingRule.HOUSE_BAN,
                                placement.getPlace().getRoom().getName(),
                                night))
                        .stream())
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> firstNight(Placement placement, Collection<Banned> bans) {
        return bans.stream()
                .filter(ban -> ban.personId() == placement.getPerson().getId())
                .filter(ban -> ban.facilityId() == placement.getFacility().getId())
                .map(Banned::days)
                .filter(placement.getPeriod()::overlaps)
                .map(days -> later(days.getFrom(), placement.getPeriod().getFrom()))
                .min(LocalDate::compareTo);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Who may not enter which facility («Hausverbot»).
     *
     * @param days on which it holds at any time of the day
     */
    public record Banned(long personId, long facilityId, Period days) {}
}
