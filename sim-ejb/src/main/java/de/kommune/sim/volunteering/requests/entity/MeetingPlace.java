package de.kommune.sim.volunteering.requests.entity;

/** What kind of place they would meet at («Treffpunkt»): a choice and no address, so that nothing says where somebody lives. */
public enum MeetingPlace {
    AT_HOME,
    PUBLIC_PLACE,
    TOWN_ROOM,
    SCHOOL,
    /** From door to door. */
    ON_THE_WAY,
    TO_BE_AGREED
}
