package de.kommune.sim.web.persons;

import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.entity.LanguageLevel;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonIdentifier;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** Registering somebody new («Person aufnehmen»). */
@Named("personsRegisterPage")
@ViewScoped
public class RegisterPage implements Serializable {

    @EJB
    private Persons persons;

    @Inject
    private Clock clock;

    private final PersonForm form = new PersonForm();
    private final NameForm name = new NameForm();
    private IdentifierKind identifierKind = IdentifierKind.AZR_NR;
    private String identifierValue;

    public String register() {
        Person saved = persons.register(entered());
        Notices.info("persons.register.done", saved.getDisplayName(), saved.getPersonNo());
        return "/persons/view?faces-redirect=true&id=" + saved.getId();
    }

    private Person entered() {
        LocalDate today = LocalDate.now(clock);
        Person person = new Person(name.name(today), form.facts());
        if (identifierValue != null) {
            person.add(new PersonIdentifier(identifierKind, identifierValue, today));
        }
        return person;
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public LanguageLevel[] getLevels() {
        return LanguageLevel.values();
    }

    public NameKind[] getNameKinds() {
        return NameKind.values();
    }

    public IdentifierKind[] getIdentifierKinds() {
        return IdentifierKind.values();
    }

    public PersonForm getForm() {
        return form;
    }

    public NameForm getName() {
        return name;
    }

    public IdentifierKind getIdentifierKind() {
        return identifierKind;
    }

    public void setIdentifierKind(IdentifierKind identifierKind) {
        this.identifierKind = identifierKind;
    }

    public String getIdentifierValue() {
        return identifierValue;
    }

    public void setIdentifierValue(String identifierValue) {
        this.identifierValue = identifierValue;
    }
}
