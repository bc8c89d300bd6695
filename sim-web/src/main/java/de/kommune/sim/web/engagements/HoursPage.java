package de.kommune.sim.web.engagements;

import de.kommune.sim.volunteering.engagements.boundary.EngagementHours;
import de.kommune.sim.volunteering.engagements.boundary.EngagementView;
import de.kommune.sim.volunteering.engagements.boundary.Engagements;
import de.kommune.sim.volunteering.engagements.boundary.NewHour;
import de.kommune.sim.volunteering.engagements.entity.ContactKind;
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

/** Noting a contact on the way («Stunden eintragen»): today, an hour, a meeting are there already, so one tap is enough. */
@Named("engagementsHoursPage")
@ViewScoped
public class HoursPage implements Serializable {

    private static final int AN_HOUR = 60;

    @EJB
    private Engagements engagements;

    @EJB
    private EngagementHours hours;

    @Inject
    private Clock clock;

    private final String token = UUID.randomUUID().toString();
    private Long id;
    private EngagementView view;
    private LocalDate day;
    private int minutes = AN_HOUR;
    private Integer others;
    private ContactKind kind = ContactKind.MEETING;

    public void open() {
        view = engagements.get(id == null ? 0 : id);
        day = LocalDate.now(clock);
    }

    public String note() {
        int spent = others == null ? minutes : others;
        hours.note(id, new NewHour(day, spent, kind, token));
        Notices.info("engagements.hours.noted", spent);
        return "/engagements/view?faces-redirect=true&id=" + id;
    }

    public EngagementView getView() {
        return view;
    }

    /** What is usual; anything else is typed. */
    public List<Integer> getUsual() {
        return List.of(30, AN_HOUR, 90, 120, 180);
    }

    public ContactKind[] getKinds() {
        return ContactKind.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    /** Another number of minutes; null for one of the usual. */
    public Integer getOthers() {
        return others;
    }

    public void setOthers(Integer others) {
        this.others = others;
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = kind;
    }
}
