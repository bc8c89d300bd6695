package de.kommune.sim.procedures.education.entity;

import java.util.EnumSet;
import java.util.Set;

/** Who says that somebody may or has to take part in the integration course («Stelle zum Integrationskurs»). Never counselling. */
public enum CourseOffice {
    /** The foreigners' authority: obliges, and confirms an entitlement. */
    FOREIGNERS_OFFICE,
    /** The Federal Office: admits (§ 44 Abs. 4 AufenthG). */
    FEDERAL_OFFICE,
    /** The job centre: obliges (§ 44a Abs. 1 Satz 1 Nr. 2 AufenthG). */
    JOB_CENTRE,
    /** Whoever gives benefits under the AsylbLG: obliges (§ 5b AsylbLG). */
    BENEFIT_OFFICE;

    /** Whether that office can say so; the database holds the same. */
    public boolean maySay(CourseStanding standing) {
        return switch (standing) {
            case OBLIGED -> this != FEDERAL_OFFICE;
            case ENTITLED -> ENTITLING.contains(this);
            case NONE, UNKNOWN -> false;
        };
    }

    private static final Set<CourseOffice> ENTITLING = EnumSet.of(FOREIGNERS_OFFICE, FEDERAL_OFFICE);
}
