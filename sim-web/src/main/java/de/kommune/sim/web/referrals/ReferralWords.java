package de.kommune.sim.web.referrals;

import de.kommune.sim.referrals.boundary.ReferralLine;
import de.kommune.sim.referrals.entity.Referral;
import de.kommune.sim.referrals.entity.ReferralState;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Referrals in words, for all pages that show them («Wortlaut der Vermittlungen»). */
@Named
@ApplicationScoped
public class ReferralWords {

    @Inject
    private Clock clock;

    /** «Verein Brücke: Sprachcafé». */
    public String target(ReferralLine line) {
        return line.offer() == null ? line.partner() : Texts.format("referrals.target", line.partner(), line.offer());
    }

    public String targetOf(Referral referral) {
        String partner = referral.getPartner().getName();
        return referral.getOffer() == null
                ? partner
                : Texts.format("referrals.target", partner, referral.getOffer().getTitle());
    }

    /** What is awaited by when, or since when it is over. */
    public String due(ReferralLine line) {
        return line.dueOn() == null
                ? Texts.format("referrals.since", line.stateSince())
                : Texts.format("referrals.due." + line.state(), line.dueOn());
    }

    public boolean isOverdue(ReferralLine line) {
        return line.isOverdue(LocalDate.now(clock));
    }

    public String stateKind(ReferralState state) {
        return switch (state) {
            case ACCEPTED, CLOSED -> "ok";
            case PREPARED, SENT -> "warn";
            case DECLINED -> "bad";
            case WITHDRAWN -> "";
        };
    }
}
