package de.kommune.sim.information.boundary;

import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.clock.boundary.ClockExceptions;
import de.kommune.sim.cases.clock.boundary.ExceptionLine;
import de.kommune.sim.cases.clock.entity.ClockReading;
import de.kommune.sim.cases.entity.CasePause;
import de.kommune.sim.cases.entity.CounsellingPeriod;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.readers.boundary.CaseReaders;
import de.kommune.sim.cases.readers.entity.LookLine;
import de.kommune.sim.cases.transfer.boundary.TransferLine;
import de.kommune.sim.cases.transfer.boundary.Transfers;
import de.kommune.sim.information.entity.Section;
import de.kommune.sim.information.policy.InformationWords;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The cases of a client with periods, clock and pauses, and who looked at them («Angaben zum Fall»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseHoldings implements Holdings {

    @EJB
    private ClockExceptions exceptions;

    @EJB
    private Transfers transfers;

    @EJB
    private CaseReaders readers;

    @Override
    public List<Found> of(Client client) {
        List<Found> found = new ArrayList<>();
        for (CaseView view : client.cases()) {
            SimCase simCase = view.simCase();
            found.add(Found.of(Section.CASE, simCase.getOpenedOn(), "Fall " + simCase.getCaseNo(), facts(simCase)));
            simCase.getPeriods().forEach(period -> found.add(period(period)));
            found.add(clock(simCase, view.clock()));
            exceptions.ofCase(simCase.getId()).forEach(exception -> found.add(exception(exception)));
            transfers.ofCase(simCase.getId()).forEach(transfer -> found.add(transfer(transfer)));
            found.add(Found.of(
                    Section.ACCESS, null, "Zugriffe auf Fall " + simCase.getCaseNo(), accesses(simCase.getId())));
        }
        return found;
    }

    private static String facts(SimCase simCase) {
        Lines lines = new Lines()
                .add("Stand", simCase.getStatus())
                .add("Zielgruppe", simCase.getTargetGroup())
                .add("Fallgruppe", simCase.getCaseGroup())
                .add("Eröffnet am", simCase.getOpenedOn())
                .add("Abgeschlossen am", simCase.getClosedOn())
                .add("Grund des Abschlusses", simCase.getClosingReason())
                .add("Eigene Wohnung seit", simCase.getOwnDwellingSince());
        simCase.getPauses().forEach(pause -> lines.add("Geruht", pause(pause)));
        return lines.add("Zuständig", "das Team des Sozial- und Integrationsmanagements")
                .toString();
    }

    private static String pause(CasePause pause) {
        String reason = pause.getReason() == null ? "" : " (" + pause.getReason() + ")";
        return InformationWords.span(pause.getPeriod()) + reason;
    }

    private static Found period(CounsellingPeriod period) {
        String text = new Lines()
                .add("Zeit", InformationWords.span(period.getPeriod()))
                .add("Quelle", period.getSource())
                .add("Nachweis", period.getEvidence())
                .add("Eingetragen", InformationWords.moment(period.getEnteredAt()))
                .add("Entfernt, weil", period.getRemovedReason())
                .toString();
        return Found.of(Section.CLOCK, period.getPeriod().getFrom(), "Beratungszeitraum", text);
    }

    private static Found clock(SimCase simCase, ClockReading clock) {
        Lines lines = new Lines().add("Gerechnet am", clock.today()).add("Letzter Tag", clock.lastDay());
        clock.explanation().lines().forEach(line -> lines.say(InformationWords.clock(line)));
        return Found.of(Section.CLOCK, clock.today(), "Fünfjahresuhr, Fall " + simCase.getCaseNo(), lines.toString());
    }

    private static Found exception(ExceptionLine exception) {
        String text = new Lines()
                .add("Bis", exception.until())
                .add("Gespräche", exception.usedContacts() + " von " + exception.maxContacts())
                .add("Grund", exception.reason())
                .toString();
        return Found.of(Section.CASE, exception.from(), "Ausnahme von den fünf Jahren", text);
    }

    private static Found transfer(TransferLine transfer) {
        String text = new Lines()
                .say("Ihr Fall ging an eine andere Beraterin oder einen anderen Berater.")
                .add("Stand", transfer.state())
                .add("Begleitende Notiz", transfer.note())
                .toString();
        return Found.of(Section.CASE, transfer.givenAt().toLocalDate(), "Weitergabe im Team", text);
    }

    private String accesses(long caseId) {
        String lines = readers.lines(caseId).stream().map(CaseHoldings::access).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "Bisher hat niemand Ihre Akte geöffnet." : lines;
    }

    private static String access(LookLine line) {
        String often = line.times() == 1 ? "" : " (" + line.times() + "-mal)";
        return InformationWords.day(line.day()) + ": " + line.function() + ", " + line.deed() + often + ", Zweck: "
                + line.purpose();
    }
}
