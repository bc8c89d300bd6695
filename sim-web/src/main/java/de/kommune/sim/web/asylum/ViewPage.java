package de.kommune.sim.web.asylum;

import de.kommune.sim.procedures.asylum.boundary.AsylumProcedures;
import de.kommune.sim.procedures.asylum.boundary.AsylumView;
import de.kommune.sim.procedures.asylum.entity.AsylumAction;
import de.kommune.sim.procedures.asylum.entity.AsylumRemedy;
import de.kommune.sim.procedures.asylum.entity.CourtOutcome;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** An asylum procedure («Asylverfahren»): until when what can be done, what was decided, and what the court said. */
@Named("asylumViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private AsylumProcedures procedures;

    private Long id;
    private AsylumView view;
    private AsylumAction action;

    public void open() {
        view = procedures.get(id == null ? 0 : id);
        action = view.procedure().getAction();
        AsylumRemedy remedy = view.procedure().getRemedy();
        if (action.getCourt() == null && remedy != null) {
            action.setCourt(remedy.getBody());
        }
    }

    public String answer() {
        procedures.answer(id, view.procedure().getVersion(), action);
        Notices.info("asylum.view.answered");
        return "/asylum/view?faces-redirect=true&id=" + id;
    }

    public CourtOutcome[] getOutcomes() {
        return CourtOutcome.values();
    }

    public AsylumView getView() {
        return view;
    }

    public AsylumAction getAction() {
        return action;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
