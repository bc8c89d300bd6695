package de.kommune.sim.web.persons;

import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.persons.matching.boundary.Candidate;
import de.kommune.sim.persons.matching.boundary.Duplicates;
import de.kommune.sim.persons.matching.entity.Band;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Registering somebody new («Person aufnehmen»). */
@Named("personsRegisterPage")
@ViewScoped
public class RegisterPage implements Serializable {

    @EJB
    private Persons persons;

    @Inject
    private Clock clock;

    @EJB
    private Duplicates duplicates;

    private final PersonForm form = new PersonForm();
    private final NameForm name = new NameForm();
    private final IdentifierForm identifier = new IdentifierForm();
    private List<Candidate> candidates = List.of();
    private final Set<Long> others = new HashSet<>();

    /** Looks, while somebody is typing, whether the register knows the person already. */
    public void look() {
        MatchRecord typed = MatchRecord.empty()
                .withName(name.getGivenNames(), familyOrFather())
                .with(
                        Field.SEX,
                        form.getSex() == Sex.UNKNOWN ? null : form.getSex().name())
                .with(Field.PHONE, form.getPhone());
        if (form.getBirthDate() != null) {
            typed = typed.withBirth(Birth.of(form.getBirthDate()));
        }
        if (!identifier.isEmpty()) {
            typed = typed.withNumber(identifier.getKind(), identifier.getValue());
        }
        boolean enough = typed.names().size() + typed.values(Field.AZR_NUMBER).size() > 0;
        candidates = enough ? duplicates.candidatesFor(typed) : List.of();
    }

    private String familyOrFather() {
        return name.getFamilyName() == null ? name.getFatherName() : name.getFamilyName();
    }

    /** Says of a candidate that it is somebody else; remembered once the new person is saved. */
    public void isAnother(long personId) {
        others.add(personId);
    }

    /** Those of whom nobody has said yet who they are. */
    public List<Candidate> getCandidates() {
        return candidates.stream()
                .filter(candidate -> !others.contains(candidate.personId()))
                .toList();
    }

    /** Saves the person; a likely duplicate must be decided on first. */
    public String register() {
        Person entered = entered();
        look();
        if (getCandidates().stream()
                .anyMatch(candidate -> candidate.explanation().band() == Band.SAME_LIKELY)) {
            Notices.warn("persons.register.decideFirst");
            return null;
        }
        Person saved = persons.register(entered);
        others.forEach(other -> duplicates.declareDifferent(saved.getId(), other, null));
        Notices.info("persons.register.done", saved.getDisplayName(), saved.getPersonNo());
        return "/persons/view?faces-redirect=true&id=" + saved.getId();
    }

    private Person entered() {
        LocalDate today = LocalDate.now(clock);
        Person person = new Person(name.name(today), form.facts());
        if (!identifier.isEmpty()) {
            person.add(identifier.identifier(today));
        }
        return person;
    }

    public PersonForm getForm() {
        return form;
    }

    public NameForm getName() {
        return name;
    }

    public IdentifierForm getIdentifier() {
        return identifier;
    }
}
