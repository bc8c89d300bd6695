package de.kommune.sim.housing.placement.entity;

/** What may keep somebody from a bed («Belegungsregel»), from what can never be to what somebody may answer for. */
public enum HousingRule {
    PERSON_HOUSED(false),
    PLACE_TAKEN(false),
    PLACE_CLOSED(false),
    FACILITY_NOT_OPEN(false),
    FIRE_PERSONS(false),
    /** Under the FlüAG the town houses only whom an authority assigned. */
    ASSIGNMENT(false),
    LICENSED_PERSONS(true),
    ROOM_MAX_PERSONS(true),
    ROOM_AREA(true),
    SEX_RULE(true),
    ROOM_MIX(true),
    FAMILY_ONLY(true),
    MINOR_ALONE(true),
    PROTECTION(true),
    /** Whoever may not enter a house has no bed there. */
    HOUSE_BAN(true);

    private final boolean overridable;

    HousingRule(boolean overridable) {
        this.overridable = overridable;
    }

    /** Whether two people together may decide otherwise, with a reason. */
    public boolean isOverridable() {
        return overridable;
    }
}
