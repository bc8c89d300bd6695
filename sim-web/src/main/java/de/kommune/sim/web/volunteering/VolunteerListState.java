package de.kommune.sim.web.volunteering;

import de.kommune.sim.volunteering.volunteers.boundary.VolunteerFilter;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What was last looked for in the list of volunteers («gemerkter Filter»). */
@Named
@SessionScoped
public class VolunteerListState implements Serializable {

    private String text;
    private VolunteerState state;
    private String language;
    private boolean lapsing;

    VolunteerFilter filter() {
        return new VolunteerFilter(text, state, language, lapsing);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public VolunteerState getState() {
        return state;
    }

    public void setState(VolunteerState state) {
        this.state = state;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null || language.isEmpty() ? null : language;
    }

    public boolean isLapsing() {
        return lapsing;
    }

    public void setLapsing(boolean lapsing) {
        this.lapsing = lapsing;
    }
}
