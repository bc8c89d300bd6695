package de.kommune.sim.web.asylum;

import de.kommune.sim.procedures.asylum.boundary.AsylumProcedures;
import de.kommune.sim.procedures.asylum.boundary.AsylumView;
import de.kommune.sim.procedures.asylum.entity.AsylumDecision;
import de.kommune.sim.procedures.asylum.entity.AsylumRefusal;
import de.kommune.sim.procedures.asylum.entity.Finding;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What the Federal Office decided («Bescheid eintragen»), as it stands in its decision. */
@Named("asylumDecidePage")
@ViewScoped
public class DecidePage implements Serializable {

    @EJB
    private AsylumProcedures procedures;

    private Long id;
    private AsylumView view;
    private AsylumDecision decision;

    public void open() {
        view = procedures.get(id == null ? 0 : id);
        decision = view.procedure().getDecision() == null
                ? new AsylumDecision()
                : view.procedure().getDecision();
    }

    public String save() {
        procedures.decide(id, view.procedure().getVersion(), decision);
        Notices.info("asylum.decide.saved");
        return "/asylum/view?faces-redirect=true&id=" + id;
    }

    public Finding[] getFindings() {
        return Finding.values();
    }

    public AsylumRefusal[] getRefusals() {
        return AsylumRefusal.values();
    }

    public AsylumView getView() {
        return view;
    }

    public AsylumDecision getDecision() {
        return decision;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
