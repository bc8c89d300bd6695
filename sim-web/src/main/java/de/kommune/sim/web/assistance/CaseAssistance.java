package de.kommune.sim.web.assistance;

import de.kommune.sim.access.Permission;
import de.kommune.sim.assistance.boundary.CaseHelp;
import de.kommune.sim.assistance.boundary.HelpView;
import de.kommune.sim.web.cases.CaseShown;
import de.kommune.sim.web.shell.Shell;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was asked of volunteers for a case, as the case's page shows it («Ehrenamt am Fall»); read once a request. */
@Named
@RequestScoped
public class CaseAssistance {

    private final Map<Long, List<HelpView>> read = new HashMap<>();

    @Inject
    private Shell shell;

    @EJB
    private CaseHelp help;

    void open(@Observes CaseShown shown) {
        if (shell.may(Permission.ASSISTANCE_READ.name())) {
            of(shown.caseId());
        }
    }

    public List<HelpView> of(long caseId) {
        return read.computeIfAbsent(caseId, help::ofCase);
    }
}
