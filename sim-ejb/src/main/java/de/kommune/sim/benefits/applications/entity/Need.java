package de.kommune.sim.benefits.applications.entity;

/** What is applied for («Bedarf»), as §§ 3, 4 and 6 AsylbLG name it. */
public enum Need {
    FOOD,
    ACCOMMODATION,
    HEATING,
    CLOTHING,
    /** Things for hygiene and health at home; treatment is {@link #MEDICAL}. */
    HEALTH_CARE,
    /** Things of use and consumption of the household. */
    HOUSEHOLD,
    /** The necessary personal need. */
    PERSONAL,
    /** Education and participation of children and young people. */
    EDUCATION,
    /** In illness, pregnancy and birth (§ 4). */
    MEDICAL,
    /** Other benefits (§ 6). */
    OTHER;

    /** Whether the application by itself tells something about health. */
    public boolean isAboutHealth() {
        return this == HEALTH_CARE || this == MEDICAL;
    }
}
