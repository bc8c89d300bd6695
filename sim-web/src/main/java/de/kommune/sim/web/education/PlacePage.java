package de.kommune.sim.web.education;

import de.kommune.sim.procedures.education.boundary.Learners;
import de.kommune.sim.procedures.education.boundary.NewPlace;
import de.kommune.sim.procedures.education.boundary.PlaceView;
import de.kommune.sim.procedures.education.entity.LearningKind;
import de.kommune.sim.procedures.education.entity.StrikeReason;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Putting right, or taking back, a place in a school or kindergarten that was entered by mistake («Platz berichtigen»). */
@Named("educationPlacePage")
@ViewScoped
public class PlacePage implements Serializable {

    @EJB
    private Learners learners;

    private final String token = UUID.randomUUID().toString();
    private Long id;
    private PlaceView view;
    private StrikeReason because;
    private LearningKind kind;
    private String name;
    private LocalDate since;

    public void open() {
        view = learners.place(id == null ? 0 : id);
        kind = view.place().getKind();
        name = view.place().getName();
        since = view.place().getSince();
    }

    public String correct() {
        learners.correctPlace(id, because, new NewPlace(kind, name, since, token));
        Notices.info("education.place.corrected");
        return back();
    }

    public String strike() {
        learners.strikePlace(id, because);
        Notices.info("education.place.struck");
        return back();
    }

    private String back() {
        return "/education/person?faces-redirect=true&caseId=" + view.caseId() + "&personId=" + view.personId();
    }

    public PlaceView getView() {
        return view;
    }

    public StrikeReason[] getReasons() {
        return StrikeReason.values();
    }

    public List<LearningKind> getKinds() {
        return List.of(LearningKind.SCHOOL, LearningKind.KITA);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public StrikeReason getBecause() {
        return because;
    }

    public void setBecause(StrikeReason because) {
        this.because = because;
    }

    public LearningKind getKind() {
        return kind;
    }

    public void setKind(LearningKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
