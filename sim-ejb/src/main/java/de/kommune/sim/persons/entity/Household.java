package de.kommune.sim.persons.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * People who live and keep house together («Haushalt»). Who belongs to it changes with time; at no time is somebody in
 * it twice, and at no time does it have two heads. That somebody heads only one household is kept by {@code Households}
 * and by the database.
 */
@Entity
@Table(name = "household")
public class Household extends BaseEntity {

    /** The side of its people: a household never reaches across the wall. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side;

    @OrderBy("id")
    @OneToMany(mappedBy = "household", cascade = CascadeType.PERSIST)
    private List<HouseholdMember> members = new ArrayList<>();

    protected Household() {}

    /** A household is opened by its head. */
    public Household(Person head, LocalDate since) {
        join(head, Relation.HEAD, since);
    }

    /** For papers that tell who lives together but not who heads them. */
    public static Household withoutHead() {
        return new Household();
    }

    /** Somebody joins; from that day until nobody knows when. */
    public HouseholdMember join(Person person, Relation relation, LocalDate since) {
        return add(new HouseholdMember(this, person, relation, Period.since(since)));
    }

    /** Somebody belonged to it for a time that is over, as older papers tell. */
    public HouseholdMember join(Person person, Relation relation, Period period) {
        return add(new HouseholdMember(this, person, relation, period));
    }

    private HouseholdMember add(HouseholdMember joining) {
        if (members.isEmpty()) {
            side = joining.getPerson().getSide();
        }
        for (HouseholdMember member : members) {
            if (!member.getPeriod().overlaps(joining.getPeriod())) {
                continue;
            }
            if (member.getPerson().equals(joining.getPerson())) {
                throw new BusinessException(
                        "persons.alreadyInHousehold",
                        joining.getPerson().getDisplayName(),
                        member.getPeriod().getFrom());
            }
            if (member.getRelation() == Relation.HEAD && joining.getRelation() == Relation.HEAD) {
                throw new BusinessException(
                        "persons.householdHasHead", member.getPerson().getDisplayName());
            }
        }
        members.add(joining);
        return joining;
    }

    /** Somebody leaves; the last day still counts. */
    public void leave(long memberId, LocalDate lastDay) {
        member(memberId).leaveOn(lastDay);
    }

    /** The membership with that number, which must be one of this household. */
    public HouseholdMember member(long memberId) {
        return members.stream()
                .filter(member -> member.getId() == memberId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The head on that day; a household can be without one for a while. */
    public Optional<Person> headOn(LocalDate day) {
        return membersOn(day).stream()
                .filter(member -> member.getRelation() == Relation.HEAD)
                .map(HouseholdMember::getPerson)
                .findFirst();
    }

    /** Who belongs to it on that day: the head first, then generation by generation, the elder first. */
    public List<HouseholdMember> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.getPeriod().contains(day))
                .sorted(HouseholdMember.AS_PEOPLE_NAME_THEM)
                .toList();
    }

    public PersonSide getSide() {
        return side;
    }

    /** All who ever belonged to it. */
    public List<HouseholdMember> getMembers() {
        return Collections.unmodifiableList(members);
    }
}
