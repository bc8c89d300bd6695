package de.kommune.sim.volunteering.volunteers.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A volunteer who is pointed out on the start page, and why («Hinweis»).
 *
 * @param day since when the first talk waits, or on which the certificate lapses or lapsed; null where there is none
 * @param sum what was paid this year; null for other kinds
 */
public record VolunteerSignal(Kind kind, long id, String name, LocalDate day, BigDecimal sum) implements Serializable {

    /** Why, the gravest first. */
    public enum Kind {
        /** She is to work with minors and has no certificate that clears her. */
        CERTIFICATE_LAPSED,
        CERTIFICATE_ENDING,
        LIMIT_ABOVE,
        LIMIT_NEAR,
        INTERVIEW_WAITING
    }
}
