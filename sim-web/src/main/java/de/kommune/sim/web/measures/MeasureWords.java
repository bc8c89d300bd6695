package de.kommune.sim.web.measures;

import de.kommune.sim.measures.programmes.boundary.ParticipationLine;
import de.kommune.sim.measures.programmes.boundary.SessionLine;
import de.kommune.sim.measures.programmes.entity.Measure;
import de.kommune.sim.measures.programmes.entity.MeasureDays;
import de.kommune.sim.measures.programmes.entity.ParticipationState;
import de.kommune.sim.web.text.Readable;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;

/** How pages of measures say things («Wortlaut»). */
@Named
@RequestScoped
public class MeasureWords {

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(
                TextStyle.FULL, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** «Montag, 9:00 bis 12:00 Uhr», or that sessions are entered one by one. */
    public String week(MeasureDays days) {
        return days.getWeekday() == null
                ? Texts.format("measures.oneByOne")
                : Texts.format(
                        "measures.week",
                        weekday(days.getWeekday()),
                        Readable.time(days.getStartsAt()),
                        Readable.time(days.getEndsAt()));
    }

    public String session(SessionLine one) {
        return Texts.format(
                "measures.sessionAt", one.heldOn(), Readable.time(one.startsAt()), Readable.time(one.endsAt()));
    }

    /** With whom, or that the town does it alone. */
    public String partner(Measure measure) {
        return measure.getPartner() == null
                ? Texts.format("measures.withoutPartner")
                : measure.getPartner().getName();
    }

    /** What stands below a name: since when, how often she came, what came of it. */
    public String about(ParticipationLine one) {
        return switch (one.state()) {
            case WAITING -> Texts.format("measures.line.waiting", one.waitingSince());
            case TAKING_PART -> Texts.format("measures.line.taking", one.joinedOn(), one.present(), one.noted());
            case WITHDRAWN -> Texts.format("measures.line.withdrawn", one.endedOn());
            case ENDED ->
                Texts.format(
                        "measures.line.ended",
                        one.joinedOn(),
                        one.endedOn(),
                        one.present(),
                        one.noted(),
                        one.leftBecause() == null ? one.result() : one.leftBecause());
        };
    }

    public String kind(ParticipationState state) {
        return state == ParticipationState.TAKING_PART ? "ok" : state == ParticipationState.WAITING ? "warn" : "";
    }
}
