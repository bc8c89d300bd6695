package de.kommune.sim.web.intake;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.intake.boundary.RequestLine;
import de.kommune.sim.intake.boundary.RequestView;
import de.kommune.sim.intake.boundary.Requests;
import de.kommune.sim.intake.entity.DeclineReason;
import de.kommune.sim.intake.entity.Suggestion;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One request («Anfrage»): giving it away with reasons, opening its case, or settling it without one. */
@Named("intakeViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private Requests requests;

    @Inject
    private Clock clock;

    @Inject
    private IntakeWords words;

    private long id;
    private RequestView view;
    private List<Suggestion> suggestions = List.of();
    private LocalDate firstDay;
    private String answer;
    private DeclineReason reason;
    private String declineWords;

    public void open() {
        view = requests.get(id);
        firstDay = LocalDate.now(clock);
        if (view.mayAssign()) {
            suggestions = requests.suggestions(id);
        }
    }

    /** What one needs to know at once: from whom, since when, whom it is about. */
    public String getFacts() {
        RequestLine line = view.row().line();
        return Stream.of(
                        words.asker(line),
                        Texts.format("intake.receivedOn", line.receivedOn()),
                        Texts.format("intake.recordedBy", line.recordedBy()),
                        Texts.label(line.targetGroup()),
                        line.caseGroup() == null ? null : Texts.label(line.caseGroup()),
                        languages(),
                        line.assignedTo() == null ? null : Texts.format("intake.assignedTo", line.assignedTo()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String languages() {
        return view.row().languages().isEmpty()
                ? Texts.format("intake.noLanguage")
                : words.languages(view.row().languages());
    }

    public String assign(String account) {
        requests.assign(id, version(), account);
        Notices.info("intake.view.assigned", account);
        return again();
    }

    public String openCase() {
        SimCase opened = requests.open(id, version(), firstDay);
        Notices.info("cases.open.opened", opened.getCaseNo());
        return "/cases/view?faces-redirect=true&id=" + opened.getId();
    }

    public String settle() {
        requests.answer(id, version(), answer);
        Notices.info("intake.view.answered");
        return again();
    }

    public String decline() {
        requests.decline(id, version(), reason, declineWords);
        Notices.info("intake.view.declined");
        return again();
    }

    private int version() {
        return view.row().line().version();
    }

    private String again() {
        return "/intake/view?faces-redirect=true&id=" + id;
    }

    public DeclineReason[] getReasons() {
        return DeclineReason.values();
    }

    public List<Suggestion> getSuggestions() {
        return suggestions;
    }

    public RequestView getView() {
        return view;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public DeclineReason getReason() {
        return reason;
    }

    public void setReason(DeclineReason reason) {
        this.reason = reason;
    }

    public String getDeclineWords() {
        return declineWords;
    }

    public void setDeclineWords(String declineWords) {
        this.declineWords = declineWords;
    }
}
