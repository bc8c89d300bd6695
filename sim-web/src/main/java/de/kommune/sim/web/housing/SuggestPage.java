package de.kommune.sim.web.housing;

import de.kommune.sim.authorities.boundary.AssignmentLine;
import de.kommune.sim.authorities.boundary.Assignments;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.suggestion.boundary.HouseName;
import de.kommune.sim.housing.suggestion.boundary.NewSuggestion;
import de.kommune.sim.housing.suggestion.boundary.Seeking;
import de.kommune.sim.housing.suggestion.boundary.SuggestionLine;
import de.kommune.sim.housing.suggestion.boundary.Suggestions;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.web.text.Readable;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** For whom beds are to be searched («Betten vorschlagen»): all who are to come on a day, one assignment, or one household. */
@Named("housingSuggestPage")
@ViewScoped
public class SuggestPage implements Serializable {

    @EJB
    private Suggestions suggestions;

    @EJB
    private Assignments assignments;

    @EJB
    private Placements placements;

    @EJB
    private Persons persons;

    @EJB
    private Households households;

    @Inject
    private Clock clock;

    private final String token = UUID.randomUUID().toString();

    private LocalDate day;
    private Long assignmentId;
    private Long personId;

    private List<SeekerForm> seekers;
    private List<HouseName> facilities;
    private List<SuggestionLine> latest;
    private Long[] facilityIds = {};
    private LocalDate from;
    private LocalDate lastNight;
    private LegalBasis basis;

    public void open() {
        LocalDate today = LocalDate.now(clock);
        if (day == null) {
            day = today;
        }
        basis = personId == null ? LegalBasis.ZUWEISUNG_FLUEAG : LegalBasis.EINWEISUNG_OBG_14;
        Map<Long, String> people = people();
        from = day.isBefore(today) ? today : day;
        Set<Long> placed = placements.placed(people.keySet(), from);
        seekers = new ArrayList<>();
        people.forEach((id, name) -> {
            if (!placed.contains(id)) {
                seekers.add(new SeekerForm(id, name));
            }
        });
        facilities = suggestions.houses(from);
        latest = suggestions.latest();
    }

    /** Whoever may be asked about, household by household. */
    private Map<Long, String> people() {
        if (personId != null) {
            return household(persons.get(personId));
        }
        if (assignmentId != null) {
            AssignmentLine line = assignments.get(assignmentId).line();
            day = line.arrivalPlanned();
            return named(List.of(line));
        }
        return named(assignments.planned(day));
    }

    private static Map<Long, String> named(List<AssignmentLine> lines) {
        Map<Long, String> people = new LinkedHashMap<>();
        lines.forEach(line -> line.household().forEach(member -> people.put(member.personId(), member.name())));
        return people;
    }

    private Map<Long, String> household(Person person) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, String> people = new LinkedHashMap<>();
        people.put(person.getId(), person.getDisplayName());
        Optional<HouseholdMember> own = households.membershipsOf(person.getId()).stream()
                .filter(member -> member.getPeriod().contains(today))
                .findFirst();
        own.map(member -> households.get(member.getHousehold().getId()).membersOn(today)).orElse(List.of()).stream()
                .map(HouseholdMember::getPerson)
                .forEach(other -> people.put(other.getId(), other.getDisplayName()));
        return people;
    }

    /** Shows who is to come on the day that was chosen. */
    public String show() {
        return "/housing/suggest?faces-redirect=true&day=" + Readable.day(day);
    }

    public String search() {
        List<Seeking> people = seekers.stream()
                .map(SeekerForm::seeking)
                .flatMap(Optional::stream)
                .toList();
        long made = suggestions.begin(
                new NewSuggestion(people, Period.ofDays(from, lastNight), basis, Set.of(facilityIds), token));
        return "/housing/suggestion?faces-redirect=true&id=" + made;
    }

    public List<SeekerForm> getSeekers() {
        return seekers;
    }

    public List<HouseName> getFacilities() {
        return facilities;
    }

    public List<SuggestionLine> getLatest() {
        return latest;
    }

    public LegalBasis[] getBases() {
        return LegalBasis.values();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Long getAssignmentId() {
        return assignmentId;
    }

    public void setAssignmentId(Long assignmentId) {
        this.assignmentId = assignmentId;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long[] getFacilityIds() {
        return facilityIds;
    }

    public void setFacilityIds(Long[] facilityIds) {
        this.facilityIds = facilityIds;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastNight() {
        return lastNight;
    }

    public void setLastNight(LocalDate lastNight) {
        this.lastNight = lastNight;
    }

    public LegalBasis getBasis() {
        return basis;
    }

    public void setBasis(LegalBasis basis) {
        this.basis = basis;
    }
}
