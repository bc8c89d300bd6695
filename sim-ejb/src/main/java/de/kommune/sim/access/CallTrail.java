package de.kommune.sim.access;

/**
 * What a call finds out about itself while it runs («Spur eines Aufrufs»): the person whom its record belongs to, and a
 * purpose other than the ordinary one. The guard opens it with the outermost call and closes it again; outside of a
 * guarded call nothing is kept.
 */
public final class CallTrail {

    private static final ThreadLocal<CallTrail> CURRENT = new ThreadLocal<>();

    private Long personId;
    private Purpose purpose;
    private boolean goingOn;

    private CallTrail() {}

    /** The running call is about a record of this person. */
    public static void person(Long personId) {
        CallTrail trail = CURRENT.get();
        if (trail != null) {
            trail.personId = personId;
        }
    }

    /** The running call has a purpose of its own. */
    public static void purpose(Purpose purpose) {
        CallTrail trail = CURRENT.get();
        if (trail != null) {
            trail.purpose = purpose;
        }
    }

    /**
     * The running call goes on with what an earlier line of the log tells already, so that it leaves none if it succeeds. For drafts
     * alone: a line for each pause in typing would tell of nobody's data, and of the staff how they type.
     */
    public static void goOn() {
        CallTrail trail = CURRENT.get();
        if (trail != null) {
            trail.goingOn = true;
        }
    }

    static boolean isOpen() {
        return CURRENT.get() != null;
    }

    static CallTrail open() {
        CallTrail trail = new CallTrail();
        CURRENT.set(trail);
        return trail;
    }

    static void close() {
        CURRENT.remove();
    }

    Long personId() {
        return personId;
    }

    boolean isGoingOn() {
        return goingOn;
    }

    /** The purpose's name, the permission's own where nobody said another. */
    String purpose(Permission permission) {
        return purpose == null ? permission.name() : purpose.name();
    }
}
