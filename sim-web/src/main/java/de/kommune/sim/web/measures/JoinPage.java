package de.kommune.sim.web.measures;

import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.measures.programmes.boundary.MeasureFilter;
import de.kommune.sim.measures.programmes.boundary.MeasureRow;
import de.kommune.sim.measures.programmes.boundary.Measures;
import de.kommune.sim.measures.programmes.boundary.NewParticipation;
import de.kommune.sim.measures.programmes.boundary.ParticipationLine;
import de.kommune.sim.measures.programmes.boundary.Participations;
import de.kommune.sim.measures.programmes.entity.ParticipationState;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A client is to take part in a measure («An Maßnahme teilnehmen»). */
@Named("measuresJoinPage")
@ViewScoped
public class JoinPage implements Serializable {

    private static final int MOST = 200;

    @EJB
    private Cases cases;

    @EJB
    private Measures measures;

    @EJB
    private Participations participations;

    @Inject
    private Clock clock;

    private final String token = UUID.randomUUID().toString();
    private Long caseId;
    private SimCase simCase;
    private List<SelectItem> choices;
    private List<ParticipationLine> lines;
    private Long measureId;
    private LocalDate agreedOn;
    private boolean agreed;

    public void open() {
        simCase = cases.get(caseId == null ? 0 : caseId).simCase();
        choices = measures.list(new MeasureFilter(null, null, false), 0, MOST).stream()
                .map(JoinPage::item)
                .toList();
        lines = participations.ofCase(caseId);
        agreedOn = LocalDate.now(clock);
    }

    private static SelectItem item(MeasureRow row) {
        String partner = row.measure().getPartner() == null
                ? Texts.format("measures.withoutPartner")
                : row.measure().getPartner().getName();
        String words = Texts.format(
                "measures.join.choice",
                row.measure().getTitle(),
                row.measure().getDays().getFirstDay(),
                partner,
                row.free(),
                row.waiting());
        return new SelectItem(row.measure().getId(), words);
    }

    /** A box that must be ticked is one for the page: what is kept is the day on which the client agreed. */
    public String join() {
        if (!agreed) {
            throw new BusinessException("measures.notAgreed");
        }
        ParticipationState state = participations
                .join(new NewParticipation(measureId, caseId, agreedOn, token))
                .getState();
        Notices.info(state == ParticipationState.WAITING ? "measures.join.waits" : "measures.join.takesPart");
        return "/measures/join?faces-redirect=true&caseId=" + caseId;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public List<SelectItem> getChoices() {
        return choices;
    }

    /** Where the client takes part, took part, or waits. */
    public List<ParticipationLine> getLines() {
        return lines;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public Long getMeasureId() {
        return measureId;
    }

    public void setMeasureId(Long measureId) {
        this.measureId = measureId;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
