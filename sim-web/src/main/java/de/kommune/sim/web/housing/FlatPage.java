package de.kommune.sim.web.housing;

import de.kommune.sim.housing.flats.boundary.FlatLine;
import de.kommune.sim.housing.flats.boundary.FlatWishes;
import de.kommune.sim.housing.flats.entity.FlatFacts;
import de.kommune.sim.housing.flats.entity.FlatPriority;
import de.kommune.sim.housing.flats.entity.FlatRemoval;
import de.kommune.sim.housing.flats.entity.FlatState;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a household looks for («Wohnungswunsch»): entering it, changing it, an offer, and taking it off the list. */
@Named("housingFlatPage")
@ViewScoped
public class FlatPage implements Serializable {

    @EJB
    private FlatWishes wishes;

    @EJB
    private Persons persons;

    @EJB
    private Households households;

    @Inject
    private Clock clock;

    private Long personId;
    private String person;
    private List<FlatLine> all;
    private FlatLine line;

    private int size = 1;
    private int rooms = 1;
    private boolean stepFree;
    private FlatPriority priority = FlatPriority.NONE;
    private LocalDate since;
    private FlatRemoval removal;

    public void open() {
        person = persons.get(personId == null ? 0 : personId).getDisplayName();
        all = wishes.ofPerson(personId);
        line = all.stream()
                .filter(found -> found.state() != FlatState.REMOVED)
                .findFirst()
                .orElse(null);
        if (line == null) {
            since = LocalDate.now(clock);
            size = Math.max(1, household(since));
            rooms = Math.min(size, 10);
        } else {
            fill(line.facts());
        }
    }

    /** How many live in her household today. */
    private int household(LocalDate today) {
        return households.membershipsOf(personId).stream()
                .filter(member -> member.getPeriod().contains(today))
                .findFirst()
                .map(HouseholdMember::getHousehold)
                .map(found -> households.get(found.getId()).getMembers().stream()
                        .filter(member -> member.getPeriod().contains(today))
                        .count())
                .orElse(1L)
                .intValue();
    }

    private void fill(FlatFacts facts) {
        size = facts.persons();
        rooms = facts.rooms();
        stepFree = facts.stepFree();
        priority = facts.priority();
        since = facts.since();
    }

    public String save() {
        FlatFacts facts = new FlatFacts(size, rooms, stepFree, priority, since);
        if (line == null) {
            wishes.enter(personId, facts);
            Notices.info("housing.flat.entered");
        } else {
            wishes.change(line.id(), line.version(), facts);
            Notices.info("housing.flat.saved");
        }
        return again();
    }

    public String offer() {
        wishes.offer(line.id(), line.version());
        Notices.info("housing.flat.offered");
        return again();
    }

    public String waitOn() {
        wishes.waitOn(line.id(), line.version());
        Notices.info("housing.flat.waitsOn");
        return again();
    }

    public String remove() {
        wishes.remove(line.id(), line.version(), removal);
        Notices.info("housing.flat.removed");
        return again();
    }

    private String again() {
        return "/housing/flat?faces-redirect=true&personId=" + personId;
    }

    public boolean isWaiting() {
        return line.state() == FlatState.WAITING;
    }

    /** What was taken off, the latest first. */
    public List<FlatLine> getFormer() {
        return all.stream().filter(found -> found.state() == FlatState.REMOVED).toList();
    }

    /** Null where the household is not on the list. */
    public FlatLine getLine() {
        return line;
    }

    public String getPerson() {
        return person;
    }

    public FlatPriority[] getPriorities() {
        return FlatPriority.values();
    }

    public FlatRemoval[] getRemovals() {
        return FlatRemoval.values();
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = size;
    }

    public int getRooms() {
        return rooms;
    }

    public void setRooms(int rooms) {
        this.rooms = rooms;
    }

    public boolean isStepFree() {
        return stepFree;
    }

    public void setStepFree(boolean stepFree) {
        this.stepFree = stepFree;
    }

    public FlatPriority getPriority() {
        return priority;
    }

    public void setPriority(FlatPriority priority) {
        this.priority = priority;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public FlatRemoval getRemoval() {
        return removal;
    }

    public void setRemoval(FlatRemoval removal) {
        this.removal = removal;
    }
}
