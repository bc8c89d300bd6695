package de.kommune.sim.web.engagements;

import de.kommune.sim.volunteering.engagements.boundary.Engagements;
import de.kommune.sim.volunteering.engagements.boundary.WeekLine;
import de.kommune.sim.volunteering.volunteers.entity.DayPart;
import de.kommune.sim.web.engagements.WeekDay.Meeting;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/** Who may meet when in an ordinary week («Woche der Einsätze»). */
@Named("engagementsWeekPage")
@ViewScoped
public class WeekPage implements Serializable {

    @EJB
    private Engagements engagements;

    private List<WeekDay> days;

    public void open() {
        List<WeekLine> lines = engagements.week();
        days = Arrays.stream(DayOfWeek.values())
                .map(day -> new WeekDay(day, meetings(day, lines)))
                .toList();
    }

    private static List<Meeting> meetings(DayOfWeek day, List<WeekLine> lines) {
        return Arrays.stream(DayPart.values())
                .flatMap(part -> lines.stream()
                        .filter(line -> line.times().has(day, part))
                        .map(line -> new Meeting(part, line)))
                .toList();
    }

    public List<WeekDay> getDays() {
        return days;
    }
}
