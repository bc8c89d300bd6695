package de.kommune.sim.web.measures;

import de.kommune.sim.measures.meetings.boundary.MeetingYear;
import de.kommune.sim.measures.meetings.boundary.Meetings;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Networking meetings and trainings of a year («Netzwerktreffen und Schulungen»). */
@Named("measuresMeetingsPage")
@RequestScoped
public class MeetingsPage {

    @EJB
    private Meetings meetings;

    @Inject
    private Clock clock;

    private Integer year;
    private MeetingYear view;

    public void open() {
        year = year == null ? Integer.valueOf(LocalDate.now(clock).getYear()) : year;
        view = meetings.year(year);
    }

    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return List.of(now - 2, now - 1, now);
    }

    public MeetingYear getView() {
        return view;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
