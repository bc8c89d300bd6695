package de.kommune.sim.housing.ledger.policy;

import de.kommune.sim.housing.ledger.entity.Reported;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What has changed since a report was sent («Änderung seit der Meldung»). Plain rules: no container, no database, no clock. */
public final class ReportChanges {

    /** Who counted then and does not now. */
    public List<Reported> out(Collection<Reported> then, Set<Long> counting) {
        return then.stream().filter(one -> !counting.contains(one.personId())).toList();
    }

    /** Who counts now and did not then. */
    public Set<Long> in(Collection<Reported> then, Set<Long> counting) {
        Set<Long> before = then.stream().map(Reported::personId).collect(Collectors.toSet());
        return counting.stream().filter(one -> !before.contains(one)).collect(Collectors.toSet());
    }
}
