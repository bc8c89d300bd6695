package de.kommune.sim.volunteering.volunteers.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How the facts about certificates stand, in numbers («Führungszeugnisse in Zahlen»).
 *
 * @param seen of so many somebody keeps the three facts
 * @param valid so many of them let work with minors go on today, also those that end soon
 * @param ending so many of these end soon
 * @param lapsed so many let it go on no longer
 * @param missing so many are to work with minors, and none was seen yet
 * @param afterEnd so many are kept although that work has ended, for the term of the law
 * @param deletionDue so many are to be deleted; the coming night does that
 * @param source who says for how long they hold and are kept
 */
public record CertificateCounts(
        long seen,
        long valid,
        long ending,
        long lapsed,
        long missing,
        long afterEnd,
        long deletionDue,
        int renewalMonths,
        int keepMonths,
        LocalDate ruleSince,
        String source)
        implements Serializable {}
