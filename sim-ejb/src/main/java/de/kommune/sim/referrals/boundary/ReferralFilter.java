package de.kommune.sim.referrals.boundary;

import java.io.Serializable;

/**
 * Which open referrals a list shows («Filter»).
 *
 * @param account of whose cases; null for the team's
 * @param overdue only those for which something should have happened by today
 * @param text how the partner's name begins; null for all
 */
public record ReferralFilter(String account, boolean overdue, String text) implements Serializable {}
