package de.kommune.sim.web.reunion;

import de.kommune.sim.access.Permission;
import de.kommune.sim.procedures.reunion.boundary.ReunionView;
import de.kommune.sim.procedures.reunion.boundary.Reunions;
import de.kommune.sim.procedures.reunion.entity.Kin;
import de.kommune.sim.procedures.reunion.entity.PaperKind;
import de.kommune.sim.procedures.reunion.entity.VisitPurpose;
import de.kommune.sim.procedures.reunion.entity.VisitState;
import de.kommune.sim.web.shell.Shell;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A family reunion («Familiennachzug»): who, which papers, which appointments, what others said, and the arrival told to the housing desk. */
@Named("reunionViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private Reunions reunions;

    @Inject
    private Shell shell;

    private final String token = UUID.randomUUID().toString();
    private Long id;
    private ReunionView view;
    private StandForm stand;
    private GroundForm ground;
    private String name;
    private Kin kin;
    private Integer birthYear;
    private PaperKind paper;
    private LocalDate day;
    private LocalTime time;
    private VisitPurpose purpose;

    public void open() {
        view = reunions.get(id == null ? 0 : id);
        stand = new StandForm(view.facts());
        ground = new GroundForm(view.ground());
    }

    public String change() {
        reunions.change(id, view.version(), stand.facts());
        return told("reunion.changed");
    }

    public String groundOn() {
        reunions.groundOn(id, view.version(), ground.ground());
        return told("reunion.grounded");
    }

    public String addPerson() {
        reunions.name(id, view.version(), name, kin, birthYear);
        return told("reunion.named");
    }

    public String forget(long personId) {
        reunions.forget(personId);
        return told("reunion.forgotten");
    }

    public String want() {
        reunions.want(id, paper);
        return told("reunion.wanted");
    }

    public String bring(long paperId, boolean there) {
        reunions.bring(paperId, there);
        return told(there ? "reunion.brought" : "reunion.missingAgain");
    }

    public String visit() {
        reunions.visit(id, day.atTime(time), purpose);
        return told("reunion.visitNoted");
    }

    public String settle(long visitId, VisitState state) {
        reunions.settle(visitId, state);
        return told("reunion.visitSettled");
    }

    public String announce() {
        reunions.announce(id, view.version(), token);
        return told("reunion.announced");
    }

    public String close() {
        reunions.close(id, view.version());
        return told("reunion.closed");
    }

    private String told(String key) {
        Notices.info(key);
        return "/reunion/view?faces-redirect=true&id=" + id;
    }

    public boolean isWritable() {
        return view.changeable() && shell.may(Permission.PROCEDURE_WRITE.name());
    }

    /** The housing desk does not know yet who comes when, and it can be said. */
    public boolean isAnnounceable() {
        return isWritable()
                && view.toldOn() == null
                && view.facts().arrivesOn() != null
                && !view.people().isEmpty();
    }

    public Kin[] getKins() {
        return Kin.values();
    }

    public PaperKind[] getPaperKinds() {
        return PaperKind.values();
    }

    public VisitPurpose[] getPurposes() {
        return VisitPurpose.values();
    }

    public ReunionView getView() {
        return view;
    }

    public GroundForm getGround() {
        return ground;
    }

    public StandForm getStand() {
        return stand;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Kin getKin() {
        return kin;
    }

    public void setKin(Kin kin) {
        this.kin = kin;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(Integer birthYear) {
        this.birthYear = birthYear;
    }

    public PaperKind getPaper() {
        return paper;
    }

    public void setPaper(PaperKind paper) {
        this.paper = paper;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public VisitPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(VisitPurpose purpose) {
        this.purpose = purpose;
    }
}
