package de.kommune.sim.web.persons;

import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.PersonRow;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.Household;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A household («Haushalt»): its picture, who belongs to it from when to when; opened for a person that has none. */
@Named("personsHouseholdPage")
@ViewScoped
public class HouseholdPage implements Serializable {

    private static final int HITS = 8;

    @EJB
    private Persons persons;

    @EJB
    private Households households;

    @Inject
    private Clock clock;

    private Long id;
    private Long personId;
    private Household household;
    private Person founder;
    private LocalDate day;
    private Relation relation = Relation.CHILD;
    private String text;
    private List<PersonRow> hits = List.of();

    public void open() {
        day = today();
        if (id != null) {
            household = households.get(id);
        } else {
            founder = persons.get(personId == null ? 0 : personId);
        }
    }

    /** Opens the household of a person who has none yet. */
    public String begin() {
        Household opened = households.open(founder.getId(), day);
        Notices.info("persons.household.opened");
        return "/persons/household?faces-redirect=true&id=" + opened.getId();
    }

    public void search() {
        hits = persons.find(text, HITS);
    }

    public void join(long joiningId) {
        households.join(id, joiningId, relation, day);
        text = null;
        hits = List.of();
        done("persons.household.joined");
    }

    public void leave(long memberId) {
        households.leave(id, memberId, day);
        done("persons.household.left");
    }

    public void changeRelation(long memberId) {
        households.changeRelation(id, memberId, relation, day);
        done("persons.household.relationChanged");
    }

    private void done(String sentence) {
        household = households.get(id);
        Notices.info(sentence);
    }

    public String getTitle() {
        if (household == null) {
            return Texts.format("persons.household.openTitle", founder.getDisplayName());
        }
        return household
                .headOn(today())
                .map(head -> Texts.format("persons.household.of", head.getDisplayName()))
                .orElseGet(() -> Texts.format("persons.household.headless"));
    }

    public FamilyPicture getPicture() {
        return new FamilyPicture(household.membersOn(today()));
    }

    /** All who ever belonged to it, those of today first. */
    public List<HouseholdMember> getMembers() {
        return household.getMembers().stream()
                .sorted(Comparator.comparing(
                                (HouseholdMember member) -> member.getPeriod().getTo())
                        .reversed()
                        .thenComparing(HouseholdMember::getRelation))
                .toList();
    }

    public boolean isPresent(HouseholdMember member) {
        return member.getPeriod().isOpen();
    }

    public Relation[] getRelations() {
        return Relation.values();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Household getHousehold() {
        return household;
    }

    public Person getFounder() {
        return founder;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<PersonRow> getHits() {
        return hits;
    }
}
