package de.kommune.sim.web.handover;

import de.kommune.sim.access.Permission;
import de.kommune.sim.handover.boundary.HandoverGlance;
import de.kommune.sim.handover.boundary.Handovers;
import de.kommune.sim.handover.entity.HandoverState;
import de.kommune.sim.web.cases.CaseShown;
import de.kommune.sim.web.shell.Shell;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Where the handover of a case stands, as the case's page shows it («Übergabe des Falls»); read once a request. */
@Named
@RequestScoped
public class CaseHandover {

    private final Map<Long, HandoverGlance> read = new HashMap<>();

    @Inject
    private Shell shell;

    @EJB
    private Handovers handovers;

    void open(@Observes CaseShown shown) {
        if (shell.may(Permission.HANDOVER_READ.name())) {
            of(shown.caseId());
        }
    }

    /** Null where there was none. */
    public HandoverGlance of(long caseId) {
        if (!read.containsKey(caseId)) {
            read.put(caseId, handovers.glance(caseId));
        }
        return read.get(caseId);
    }

    /** Who answers for the client now; exactly one side at each moment. */
    public String side(HandoverGlance glance, boolean live) {
        if (!live && glance.state().isWithAsd()) {
            return Texts.format("handover.side.asd", glance.answeredAt());
        }
        return glance.state() == HandoverState.OFFERED
                ? Texts.format("handover.side.untilAccepted")
                : Texts.format("handover.side.team");
    }
}
