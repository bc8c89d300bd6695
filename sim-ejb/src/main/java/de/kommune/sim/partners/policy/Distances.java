package de.kommune.sim.partners.policy;

import de.kommune.sim.partners.entity.Spot;

/** How far two spots are apart as the crow flies («Luftlinie»), without a map: the haversine formula on a sphere. */
public final class Distances {

    /** The earth's mean radius (IUGG). The earth is no sphere; the error stays below half a percent. */
    private static final double RADIUS_KM = 6371.0088;

    private Distances() {}

    public static double kilometres(Spot one, Spot other) {
        double north = Math.toRadians(one.latitude().doubleValue());
        double otherNorth = Math.toRadians(other.latitude().doubleValue());
        double up = Math.sin((otherNorth - north) / 2);
        double along = Math.sin(
                Math.toRadians(other.longitude().subtract(one.longitude()).doubleValue()) / 2);
        double half = up * up + Math.cos(north) * Math.cos(otherNorth) * along * along;
        return 2 * RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, half)));
    }
}
