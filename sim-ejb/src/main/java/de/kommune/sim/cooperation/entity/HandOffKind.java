package de.kommune.sim.cooperation.entity;

/**
 * What a message is about («Anliegen»), and with it from where to where it goes. A kind never runs between two desks of
 * one side: there is no wall between them.
 */
public enum HandOffKind {
    /** The room does not suit the people in it. */
    ROOM_UNSUITABLE(Desk.COUNSELLING, Desk.HOUSING),
    /** Somebody would like to live elsewhere in the town's houses. */
    MOVE_WISHED(Desk.COUNSELLING, Desk.HOUSING),
    /** Where somebody should live, as counselling sees it; says more than words. */
    PLACEMENT_PROPOSED(Desk.COUNSELLING, Desk.HOUSING),
    /** Members of a family arrive from abroad and need a place. */
    FAMILY_ARRIVES(Desk.COUNSELLING, Desk.HOUSING),
    /** Something in the house is broken or dangerous. */
    DEFECT_SEEN(Desk.COUNSELLING, Desk.HOUSING),
    /** Something happened in the house that the housing desk has to see to. */
    INCIDENT_SEEN(Desk.COUNSELLING, Desk.HOUSING),
    /** An application was handed in and waits for its answer. */
    APPLICATION_SUBMITTED(Desk.COUNSELLING, Desk.BENEFITS),
    /** A paper that was asked for follows, or cannot be had. */
    PAPER_FOLLOWS(Desk.COUNSELLING, Desk.BENEFITS),
    /** Somebody will arrive on a day. */
    ARRIVAL_ANNOUNCED(Desk.HOUSING, Desk.COUNSELLING),
    /** Somebody moves within the town's houses, or out of them. */
    MOVE_PLANNED(Desk.HOUSING, Desk.COUNSELLING),
    /** The housing desk asks for social work. */
    COUNSELLING_WANTED(Desk.HOUSING, Desk.COUNSELLING),
    /** Papers are missing for an application. */
    PAPERS_MISSING(Desk.BENEFITS, Desk.COUNSELLING),
    /** The benefits desk asks for social work. */
    HELP_WANTED(Desk.BENEFITS, Desk.COUNSELLING);

    private final Desk from;
    private final Desk to;

    HandOffKind(Desk from, Desk to) {
        this.from = from;
        this.to = to;
    }

    public Desk from() {
        return from;
    }

    public Desk to() {
        return to;
    }
}
