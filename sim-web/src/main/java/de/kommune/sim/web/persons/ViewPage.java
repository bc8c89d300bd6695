package de.kommune.sim.web.persons;

import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.PersonMerges;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.Household;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonMerge;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One person («Person»): names, numbers, household, and which records were merged into this one. */
@Named("personsViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private Persons persons;

    @EJB
    private Households households;

    @EJB
    private PersonMerges merges;

    @Inject
    private Clock clock;

    @Inject
    private Event<PersonShown> news;

    private long id;
    private Person person;
    private String askedFor;
    private List<HouseholdMember> memberships;
    private Household household;
    private List<PersonMerge> merged;

    /** The number of a merged record leads to the person that goes on, and says so. */
    public void open() {
        person = persons.get(id);
        askedFor = person.getId() == id ? null : persons.getRecord(id).getPersonNo();
        memberships = households.membershipsOf(person.getId());
        household = memberships.stream()
                .filter(membership -> membership.getPeriod().contains(today()))
                .findFirst()
                .map(membership -> households.get(membership.getHousehold().getId()))
                .orElse(null);
        merged = merges.mergesOf(person.getId());
        news.fire(new PersonShown(person.getId()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The household of today as a picture; null without one. */
    public FamilyPicture getPicture() {
        return household == null ? null : new FamilyPicture(household.membersOn(today()));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Person getPerson() {
        return person;
    }

    /** The number of the merged record that somebody asked for; null if it was the person's own. */
    public String getAskedFor() {
        return askedFor;
    }

    public Household getHousehold() {
        return household;
    }

    public List<HouseholdMember> getMemberships() {
        return memberships;
    }

    public List<PersonMerge> getMerged() {
        return merged;
    }
}
