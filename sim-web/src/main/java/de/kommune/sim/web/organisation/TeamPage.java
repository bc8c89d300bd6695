package de.kommune.sim.web.organisation;

import de.kommune.sim.access.Caller;
import de.kommune.sim.organisation.boundary.ColleagueLine;
import de.kommune.sim.organisation.boundary.Colleagues;
import de.kommune.sim.web.text.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Who belongs to the team and counsels in which languages («Team und Sprachen»). */
@Named("organisationTeamPage")
@ViewScoped
public class TeamPage implements Serializable {

    @EJB
    private Colleagues colleagues;

    @EJB
    private Caller caller;

    private List<ColleagueLine> lines;
    private String account;
    private String language;

    @PostConstruct
    void load() {
        lines = colleagues.list();
        account = caller.name();
    }

    public String add() {
        colleagues.speaks(account, language);
        Notices.info("organisation.team.added");
        return again();
    }

    public String forget(String of, String spoken) {
        colleagues.speaksNoLonger(of, spoken);
        Notices.info("organisation.team.forgotten");
        return again();
    }

    private static String again() {
        return "/organisation/team?faces-redirect=true";
    }

    public List<ColleagueLine> getLines() {
        return lines;
    }

    /** Whose languages the caller may enter. */
    public List<ColleagueLine> getMine() {
        return lines.stream().filter(ColleagueLine::mayChange).toList();
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
