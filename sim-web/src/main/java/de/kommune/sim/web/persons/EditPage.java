package de.kommune.sim.web.persons;

import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Changing a person («Person bearbeiten»). Whoever saves second is shown what the first changed: what only the first
 * touched is taken over, what both touched stays as entered and is shown beside the other's.
 */
@Named("personsEditPage")
@ViewScoped
public class EditPage implements Serializable {

    @EJB
    private Persons persons;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    private long id;
    private Person person;
    private PersonForm form;
    private int version;
    private PersonFacts known;
    private List<Clash> clashes = List.of();
    private NameForm name = new NameForm();
    private IdentifierForm identifier = new IdentifierForm();

    /**
     * Something that somebody else changed meanwhile.
     *
     * @param fact the name of the fact
     * @param before as it was when this form was opened
     * @param now as the other one saved it
     * @param mine as it stands in this form
     * @param both whether this form changed it as well, and differently
     */
    public record Clash(String fact, String before, String now, String mine, boolean both) implements Serializable {}

    public void open() {
        load();
        form = new PersonForm(known);
    }

    private void load() {
        person = persons.get(id);
        id = person.getId();
        version = person.getVersion();
        known = person.getFacts();
    }

    public String save() {
        PersonFacts mine = form.facts();
        PersonFacts before = known;
        int opened = version;
        load();
        if (version != opened && !before.differences(known).isEmpty()) {
            compare(before, mine);
            return null;
        }
        persons.change(id, version, mine);
        Notices.info("persons.edit.saved", person.getDisplayName());
        return "/persons/view?faces-redirect=true&id=" + id;
    }

    private void compare(PersonFacts before, PersonFacts mine) {
        List<String> touched = before.differences(mine);
        List<String> differing = known.differences(mine);
        clashes = before.differences(known).stream()
                .map(fact -> new Clash(
                        fact,
                        people.fact(fact, before),
                        people.fact(fact, known),
                        people.fact(fact, touched.contains(fact) ? mine : known),
                        touched.contains(fact) && differing.contains(fact)))
                .toList();
        before.differences(known).stream()
                .filter(fact -> !touched.contains(fact))
                .forEach(fact -> form.take(fact, known));
        Notices.warn("persons.edit.changedMeanwhile", person.getChangedBy(), person.getChangedAt());
    }

    public void addName() {
        persons.addName(id, name.name(today()));
        name = new NameForm();
        done("persons.edit.nameAdded");
    }

    public void preferName(long nameId) {
        persons.preferName(id, nameId);
        done("persons.edit.namePreferred");
    }

    public void withdrawName(long nameId) {
        persons.withdrawName(id, nameId, today());
        done("persons.edit.nameWithdrawn");
    }

    public void addIdentifier() {
        persons.addIdentifier(id, identifier.identifier(today()));
        identifier = new IdentifierForm();
        done("persons.edit.identifierAdded");
    }

    public void withdrawIdentifier(long identifierId) {
        persons.withdrawIdentifier(id, identifierId, today());
        done("persons.edit.identifierWithdrawn");
    }

    public void moveAway() {
        persons.moveAway(id, version);
        done("persons.edit.movedAway");
    }

    public void comeBack() {
        persons.comeBack(id, version);
        done("persons.edit.cameBack");
    }

    /** Names and numbers are saved at once; the facts in the form above stay as they are being typed. */
    private void done(String sentence) {
        PersonFacts before = known;
        load();
        before.differences(known).forEach(fact -> form.take(fact, known));
        Notices.info(sentence);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
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

    public PersonForm getForm() {
        return form;
    }

    public List<Clash> getClashes() {
        return clashes;
    }

    public NameForm getName() {
        return name;
    }

    public IdentifierForm getIdentifier() {
        return identifier;
    }
}
