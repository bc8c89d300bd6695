package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.Section;
import de.kommune.sim.procedures.matters.boundary.AuthorityMatters;
import de.kommune.sim.procedures.matters.boundary.MatterLine;
import de.kommune.sim.procedures.matters.boundary.MatterRequests;
import de.kommune.sim.procedures.matters.boundary.PaperLine;
import de.kommune.sim.procedures.residence.boundary.ResidenceStatuses;
import de.kommune.sim.procedures.residence.boundary.StatusLine;
import de.kommune.sim.procedures.reunion.boundary.ReunionLine;
import de.kommune.sim.procedures.reunion.boundary.Reunions;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** A client's right to stay and matters with authorities («Behörden und Verfahren»), and whose family is to come. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProcedureHoldings implements Holdings {

    @EJB
    private ResidenceStatuses statuses;

    @EJB
    private AuthorityMatters matters;

    @EJB
    private MatterRequests requests;

    @EJB
    private Reunions reunions;

    @Override
    public List<Found> of(Client client) {
        List<Found> found = new ArrayList<>();
        for (long caseId : client.caseIds()) {
            statuses.ofCase(caseId).lines().stream()
                    .filter(line -> !line.isGap())
                    .forEach(line -> found.add(paper(line)));
            List<PaperLine> papers = requests.ofCase(caseId);
            matters.ofCase(caseId).forEach(line -> found.add(matter(line, papers)));
            reunions.ofCase(caseId).forEach(line -> found.add(reunion(line)));
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
                .add("Nebenbestimmungen", line.facts().conditions())
                .add("Ausgestellt von", line.facts().issuer())
                .add("Eingereist am", line.facts().enteredOn())
                .toString();
        return Found.of(Section.CASE, line.period().getFrom(), "Aufenthaltsstatus: " + line.words(), text);
    }

    /** Without the names of those abroad, who are others. */
    private static Found reunion(ReunionLine line) {
        String text = new Lines()
                .add("Schutz der Person", line.ground().protection())
                .add("Unanfechtbar seit", line.ground().finalOn())
                .add("Hier selbst beantragt am", line.ground().keptOn())
                .add("Visum beantragt am", line.facts().appliedOn())
                .add("Zustimmung der Ausländerbehörde", line.facts().consent())
                .add("Entscheidung über das Visum", line.facts().decision())
                .add("Entschieden am", line.facts().decidedOn())
                .add("Ankunft am", line.facts().arrivesOn())
                .add("Personen", String.valueOf(line.people()))
                .add("Der Unterbringung mitgeteilt am", line.toldOn())
                .toString();
        return Found.of(
                Section.CASE,
                line.facts().appliedOn(),
                "Familiennachzug: " + line.facts().mission(),
                text);
    }

    private static Found matter(MatterLine line, List<PaperLine> papers) {
        Lines lines = new Lines()
                .add("Es entscheidet", line.authority())
                .add("Stand", line.state())
                .add("Beantragt am", line.filedOn())
                .add("Aktenzeichen", line.reference())
                .add("Entscheidung", line.decision())
                .add("Erhalten am", line.receivedOn())
                .add("Widerspruch oder Klage am", line.answer().getRemedyOn())
                .add("Ausgang", line.answer().getOutcome())
                .add("Eilantrag am", line.answer().getUrgentOn())
                .add("Ausgang des Eilantrags", line.answer().getUrgentOutcome())
                .add("Abgeschlossen am", line.finalOn())
                .add("Grund", line.endedWhy());
        papers.stream()
                .filter(paper -> paper.matterId() == line.id())
                .forEach(paper -> lines.add("Verlangte Unterlage", paper.words())
                        .add("Verlangt bis", paper.dueOn())
                        .add("Abgegeben am", paper.handedOn()));
        return Found.of(Section.CASE, line.filedOn(), "Angelegenheit: " + line.title(), lines.toString());
    }
}
