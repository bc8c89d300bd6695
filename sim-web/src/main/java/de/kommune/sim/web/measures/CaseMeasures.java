package de.kommune.sim.web.measures;

import de.kommune.sim.access.Permission;
import de.kommune.sim.measures.programmes.boundary.ParticipationLine;
import de.kommune.sim.measures.programmes.boundary.Participations;
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

/** The measures of a case as the case's page shows them («Maßnahmen des Falls»); read once a request. */
@Named
@RequestScoped
public class CaseMeasures {

    private final Map<Long, List<ParticipationLine>> read = new HashMap<>();

    @Inject
    private Shell shell;

    @EJB
    private Participations participations;

    void open(@Observes CaseShown shown) {
        if (shell.may(Permission.MEASURE_READ.name())) {
            of(shown.caseId());
        }
    }

    public List<ParticipationLine> of(long caseId) {
        return read.computeIfAbsent(caseId, participations::ofCase);
    }
}
