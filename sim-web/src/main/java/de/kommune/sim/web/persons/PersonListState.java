package de.kommune.sim.web.persons;

import de.kommune.sim.persons.boundary.PersonFilter;
import de.kommune.sim.persons.entity.PersonStatus;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What somebody last narrowed the list of people to; still there after a look at one of them («Filter»). */
@Named
@SessionScoped
public class PersonListState implements Serializable {

    private String text;
    private PersonStatus status;
    private String citizenship;
    private Boolean interpreterNeeded;

    PersonFilter filter() {
        return new PersonFilter(text, status, citizenship, interpreterNeeded);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return text != null || status != null || citizenship != null || interpreterNeeded != null;
    }

    void clear() {
        text = null;
        status = null;
        citizenship = null;
        interpreterNeeded = null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public PersonStatus getStatus() {
        return status;
    }

    public void setStatus(PersonStatus status) {
        this.status = status;
    }

    public String getCitizenship() {
        return citizenship;
    }

    public void setCitizenship(String citizenship) {
        this.citizenship = citizenship;
    }

    public Boolean getInterpreterNeeded() {
        return interpreterNeeded;
    }

    public void setInterpreterNeeded(Boolean interpreterNeeded) {
        this.interpreterNeeded = interpreterNeeded;
    }
}
