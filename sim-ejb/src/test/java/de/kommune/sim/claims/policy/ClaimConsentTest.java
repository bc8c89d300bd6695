package de.kommune.sim.claims.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.consents.entity.DataCategory;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimConsentTest {

    @ParameterizedTest
    @EnumSource
    void healthIsAskedForWhereTheNeedTellsOfItAndOnlyThere(Need need) {
        EnumSet<DataCategory> told = EnumSet.of(DataCategory.IDENTITY, DataCategory.BENEFITS);
        if (need == Need.MEDICAL || need == Need.HEALTH_CARE) {
            told.add(DataCategory.HEALTH);
        }
        assertEquals(told, ClaimConsent.categories(need));
    }

    @Test
    void handingInNeverNeedsThatWordComesBack() {
        for (Need need : Need.values()) {
            assertFalse(ClaimConsent.categories(need).contains(DataCategory.STATUS_BACK));
        }
    }
}
