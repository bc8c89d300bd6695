package de.kommune.sim.web.persons;

import de.kommune.sim.persons.entity.HouseholdMember;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A household drawn as a small tree («Familienbild»): one row a generation, the eldest generation on top. For those who
 * hear the page it is a list of lists.
 */
public class FamilyPicture implements Serializable {

    private final List<List<HouseholdMember>> generations = new ArrayList<>();

    FamilyPicture(List<HouseholdMember> members) {
        TreeMap<Integer, List<HouseholdMember>> byGeneration = new TreeMap<>(Comparator.reverseOrder());
        members.forEach(member -> byGeneration
                .computeIfAbsent(member.getRelation().generation(), generation -> new ArrayList<>())
                .add(member));
        generations.addAll(byGeneration.values());
    }

    /** From the grandparents down to the children; the head stands first in the own row. */
    public List<List<HouseholdMember>> getGenerations() {
        return generations;
    }
}
