package de.kommune.sim.web.cooperation;

import de.kommune.sim.cooperation.boundary.HandOffView;
import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.persons.boundary.PersonRow;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One message («Mitteilung»): what was said, what to do next, and which of the own records is meant. */
@Named("cooperationViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    private static final int MOST = 10;

    @EJB
    private HandOffs handOffs;

    @EJB
    private Persons persons;

    private long id;
    private HandOffView handOff;
    private Person person;
    private String text;
    private String name;
    private List<PersonRow> found;

    public void open() {
        handOff = handOffs.get(id);
        person = handOff.personId() == null ? null : persons.get(handOff.personId());
        name = handOff.concerned().getName();
    }

    public String take() {
        handOffs.take(id, handOff.version());
        return again("taken");
    }

    public String say() {
        handOffs.say(id, handOff.version(), text);
        return again("said");
    }

    public String finish() {
        handOffs.finish(id, handOff.version(), text);
        return again("finished");
    }

    public String decline() {
        handOffs.decline(id, handOff.version(), text);
        return again("declined");
    }

    public String withdraw() {
        handOffs.withdraw(id, handOff.version(), text);
        return again("withdrawn");
    }

    public String note() {
        handOffs.note(id, handOff.version());
        Notices.info("cooperation.view.noted");
        return "/cooperation/list?faces-redirect=true";
    }

    /** Looks for the person among the own records. */
    public void search() {
        found = persons.find(name, MOST);
    }

    public String link(long personId) {
        handOffs.link(id, personId);
        return again("linked");
    }

    private String again(String done) {
        Notices.info("cooperation.view.done." + done);
        return "/cooperation/view?faces-redirect=true&id=" + id;
    }

    /** Whether the housing desk may make a placement of what is proposed. */
    public boolean isToTakeOver() {
        return handOff.proposal() != null
                && handOff.isReceived()
                && handOff.state().isLive();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public HandOffView getHandOff() {
        return handOff;
    }

    /** The own record that is meant; null where nobody has said yet. */
    public Person getPerson() {
        return person;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Null before the first search. */
    public List<PersonRow> getFound() {
        return found;
    }
}
