package de.kommune.sim.reporting.separation.entity;

/**
 * How often something was refused («Zahl der Abweisungen»).
 *
 * @param roles of whoever was refused, with commas between them; null where the reader is not to learn it
 * @param side {@code COUNSELLING}, {@code OFFICE}, {@code BOTH} or {@code NEITHER}
 * @param kind what was tried, as the view {@code refusal_count} calls it
 */
public record RefusalCount(String roles, String side, String kind, long times) {

    /** A sign-in of an account whose roles exclude each other. */
    public boolean isConflict() {
        return kind.equals("CONFLICT");
    }
}
