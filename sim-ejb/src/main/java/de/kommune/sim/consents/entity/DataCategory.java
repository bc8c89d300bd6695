package de.kommune.sim.consents.entity;

import java.util.EnumSet;
import java.util.Set;

/** Which kind of details about a person is passed on («Datenkategorie»). */
public enum DataCategory {
    /** Name, birth date, address, telephone. */
    IDENTITY,
    /** Who lives together with whom. */
    FAMILY,
    /** Where and how somebody lives, and what is unsuitable there. */
    HOUSING,
    /** Asylum procedure and residence status. */
    RESIDENCE,
    /** Which benefits somebody gets or has applied for. */
    BENEFITS,
    /** School, Kita, training, work. */
    WORK_SCHOOL,
    /** Health (Art. 9 DSGVO). */
    HEALTH,
    /** When and about what somebody was counselled, with goals and tasks. */
    COUNSELLING,
    /** Copies of documents. */
    DOCUMENTS,
    /** Single notes of the counsellor; each is named before it goes. */
    NOTES,
    /** Comes back instead of going out: how far applications are, told to the counsellors by whom they were handed in to. */
    STATUS_BACK;

    /** What can be passed on; what comes back is no detail that goes anywhere. */
    public static Set<DataCategory> passedOn() {
        return EnumSet.complementOf(EnumSet.of(STATUS_BACK));
    }
}
