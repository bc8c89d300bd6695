package de.kommune.sim.volunteering.volunteers.entity;

/** What a volunteer is good at («Fähigkeit»). */
public enum Skill {
    TEACHING_GERMAN,
    SCHOOL_SUBJECTS,
    FORMS,
    COMPUTERS,
    CHILDCARE,
    DRIVING,
    HANDICRAFT,
    COOKING,
    SPORT,
    MUSIC
}
