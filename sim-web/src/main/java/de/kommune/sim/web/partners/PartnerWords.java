package de.kommune.sim.web.partners;

import de.kommune.sim.partners.boundary.AgreementSignal;
import de.kommune.sim.partners.boundary.PartnerRow;
import de.kommune.sim.partners.entity.AgreementLight;
import de.kommune.sim.partners.entity.OfferTopic;
import de.kommune.sim.partners.entity.OpenSpan;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.web.codes.Codes;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How pages of the directory say things («Wortlaut»): hours, distances, addresses, colours beside words. */
@Named
@RequestScoped
public class PartnerWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private Codes codes;

    public String languages(Collection<String> spoken) {
        return spoken.stream().map(codes::language).sorted().collect(Collectors.joining(", "));
    }

    public String topics(Collection<OfferTopic> topics) {
        return topics.stream().map(Texts::label).collect(Collectors.joining(", "));
    }

    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, reader());
    }

    /** The week in one sentence; empty where nobody knows. */
    public String week(Collection<OpenSpan> spans) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> !spans(spans, day).isEmpty())
                .map(day -> day(day) + " " + spans(spans, day))
                .collect(Collectors.joining("; "));
    }

    static String spans(Collection<OpenSpan> spans, DayOfWeek day) {
        return spans.stream()
                .filter(span -> span.day() == day)
                .map(span -> TIME.format(span.opens()) + "–" + TIME.format(span.closes()))
                .collect(Collectors.joining(", "));
    }

    /** How far a row is from the place that was asked for. */
    public String distance(PartnerRow row) {
        if (row.kilometres() == null) {
            return Texts.format("partners.list.farUnknown");
        }
        String kilometres = String.format(reader(), "%.1f", row.kilometres());
        return Texts.format(row.line().isRough() ? "partners.list.farAbout" : "partners.list.far", kilometres);
    }

    public String address(Partner partner) {
        return address(partner.getStreet(), partner.getPostcode(), partner.getTown());
    }

    public String addressOf(PartnerRow row) {
        return address(row.line().street(), row.line().postcode(), row.line().town());
    }

    private static String address(String street, String postcode, String town) {
        String place = joined(" ", postcode, town);
        return joined(", ", street, place.isEmpty() ? null : place);
    }

    private static String joined(String between, String one, String other) {
        return Stream.of(one == null ? "" : one, other == null ? "" : other)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }

    static String degrees(BigDecimal degrees) {
        return degrees.stripTrailingZeros().toPlainString();
    }

    public String spot(BigDecimal degrees) {
        return degrees(degrees);
    }

    /** Why an agreement is pointed out, with the day that it is about. */
    public String why(AgreementSignal signal) {
        return Texts.format("partners.signal." + signal.light(), signal.kind(), signal.day());
    }

    public String lightKind(AgreementLight light) {
        return switch (light) {
            case IN_FORCE -> "ok";
            case REVIEW_DUE, ENDING -> "warn";
            case EXPIRED -> "bad";
            case CANCELLED -> "";
        };
    }

    private static Locale reader() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
