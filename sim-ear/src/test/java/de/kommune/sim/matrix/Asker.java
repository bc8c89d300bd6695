package de.kommune.sim.matrix;

import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import de.kommune.sim.access.SeparationOfDuties;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who stands before the door («Fragende»): each role alone, roles that contradict each other, an account without
 * any, and nobody at all.
 *
 * @param account of the demo town; null for who has not signed in
 */
public record Asker(String account, Set<Role> roles) {

    public static final String PASSWORD = "Demo.2026";

    /** A new role does not compile until it has an account here. */
    private static String accountOf(Role role) {
        return switch (role) {
            case COUNSELLOR -> "beratung1";
            case TEAM_LEAD -> "teamleitung";
            case VOLUNTEER_COORDINATOR -> "ehrenamt";
            case BENEFIT_CLERK -> "leistung1";
            case HOUSING_CLERK -> "unterkunft1";
            case ASD_LIAISON -> "asd1";
            case DATA_PROTECTION -> "datenschutz";
            case IT_OPERATIONS -> "itbetrieb";
            case COMMITTEE_REPORTER -> "siga";
        };
    }

    /** Of an account that bears one role alone, or of a second counsellor. */
    static Set<Role> rolesOf(String account) {
        return eachRoleAlone().stream()
                .filter(asker -> asker.account().equals(account))
                .map(Asker::roles)
                .findFirst()
                .orElse(Set.of(Role.COUNSELLOR));
    }

    public static List<Asker> all() {
        return Stream.concat(
                        eachRoleAlone().stream(),
                        Stream.of(
                                new Asker("konflikt", Set.of(Role.COUNSELLOR, Role.BENEFIT_CLERK)),
                                new Asker("niemand", Set.of()),
                                new Asker(null, Set.of())))
                .toList();
    }

    public static List<Asker> eachRoleAlone() {
        return Arrays.stream(Role.values())
                .map(role -> new Asker(accountOf(role), Set.of(role)))
                .toList();
    }

    /** What the one table says. */
    public boolean may(Permission permission) {
        return isAdmitted() && !Collections.disjoint(permission.roles(), roles);
    }

    /** Whether the sign-in leads in at all. */
    public boolean isAdmitted() {
        return !roles.isEmpty() && !SeparationOfDuties.violatedBy(roles);
    }

    /** Data protection may know that there is a record, and who looked at it, but never about whom it is. */
    boolean watches() {
        return roles.contains(Role.DATA_PROTECTION);
    }

    public String name() {
        return account == null ? "anonym" : account;
    }

    /**
     * Whose records they ask for: everybody's. To all but counselling's own staff a case with a deputy is one more of the other
     * side's; who is not let in, whatever is asked for, meets one record of each side.
     */
    List<RecordSet> tries(List<RecordSet> sets) {
        if (isAdmitted()) {
            return sets.stream()
                    .filter(set -> set.deputy().isEmpty() || to(set) != Relation.OTHER_SIDE)
                    .toList();
        }
        return List.copyOf(sets.stream()
                .collect(Collectors.toMap(RecordSet::side, set -> set, (first, other) -> first, TreeMap::new))
                .values());
    }

    Relation to(RecordSet records) {
        if (records.isUnknown()) {
            return Relation.UNKNOWN;
        }
        if (records.maker().equals(account)) {
            return Relation.OWN;
        }
        if (records.deputy().equals(account)) {
            return Relation.DEPUTY;
        }
        return roles.stream().anyMatch(role -> role.department() == records.side())
                ? Relation.COLLEAGUES
                : Relation.OTHER_SIDE;
    }
}
