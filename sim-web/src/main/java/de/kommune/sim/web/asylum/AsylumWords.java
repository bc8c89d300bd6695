package de.kommune.sim.web.asylum;

import de.kommune.sim.procedures.asylum.boundary.AsylumView;
import de.kommune.sim.procedures.asylum.entity.AsylumProcedure;
import de.kommune.sim.procedures.asylum.entity.AsylumRemedy;
import de.kommune.sim.procedures.asylum.entity.AsylumResult;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Asylum procedures in words («Wortlaut der Asylverfahren»). */
@Named
@ApplicationScoped
public class AsylumWords {

    @Inject
    private Clock clock;

    /** «Erstantrag vom 3. März 2025». */
    public String title(AsylumView view) {
        return title(view.procedure());
    }

    public String title(AsylumProcedure procedure) {
        return Texts.format(
                "asylum.title",
                procedure.getFacts().getKind(),
                procedure.getFacts().getAppliedOn());
    }

    /** What comes next: the last day for the court, else the hearing, else that nothing has to be done; for lists. */
    public String next(AsylumView view) {
        AsylumProcedure procedure = view.procedure();
        if (procedure.getDueOn() != null) {
            return Texts.format("asylum.due", procedure.getDueOn());
        }
        if (procedure.getDecision() != null) {
            return Texts.format("asylum.decided", procedure.getDecision().getDecidedOn());
        }
        return procedure.hearingToCome() == null
                ? Texts.format("asylum.waiting")
                : Texts.format("asylum.hearingOn", procedure.hearingToCome());
    }

    /** What has to go to the court until when, one sentence each, what ends first first. */
    public List<String> open(AsylumProcedure procedure) {
        List<String> said = new ArrayList<>();
        if (procedure.isRecognised()) {
            return said;
        }
        add(said, "URGENT", procedure.urgentOpenUntil());
        add(said, "ACTION", procedure.openUntil());
        return said;
    }

    private void add(List<String> said, String what, LocalDate until) {
        if (until != null) {
            said.add(
                    until.isBefore(LocalDate.now(clock))
                            ? Texts.format("asylum.view.missed." + what, until)
                            : Texts.format("asylum.view.open." + what, until));
        }
    }

    /** How one came to the last day, sentence by sentence. */
    public String reckoned(AsylumRemedy remedy) {
        List<String> said = new ArrayList<>();
        said.add(Texts.format("asylum.view.reckoned." + remedy.getUnit(), remedy.getAmount(), remedy.getStatute()));
        said.add(
                remedy.getPresumedBy() == null
                        ? Texts.format("asylum.view.received", remedy.getReceivedOn())
                        : Texts.format("asylum.view.presumed", remedy.getReceivedOn(), remedy.getPresumedBy()));
        if (remedy.reading().isShifted()) {
            said.add(Texts.format(
                    "competence.ask.shifted",
                    remedy.reading().rawDay(),
                    remedy.reading().because()));
        }
        if (remedy.isTold()) {
            said.add(Texts.format("asylum.view.told", remedy.reading().lastDay()));
        }
        said.add(Texts.format("asylum.view.lawOf", remedy.getLawOf()));
        return String.join(" ", said);
    }

    /** The tag's colour; red is what has to be answered. */
    public String tag(AsylumView view) {
        AsylumResult result = view.result();
        if (view.procedure().getDueOn() != null) {
            return "bad";
        }
        if (result == AsylumResult.OPEN) {
            return "warn";
        }
        return result.isProtection() ? "ok" : "";
    }
}
