package de.kommune.sim.web.education;

import de.kommune.sim.procedures.education.boundary.LearnerView;
import de.kommune.sim.procedures.education.boundary.Learners;
import de.kommune.sim.procedures.education.boundary.NewPlace;
import de.kommune.sim.procedures.education.entity.CourseLevel;
import de.kommune.sim.procedures.education.entity.CourseOffice;
import de.kommune.sim.procedures.education.entity.CourseStanding;
import de.kommune.sim.procedures.education.entity.LearnerPlace;
import de.kommune.sim.procedures.education.entity.LearningKind;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is known of one person's school, kindergarten and course («Bildungsstand»), and places found. */
@Named("educationPersonPage")
@ViewScoped
public class PersonPage implements Serializable {

    @EJB
    private Learners learners;

    @Inject
    private Clock clock;

    private final String token = UUID.randomUUID().toString();
    private final CourseForm course = new CourseForm();
    private Long caseId;
    private Long personId;
    private LearnerView view;
    private LocalDate inTownSince;
    private LearningKind kind;
    private String name;
    private LocalDate since;
    private LocalDate lastDay;

    public void open() {
        view = learners.get(caseId == null ? 0 : caseId, personId == null ? 0 : personId);
        since = LocalDate.now(clock);
        lastDay = since;
        if (view.learner() != null) {
            inTownSince = view.learner().getInTownSince();
            course.begin(view.learner().getCourse());
        }
    }

    public String save() {
        Integer version = view.learner() == null ? null : view.learner().getVersion();
        learners.note(caseId, personId, version, inTownSince, course.facts());
        Notices.info("education.person.saved");
        return again();
    }

    public String place() {
        learners.place(caseId, personId, new NewPlace(kind, name, since, token));
        Notices.info("education.person.placed");
        return again();
    }

    public String end(long learnerPlaceId) {
        learners.endPlace(learnerPlaceId, lastDay);
        Notices.info("education.person.ended");
        return again();
    }

    private String again() {
        return "/education/person?faces-redirect=true&caseId=" + caseId + "&personId=" + personId;
    }

    /** Whether a place goes on that could end. */
    public boolean isEnding() {
        return view.places().stream().anyMatch(LearnerPlace::isEndless);
    }

    public LearningKind getCourseKind() {
        return LearningKind.COURSE;
    }

    public LearnerView getView() {
        return view;
    }

    public CourseForm getCourse() {
        return course;
    }

    public List<LearningKind> getKinds() {
        return List.of(LearningKind.SCHOOL, LearningKind.KITA);
    }

    public CourseStanding[] getStandings() {
        return CourseStanding.values();
    }

    public CourseOffice[] getOffices() {
        return CourseOffice.values();
    }

    public CourseLevel[] getLevels() {
        return CourseLevel.values();
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public LocalDate getInTownSince() {
        return inTownSince;
    }

    public void setInTownSince(LocalDate inTownSince) {
        this.inTownSince = inTownSince;
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

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
