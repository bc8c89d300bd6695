package de.kommune.sim.web.consents;

import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.ConsentState;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Disclosure;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.web.text.Readable;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Consents and disclosures in words, for all pages that show them («Wortlaut der Einwilligungen»). */
@Named("consentWords")
@ApplicationScoped
public class ConsentWords {

    @Inject
    private Clock clock;

    public ConsentState state(Consent consent) {
        return consent.stateOn(LocalDate.now(clock));
    }

    public boolean isInForce(Consent consent) {
        return state(consent) == ConsentState.IN_FORCE;
    }

    /** The colour of the tag beside it. */
    public String kind(Consent consent) {
        return switch (state(consent)) {
            case IN_FORCE -> "ok";
            case REVOKED -> "bad";
            case EXPIRED, TO_COME -> "warn";
        };
    }

    /** «Schule oder Kita: GGS Mittelhaan». */
    public String recipient(Recipient recipient) {
        String kind = Texts.label(recipient.getKind());
        return recipient.getName() == null ? kind : kind + ": " + recipient.getName();
    }

    /** In the order in which the form names them. */
    public String categories(Collection<DataCategory> categories) {
        return categories.stream().sorted().map(Texts::label).collect(Collectors.joining(", "));
    }

    /** On what a disclosure rests: the consent's day, or the statute. */
    public String basis(Disclosure disclosure) {
        return disclosure.getConsent() == null
                ? Texts.format(
                        "consents.list.byStatute", disclosure.getStatute().getCitation())
                : Texts.format(
                        "consents.list.byConsent",
                        Readable.day(disclosure.getConsent().getPeriod().getFrom()));
    }
}
