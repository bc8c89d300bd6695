package de.kommune.sim.partners.entity;

/** What an offer is about («Thema des Angebots»), in the words of the trade; the first four are the services of the integration centre. */
public enum OfferTopic {
    INFORMATION_ADVICE,
    NETWORKING,
    PROJECT_SUPPORT,
    QUALIFICATION,
    LANGUAGE_COURSE,
    SCHOOL_KITA,
    WORK_TRAINING,
    /** Advice for migrants and on asylum law. */
    MIGRATION_ADVICE,
    HOUSING,
    DEBT,
    HEALTH,
    PSYCHOSOCIAL,
    ADDICTION,
    FAMILY,
    /** Protection from violence. */
    VIOLENCE,
    INTERPRETING,
    /** Food, clothes, furniture. */
    MATERIAL_HELP,
    LEISURE,
    VOLUNTEERING,
    OTHER
}
