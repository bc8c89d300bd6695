package de.kommune.sim.web.volunteering;

import de.kommune.sim.volunteering.volunteers.boundary.Trainings;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerView;
import de.kommune.sim.volunteering.volunteers.boundary.Volunteers;
import de.kommune.sim.volunteering.volunteers.entity.StepReason;
import de.kommune.sim.volunteering.volunteers.entity.TrainingKind;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** A volunteer («Ehrenamtliche»): who she is, how far she has come, what she has shown, and the next step. */
@Named("volunteeringViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private Volunteers volunteers;

    @EJB
    private Trainings trainings;

    @Inject
    private Clock clock;

    private Long id;
    private VolunteerView view;
    private List<TimeRow> times;
    private VolunteerState next;
    private LocalDate day;
    private StepReason reason;
    private TrainingKind training;
    private LocalDate heldOn;

    public void open() {
        view = volunteers.get(id == null ? 0 : id);
        times = new VolunteerForm(view.volunteer()).getTimes();
        next = view.next().stream().filter(ViewPage::isForward).findFirst().orElse(null);
        day = LocalDate.now(clock);
        heldOn = day;
    }

    /** To rest or to end is chosen, never proposed. */
    private static boolean isForward(VolunteerState state) {
        return state != VolunteerState.SUSPENDED && state != VolunteerState.ENDED;
    }

    public String step() {
        volunteers.step(id, view.volunteer().getVersion(), next, day, reason);
        Notices.info("volunteering.view.stepTaken", next);
        return again();
    }

    public String train() {
        trainings.note(id, view.volunteer().getVersion(), training, heldOn);
        Notices.info("volunteering.view.trained");
        return again();
    }

    public String forget(long trainingId) {
        trainings.forget(trainingId);
        Notices.info("volunteering.view.forgotten");
        return again();
    }

    private String again() {
        return "/volunteering/view?faces-redirect=true&id=" + id;
    }

    public boolean isCurrent() {
        return view.volunteer().getState().isCurrent();
    }

    /** Whether anything of who it was is left. */
    public boolean isErased() {
        return view.volunteer().getState() == VolunteerState.ERASED;
    }

    /** She is active and was to work with minors, and her certificate does not let her any more. */
    public boolean isStopped() {
        return view.volunteer().getState() == VolunteerState.ACTIVE
                && view.volunteer().isMinors()
                && !view.certificate().clearance().clears();
    }

    public VolunteerView getView() {
        return view;
    }

    /** The weekly grid, to be looked at. */
    public List<TimeRow> getTimes() {
        return times;
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    public StepReason[] getReasons() {
        return StepReason.values();
    }

    public TrainingKind[] getTrainingKinds() {
        return TrainingKind.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public VolunteerState getNext() {
        return next;
    }

    public void setNext(VolunteerState next) {
        this.next = next;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public StepReason getReason() {
        return reason;
    }

    public void setReason(StepReason reason) {
        this.reason = reason;
    }

    public TrainingKind getTraining() {
        return training;
    }

    public void setTraining(TrainingKind training) {
        this.training = training;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
