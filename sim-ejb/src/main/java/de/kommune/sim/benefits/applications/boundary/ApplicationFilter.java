package de.kommune.sim.benefits.applications.boundary;

import java.io.Serializable;

/**
 * Which applications a list shows («Filter»).
 *
 * @param text how the applicant's name or the application's number begins; null for all
 */
public record ApplicationFilter(ApplicationBox which, String text) implements Serializable {}
