package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.Section;
import de.kommune.sim.information.policy.InformationWords;
import de.kommune.sim.procedures.asylum.boundary.AsylumProcedures;
import de.kommune.sim.procedures.asylum.boundary.AsylumView;
import de.kommune.sim.procedures.asylum.entity.AsylumAction;
import de.kommune.sim.procedures.asylum.entity.AsylumDecision;
import de.kommune.sim.procedures.asylum.entity.AsylumFacts;
import de.kommune.sim.procedures.asylum.entity.AsylumRemedy;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** A client's asylum procedures («Asylverfahren»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AsylumHoldings implements Holdings {

    @EJB
    private AsylumProcedures asylum;

    @Override
    public List<Found> of(Client client) {
        List<Found> found = new ArrayList<>();
        client.caseIds().forEach(caseId -> asylum.ofCase(caseId).forEach(view -> found.add(asylum(view))));
        return found;
    }

    private static Found asylum(AsylumView view) {
        AsylumFacts facts = view.procedure().getFacts();
        Lines lines = new Lines()
                .add("Gestellt am", facts.getAppliedOn())
                .add(
                        "Folgt auf das Verfahren vom",
                        view.previous() == null
                                ? null
                                : view.previous().getFacts().getAppliedOn())
                .add("Aktenzeichen", facts.getFileNo())
                .add("Anhörung", facts.getHearing())
                .add("Tag der Anhörung", facts.getHearingOn())
                .add("Ergebnis", view.result());
        if (view.procedure().getDecision() != null) {
            decision(lines, view.procedure().getDecision());
            action(lines, view.procedure().getRemedy(), view.procedure().getAction());
        }
        return Found.of(
                Section.CASE,
                facts.getAppliedOn(),
                "Asylverfahren: " + InformationWords.label(facts.getKind()),
                lines.toString());
    }

    private static void decision(Lines lines, AsylumDecision decision) {
        lines.add("Bescheid vom", decision.getDecidedOn())
                .add("Asylberechtigung", decision.getAsylum())
                .add("Flüchtlingseigenschaft", decision.getRefugee())
                .add("Subsidiärer Schutz", decision.getSubsidiary())
                .add("Abschiebungsverbot, § 60 Abs. 5 AufenthG", decision.getNoRemoval5())
                .add("Abschiebungsverbot, § 60 Abs. 7 AufenthG", decision.getNoRemoval7())
                .add("Familienasyl", decision.isForFamily() ? "ja" : null)
                .add("Art der Ablehnung", decision.getRefusal())
                .add("Zugestellt am", decision.getServedOn())
                .add("Zur Post gegeben am", decision.getPostedOn())
                .add("Letzter Tag laut Belehrung", decision.getToldUntil())
                .add("Belehrung fehlt oder ist falsch", decision.isWithoutInstructions() ? "ja" : null);
    }

    private static void action(Lines lines, AsylumRemedy remedy, AsylumAction action) {
        if (remedy != null) {
            lines.add("Klage möglich bis", remedy.getUntil()).add("Eilantrag möglich bis", remedy.getUrgentUntil());
        }
        lines.add("Klage erhoben am", action.getActionOn())
                .add("Eilantrag gestellt am", action.getUrgentOn())
                .add("Gericht", action.getCourt())
                .add("Aktenzeichen des Gerichts", action.getCourtFileNo())
                .add("Ausgang des Eilantrags", action.getUrgentOutcome())
                .add("Ausgang der Klage", action.getOutcome())
                .add("Entschieden am", action.getOutcomeOn())
                .add("Verzichtet am", action.getWaivedOn());
    }
}
