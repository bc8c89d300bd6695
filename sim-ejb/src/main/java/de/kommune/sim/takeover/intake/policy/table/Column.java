package de.kommune.sim.takeover.intake.policy.table;

/** What a column of a list holds («Spalte»); the spellings of its headers stand in {@code column-synonyms.properties}. */
public enum Column {
    RUNNING_NO,
    FAMILY_NAME,
    GIVEN_NAMES,
    /** Both names in one column. */
    FULL_NAME,
    BIRTH_DATE,
    SEX,
    CITIZENSHIP,
    AZR_NO,
    BAMF_NO,
    FAMILY_NO,
    FAMILY_POSITION,
    ENTERED_ON,
    ASSIGNED_ON,
    ACCOMMODATION,
    ROOM,
    MOVED_IN,
    MOVED_OUT,
    RESIDENCE_STATUS,
    STATUS_VALID_UNTIL,
    CARE_FROM,
    CARE_TO,
    COUNSELLOR,
    LAST_COUNSELLING,
    TOPICS,
    REMARK,
    PHONE,
    LANGUAGE,
    SCHOOL,
    COURSE,
    CONSENT,
    /** A person decided that the column is not taken over. */
    IGNORED
}
