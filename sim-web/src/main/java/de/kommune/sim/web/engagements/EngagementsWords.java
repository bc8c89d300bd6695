package de.kommune.sim.web.engagements;

import de.kommune.sim.volunteering.engagements.boundary.EngagementSignal;
import de.kommune.sim.volunteering.engagements.entity.EngagementState;
import de.kommune.sim.volunteering.requests.entity.Exclusion;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import de.kommune.sim.volunteering.requests.entity.MatchReason;
import de.kommune.sim.volunteering.volunteers.entity.DayPart;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import de.kommune.sim.web.codes.Codes;
import de.kommune.sim.web.text.Texts;
import de.kommune.sim.web.volunteering.VolunteeringWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How pages about requests and engagements say things («Wortlaut»), for both sides. */
@Named
@RequestScoped
public class EngagementsWords {

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final double TENTHS = 10.0;

    @Inject
    private Codes codes;

    @Inject
    private VolunteeringWords volunteering;

    public String language(String code) {
        return codes.language(code);
    }

    /** «Mo 15 bis 18 Uhr, Mi 18 bis 21 Uhr». */
    public String times(WeekTimes times) {
        List<String> words = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (DayPart part : DayPart.values()) {
                if (times.has(day, part)) {
                    words.add(Texts.format("volunteering.slot", volunteering.shortDay(day), part));
                }
            }
        }
        return words.isEmpty() ? Texts.format("engagements.anyTime") : String.join(", ", words);
    }

    /** What counselling reads of the state: a first name at most. */
    public String forCounselling(HelpRequest request) {
        return switch (request.getState()) {
            case OPEN -> Texts.format("assistance.says.OPEN", request.getStateSince());
            case PROPOSED -> Texts.format("assistance.says.PROPOSED", request.getHelperName());
            case AGREED -> Texts.format("assistance.says.AGREED", request.getHelperName());
            case RUNNING -> Texts.format("assistance.says.RUNNING", request.getHelperName(), request.getStartedOn());
            case STOPPED -> Texts.format("assistance.says.STOPPED", request.getEndedOn());
            case ENDED -> Texts.format("assistance.says.ENDED", request.getEndedOn(), request.getEndReason());
            case WITHDRAWN -> Texts.format("assistance.says.WITHDRAWN", request.getStateSince());
            case UNMET -> Texts.format("assistance.says.UNMET", request.getStateSince());
        };
    }

    public String stateKind(HelpState state) {
        return switch (state) {
            case OPEN, PROPOSED, AGREED, STOPPED -> "warn";
            case RUNNING -> "ok";
            case UNMET -> "bad";
            case ENDED, WITHDRAWN -> "";
        };
    }

    public String engagementKind(EngagementState state) {
        return switch (state) {
            case RUNNING -> "ok";
            case PAUSED -> "warn";
            case ENDED -> "";
        };
    }

    /** Whom it is for, in words: a first name, or that nobody may know it here. */
    public String client(String firstName) {
        return firstName == null ? Texts.format("engagements.nameless") : firstName;
    }

    public String volunteer(String name) {
        return name == null ? Texts.format("volunteering.nameless") : name;
    }

    /** Why she fits, or a little less; ways are told to a tenth of a kilometre. */
    public String reason(MatchReason reason) {
        double value = Math.round(reason.value() * TENTHS) / TENTHS;
        return Texts.format("engagements.reason." + reason.kind(), value, reason.points());
    }

    public String why(Collection<Exclusion> exclusions) {
        return exclusions.stream().map(Texts::label).collect(Collectors.joining(", "));
    }

    /** «3 Stunden 30 Minuten». */
    public String duration(long minutes) {
        return Texts.format("engagements.duration", minutes / MINUTES_OF_AN_HOUR, minutes % MINUTES_OF_AN_HOUR);
    }

    /** Why something is pointed out, with the day since when. */
    public String signal(EngagementSignal signal) {
        return Texts.format(
                "engagements.signal." + signal.kind(), signal.day(), signal.name() == null ? "" : signal.name());
    }

    public String signalKind(EngagementSignal signal) {
        return signal.kind() == EngagementSignal.Kind.SILENT ? "bad" : "warn";
    }
}
