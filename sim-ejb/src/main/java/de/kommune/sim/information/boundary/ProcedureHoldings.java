package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.Section;
import de.kommune.sim.procedures.matters.boundary.AuthorityMatters;
import de.kommune.sim.procedures.matters.boundary.MatterLine;
import de.kommune.sim.procedures.residence.boundary.ResidenceStatuses;
import de.kommune.sim.procedures.residence.boundary.StatusLine;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** A client's right to stay and matters with authorities («Behörden und Verfahren»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProcedureHoldings implements Holdings {

    @EJB
    private ResidenceStatuses statuses;

    @EJB
    private AuthorityMatters matters;

    @Override
    public List<Found> of(Client client) {
        List<Found> found = new ArrayList<>();
        for (long caseId : client.caseIds()) {
            statuses.ofCase(caseId).lines().stream()
                    .filter(line -> !line.isGap())
                    .forEach(line -> found.add(paper(line)));
            matters.ofCase(caseId).forEach(line -> found.add(matter(line)));
        }
        return found;
    }

    private static Found paper(StatusLine line) {
        String text = new Lines()
                .add("Gilt ab", line.period().getFrom())
                .add("Gilt bis", line.period().getLastDay())
                .add("Zuerst erteilt am", line.facts().firstGrantedOn())
                .add("Wohnen und Reisen", line.facts().duty())
                .add("Arbeiten", line.facts().employment())
                .add("Ausgestellt von", line.facts().issuer())
                .toString();
        return Found.of(Section.CASE, line.period().getFrom(), "Aufenthaltsstatus: " + line.words(), text);
    }

    private static Found matter(MatterLine line) {
        String text = new Lines()
                .add("Es entscheidet", line.authority())
                .add("Stand", line.state())
                .add("Beantragt am", line.filedOn())
                .add("Aktenzeichen", line.reference())
                .add("Entscheidung", line.decision())
                .add("Erhalten am", line.receivedOn())
                .add("Widerspruch oder Klage am", line.remedyOn())
                .add("Abgeschlossen am", line.finalOn())
                .toString();
        return Found.of(Section.CASE, line.filedOn(), "Angelegenheit: " + line.title(), text);
    }
}
