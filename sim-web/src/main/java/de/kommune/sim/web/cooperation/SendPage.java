package de.kommune.sim.web.cooperation;

import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.cooperation.boundary.NewHandOff;
import de.kommune.sim.cooperation.entity.HandOffGround;
import de.kommune.sim.cooperation.entity.HandOffKind;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writing to the other side about a person («Mitteilung schreiben»): the matter, the ground, the words, until when. */
@Named("cooperationSendPage")
@ViewScoped
public class SendPage implements Serializable {

    private final String requestToken = UUID.randomUUID().toString();

    @EJB
    private HandOffs handOffs;

    @EJB
    private Persons persons;

    private long personId;
    private Person person;
    private List<HandOffKind> kinds;
    private List<HandOffGround> grounds;
    private HandOffKind kind;
    private String ground;
    private LocalDate dueOn;
    private String text;

    public void open() {
        person = persons.get(personId);
        kinds = handOffs.kinds();
        grounds = handOffs.grounds();
        kind = kinds.get(0);
        proposeDay();
    }

    /** The day goes with the matter, until somebody chooses another. */
    public void proposeDay() {
        dueOn = handOffs.dueOn(kind);
    }

    public String send() {
        long sent = handOffs.send(new NewHandOff(kind, personId, dueOn, text, requestToken), ground)
                .getId();
        Notices.info("cooperation.send.sent");
        return "/cooperation/view?faces-redirect=true&id=" + sent;
    }

    public long getPersonId() {
        return personId;
    }

    public void setPersonId(long personId) {
        this.personId = personId;
    }

    public Person getPerson() {
        return person;
    }

    public List<HandOffKind> getKinds() {
        return kinds;
    }

    public List<HandOffGround> getGrounds() {
        return grounds;
    }

    public HandOffKind getKind() {
        return kind;
    }

    public void setKind(HandOffKind kind) {
        this.kind = kind;
    }

    /** The code of the statute. */
    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
