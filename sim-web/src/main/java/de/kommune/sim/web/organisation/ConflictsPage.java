package de.kommune.sim.web.organisation;

import de.kommune.sim.access.Role;
import de.kommune.sim.organisation.boundary.RoleChecks;
import de.kommune.sim.organisation.entity.RoleCheckRun;
import de.kommune.sim.organisation.entity.RoleFinding;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Which accounts have roles that do not go together, or not with their post («Rollenprüfung»). */
@Named("organisationConflictsPage")
@ViewScoped
public class ConflictsPage implements Serializable {

    private static final int RECENT = 20;

    @EJB
    private RoleChecks checks;

    private List<RoleFinding> open;
    private List<RoleFinding> settled;
    private RoleCheckRun lastRun;

    @PostConstruct
    void load() {
        open = checks.open();
        settled = checks.settled(RECENT);
        lastRun = checks.lastRun().orElse(null);
    }

    public String checkNow() {
        RoleCheckRun run = checks.checkNow();
        if (run.isDirectoryAway()) {
            Notices.warn("organisation.conflicts.directoryAway");
        } else {
            Notices.info("organisation.conflicts.checked", run.getAccounts());
        }
        return "/organisation/conflicts?faces-redirect=true";
    }

    /** When the roles were checked last, and with what luck. */
    public String getLastRunSentence() {
        if (lastRun == null) {
            return Texts.format("organisation.conflicts.never");
        }
        return lastRun.isDirectoryAway()
                ? Texts.format("organisation.conflicts.lastAway", lastRun.getAt(), lastRun.getStartedBy())
                : Texts.format(
                        "organisation.conflicts.last", lastRun.getAt(), lastRun.getStartedBy(), lastRun.getAccounts());
    }

    public boolean isLastRunFailed() {
        return lastRun == null || lastRun.isDirectoryAway();
    }

    /** The roles by the names that people give them. */
    public String roles(RoleFinding finding) {
        return Arrays.stream(finding.getRoles().split(", "))
                .map(name -> Texts.label(Role.valueOf(name)))
                .collect(Collectors.joining(", "));
    }

    public List<RoleFinding> getOpen() {
        return open;
    }

    public List<RoleFinding> getSettled() {
        return settled;
    }
}
