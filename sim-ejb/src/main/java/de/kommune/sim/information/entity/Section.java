package de.kommune.sim.information.entity;

import java.util.EnumSet;
import java.util.Set;

/** What kind of thing is kept about a client («Abschnitt der Auskunft»), in the order in which she reads it. */
public enum Section {
    /** Names, birth, citizenships, languages, numbers, how to reach her. */
    PERSON,
    HOUSEHOLD,
    /** Where the data comes from (Art. 15 Abs. 1 lit. g DSGVO). */
    ORIGIN,
    /** Requests for counselling. */
    REQUEST,
    CASE,
    /** Counselling periods, and how the five years are counted. */
    CLOCK,
    /** What threatens her home. */
    THREAT,
    CONTACT,
    NOTE,
    GOAL,
    TASK,
    APPOINTMENT,
    /** Integration measures. */
    MEASURE,
    DOCUMENT,
    CONSENT,
    /** Who received something (Art. 15 Abs. 1 lit. c DSGVO). */
    DISCLOSURE,
    /** To which partners she was referred. */
    REFERRAL,
    /** Applications for benefits that were prepared with her. */
    CLAIM,
    /** School, kindergarten and integration course. */
    EDUCATION,
    /** Messages between counselling and section 50-2. */
    HAND_OFF,
    /** To the general social service. */
    HANDOVER,
    /** Who looked at the data. */
    ACCESS;

    private static final Set<Section> BY_RULE = EnumSet.of(PERSON, ORIGIN, CLOCK, DISCLOSURE, ACCESS);

    /** Whether SIM words it from fields about the client alone, so that it holds nobody's free text. */
    public boolean isWordedByRule() {
        return BY_RULE.contains(this);
    }
}
