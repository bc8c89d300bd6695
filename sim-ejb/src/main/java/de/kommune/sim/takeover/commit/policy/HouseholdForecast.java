package de.kommune.sim.takeover.commit.policy;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Counts the households that a commit would found, family by family in the order of the lists. Plain rules. */
public final class HouseholdForecast {

    private final Set<Long> housed = new HashSet<>();
    private final Set<Long> family = new LinkedHashSet<>();
    private String familyKey;
    private long households;

    /** One member; all members of a family come one after the other. */
    public void add(String key, long subjectId) {
        if (!key.equals(familyKey)) {
            settle();
            familyKey = key;
        }
        family.add(subjectId);
    }

    public long households() {
        settle();
        return households;
    }

    private void settle() {
        if (family.size() > 1) {
            if (family.stream().noneMatch(housed::contains)) {
                households++;
            }
            housed.addAll(family);
        }
        family.clear();
    }
}
