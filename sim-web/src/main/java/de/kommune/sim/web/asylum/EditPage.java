package de.kommune.sim.web.asylum;

import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.procedures.asylum.boundary.AsylumProcedures;
import de.kommune.sim.procedures.asylum.boundary.AsylumView;
import de.kommune.sim.procedures.asylum.boundary.NewAsylum;
import de.kommune.sim.procedures.asylum.entity.AsylumFacts;
import de.kommune.sim.procedures.asylum.entity.AsylumHearing;
import de.kommune.sim.procedures.asylum.entity.AsylumKind;
import de.kommune.sim.procedures.asylum.entity.AsylumProcedure;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Application and hearing («Asylverfahren eintragen»), of a new procedure or of one that is there. */
@Named("asylumEditPage")
@ViewScoped
public class EditPage implements Serializable {

    @EJB
    private Cases cases;

    @EJB
    private AsylumProcedures procedures;

    private final String token = UUID.randomUUID().toString();
    private long caseId;
    private Long id;
    private AsylumView view;
    private SimCase simCase;
    private AsylumFacts facts = new AsylumFacts();
    private List<AsylumProcedure> others;

    public void open() {
        if (id == null) {
            simCase = cases.get(caseId).simCase();
            facts.setKind(AsylumKind.FIRST);
        } else {
            view = procedures.get(id);
            simCase = view.procedure().getSimCase();
            caseId = simCase.getId();
            facts = view.procedure().getFacts();
        }
        others = procedures.ofCase(caseId).stream()
                .map(AsylumView::procedure)
                .filter(one -> !one.getId().equals(id))
                .toList();
    }

    public String save() {
        if (view == null) {
            id = procedures.enter(caseId, new NewAsylum(facts, token));
        } else {
            procedures.change(id, view.procedure().getVersion(), facts);
        }
        Notices.info("asylum.edit.saved");
        return "/asylum/view?faces-redirect=true&id=" + id;
    }

    public AsylumKind[] getKinds() {
        return AsylumKind.values();
    }

    /** Those that this one can follow. */
    public List<AsylumProcedure> getOthers() {
        return others;
    }

    public AsylumHearing[] getHearings() {
        return AsylumHearing.values();
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public AsylumFacts getFacts() {
        return facts;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    /** Null for a new one. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
