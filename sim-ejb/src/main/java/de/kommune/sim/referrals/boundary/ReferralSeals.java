package de.kommune.sim.referrals.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the words of referrals lie under seal («Siegel der Vermittlungen»). */
@Dependent
class ReferralSeals {

    @Produces
    static final SealedTable REFERRALS = new SealedTable("referral", "id");
}
