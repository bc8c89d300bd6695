package de.kommune.sim.procedures.education.entity;

/** What somebody needs a place in («Art des Platzes»). */
public enum LearningKind {
    /** Compulsory schooling, § 34 SchulG NRW. */
    SCHOOL,
    /** Kindergarten or a childminder, § 24 SGB VIII. */
    KITA,
    /** Integration course, §§ 43 to 44a AufenthG. */
    COURSE;

    /** Whether age decides who has the duty or the claim; with the course somebody else decides. */
    public boolean isByAge() {
        return this != COURSE;
    }
}
