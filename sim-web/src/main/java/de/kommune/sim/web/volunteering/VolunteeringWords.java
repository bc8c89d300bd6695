package de.kommune.sim.web.volunteering;

import de.kommune.sim.common.DatedRule;
import de.kommune.sim.common.Period;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerLine;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerSignal;
import de.kommune.sim.volunteering.volunteers.entity.AllowanceLight;
import de.kommune.sim.volunteering.volunteers.entity.Clearance;
import de.kommune.sim.volunteering.volunteers.entity.DayPart;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.web.codes.Codes;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How pages of volunteering say things («Wortlaut»): names, languages, colours beside words. */
@Named
@RequestScoped
public class VolunteeringWords {

    @Inject
    private Codes codes;

    public String name(VolunteerLine line) {
        return name(line.givenName(), line.familyName());
    }

    public String nameOf(Volunteer volunteer) {
        return name(volunteer.getGivenName(), volunteer.getFamilyName());
    }

    /** Of whom it is erased nobody knows the name. */
    private static String name(String given, String family) {
        return family == null ? Texts.format("volunteering.nameless") : family + ", " + given;
    }

    public String languages(Collection<String> spoken) {
        return spoken.stream().map(codes::language).sorted().collect(Collectors.joining(", "));
    }

    /** Several constants in one sentence. */
    public String labels(Collection<? extends Enum<?>> chosen) {
        return chosen.stream().map(Texts::label).collect(Collectors.joining(", "));
    }

    /** When a rule holds, who says so and who entered it. */
    public String rule(DatedRule rule) {
        return Texts.format("volunteering.terms.by", period(rule.getPeriod()), rule.getSource(), rule.getNotedBy());
    }

    private static String period(Period period) {
        return period.lastDay()
                .map(last -> Texts.format("volunteering.terms.between", period.getFrom(), last))
                .orElseGet(() -> Texts.format("volunteering.terms.since", period.getFrom()));
    }

    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, reader());
    }

    /** A box of the weekly grid, in words. */
    public String slot(DayOfWeek day, DayPart part) {
        return Texts.format("volunteering.slot", day(day), part);
    }

    public String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, reader()).replace(".", "");
    }

    private static Locale reader() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Why somebody is pointed out, with the day or the sum that it is about. */
    public String why(VolunteerSignal signal) {
        return Texts.format("volunteering.signal." + signal.kind(), signal.sum() == null ? signal.day() : signal.sum());
    }

    public String signalKind(VolunteerSignal signal) {
        return signal.kind() == VolunteerSignal.Kind.CERTIFICATE_LAPSED ? "bad" : "warn";
    }

    public String stateKind(VolunteerState state) {
        return switch (state) {
            case ACTIVE -> "ok";
            case PROSPECT, INTERVIEWED, CLEARANCE -> "warn";
            default -> "";
        };
    }

    public String clearanceKind(Clearance clearance) {
        return switch (clearance) {
            case VALID -> "ok";
            case ENDING -> "warn";
            case MISSING, LAPSED, BARRED -> "bad";
            case NOT_NEEDED -> "";
        };
    }

    public String lightKind(AllowanceLight light) {
        return switch (light) {
            case FREE -> "ok";
            case NEAR -> "warn";
            case ABOVE -> "bad";
        };
    }
}
