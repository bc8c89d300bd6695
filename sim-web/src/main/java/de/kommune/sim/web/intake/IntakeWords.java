package de.kommune.sim.web.intake;

import de.kommune.sim.intake.boundary.RequestLine;
import de.kommune.sim.intake.entity.Suggestion;
import de.kommune.sim.intake.entity.Suggestion.Reason;
import de.kommune.sim.intake.entity.Urgency;
import de.kommune.sim.web.codes.Codes;
import de.kommune.sim.web.organisation.OrganisationWords;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** How requests and proposals are said («spricht Dari, 23 Fälle auf 0,75 Stelle, kennt die Familie»). */
@Named
@ApplicationScoped
public class IntakeWords {

    @Inject
    private Codes codes;

    @Inject
    private OrganisationWords organisation;

    /** Why a request fits a counsellor, or does not. */
    public String reasons(Suggestion suggestion) {
        return suggestion.reasons().stream().map(this::reason).collect(Collectors.joining(", "));
    }

    private String reason(Reason reason) {
        Object[] values = reason.values().stream()
                .map(value -> reason.code() == Suggestion.Code.SPEAKS ? codes.language((String) value) : word(value))
                .toArray();
        return Texts.format("intake.Code." + reason.code(), values);
    }

    private Object word(Serializable value) {
        return value instanceof BigDecimal share ? organisation.share(share) : value;
    }

    /** «Dari, Paschtu»; nothing where nobody knows. */
    public String languages(Collection<String> spoken) {
        return spoken.stream().map(codes::language).sorted().collect(Collectors.joining(", "));
    }

    /** «Schule: Grundschule Mittelhaan». */
    public String asker(RequestLine line) {
        String who = Texts.label(line.asker());
        return line.askerName() == null ? who : Texts.format("intake.askerNamed", who, line.askerName());
    }

    /** The colour of the tag beside it; its word says the same. */
    public String kind(Urgency urgency) {
        return switch (urgency) {
            case TODAY -> "bad";
            case THIS_WEEK -> "warn";
            case NORMAL -> "";
        };
    }
}
