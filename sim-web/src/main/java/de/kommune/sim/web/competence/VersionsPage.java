package de.kommune.sim.web.competence;

import de.kommune.sim.authorities.competence.boundary.CompetenceLine;
import de.kommune.sim.authorities.competence.boundary.Competences;
import de.kommune.sim.authorities.competence.entity.CompetenceFacts;
import de.kommune.sim.authorities.competence.entity.Decider;
import de.kommune.sim.authorities.competence.entity.Remedy;
import de.kommune.sim.authorities.competence.entity.SuspensiveEffect;
import de.kommune.sim.common.deadline.DeadlineUnit;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The versions of who decides about a matter («Fassungen der Zuständigkeit»), and the next one. */
@Named("competenceVersionsPage")
@ViewScoped
public class VersionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Competences competences;

    @Inject
    private Clock clock;

    private String matter;
    private List<CompetenceLine> all;
    private CompetenceLine newest;
    private CompetenceFacts facts;
    private LocalDate from;

    public void open() {
        all = competences.versions(matter);
        newest = all.get(0);
        facts = newest.facts();
        from = LocalDate.now(clock).plusDays(1);
    }

    /** Puts the next version in force. */
    public String replace() {
        competences.replace(matter, newest.version(), facts, from);
        Notices.info("competence.versions.replaced", from);
        return here();
    }

    /** Notes that the newest version still says what the law says. */
    public String check() {
        competences.check(matter, newest.version());
        Notices.info("competence.versions.checked");
        return here();
    }

    private static String here() {
        return "/competence/versions?faces-redirect=true&includeViewParams=true";
    }

    public List<CompetenceLine> getAll() {
        return all;
    }

    public CompetenceLine getNewest() {
        return newest;
    }

    public CompetenceFacts getFacts() {
        return facts;
    }

    public Decider[] getDeciders() {
        return Decider.values();
    }

    public Remedy[] getRemedies() {
        return Remedy.values();
    }

    public SuspensiveEffect[] getEffects() {
        return SuspensiveEffect.values();
    }

    public DeadlineUnit[] getUnits() {
        return DeadlineUnit.values();
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
