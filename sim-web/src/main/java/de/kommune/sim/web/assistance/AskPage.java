package de.kommune.sim.web.assistance;

import de.kommune.sim.assistance.boundary.CaseHelp;
import de.kommune.sim.assistance.boundary.HelpView;
import de.kommune.sim.assistance.boundary.NewHelp;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.volunteering.requests.boundary.AreaChoice;
import de.kommune.sim.volunteering.requests.entity.HelpNeed;
import de.kommune.sim.volunteering.requests.entity.MeetingPlace;
import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import de.kommune.sim.volunteering.volunteers.entity.Gender;
import de.kommune.sim.volunteering.volunteers.entity.Skill;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.volunteering.TimeRow;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Asking volunteers for help («Ehrenamt anfragen»): choices alone, so that nothing of the counselling goes with it. */
@Named("assistanceAskPage")
@ViewScoped
public class AskPage implements Serializable {

    @EJB
    private CaseHelp help;

    @EJB
    private Cases cases;

    @Inject
    private Clock clock;

    private final String token = UUID.randomUUID().toString();
    private final List<TimeRow> times = TimeRow.rows(WeekTimes.NONE);
    private Long id;
    private CaseView view;
    private List<AreaChoice> areas;
    private List<HelpView> asked;
    private EngagementKind kind;
    private String language;
    private Gender genderWish;
    private Long area;
    private MeetingPlace place = MeetingPlace.TO_BE_AGREED;
    private boolean minors;
    private Skill[] skills = {};
    private LocalDate from;
    private LocalDate until;
    private boolean wished;

    public void open() {
        view = cases.get(id == null ? 0 : id);
        areas = help.areas();
        asked = help.ofCase(id);
        from = LocalDate.now(clock);
    }

    public String ask() {
        HelpNeed need = new HelpNeed(
                kind, filled(language), genderWish, TimeRow.chosen(times), place, minors, Set.of(skills), from, until);
        long helpId = help.ask(id, new NewHelp(need, area, wished, token)).getId();
        Notices.info("assistance.ask.asked");
        return "/assistance/view?faces-redirect=true&id=" + helpId;
    }

    private static String filled(String code) {
        return code == null || code.isEmpty() ? null : code;
    }

    public CaseView getView() {
        return view;
    }

    /** What was asked for before. */
    public List<HelpView> getAsked() {
        return asked;
    }

    public List<AreaChoice> getAreas() {
        return areas;
    }

    public List<TimeRow> getTimes() {
        return times;
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    public EngagementKind[] getKinds() {
        return EngagementKind.values();
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public MeetingPlace[] getPlaces() {
        return MeetingPlace.values();
    }

    public Skill[] getAllSkills() {
        return Skill.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public EngagementKind getKind() {
        return kind;
    }

    public void setKind(EngagementKind kind) {
        this.kind = kind;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Gender getGenderWish() {
        return genderWish;
    }

    public void setGenderWish(Gender genderWish) {
        this.genderWish = genderWish;
    }

    public Long getArea() {
        return area;
    }

    public void setArea(Long area) {
        this.area = area;
    }

    public MeetingPlace getPlace() {
        return place;
    }

    public void setPlace(MeetingPlace place) {
        this.place = place;
    }

    public boolean isMinors() {
        return minors;
    }

    public void setMinors(boolean minors) {
        this.minors = minors;
    }

    public Skill[] getSkills() {
        return skills.clone();
    }

    public void setSkills(Skill[] skills) {
        this.skills = skills.clone();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public boolean isWished() {
        return wished;
    }

    public void setWished(boolean wished) {
        this.wished = wished;
    }
}
