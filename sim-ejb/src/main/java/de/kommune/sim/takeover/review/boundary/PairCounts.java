package de.kommune.sim.takeover.review.boundary;

import java.io.Serializable;

/** How far the review is («Stand der Prüfung»). */
public record PairCounts(long open, long same, long different, long later, long openWithSameNumbers)
        implements Serializable {

    public long decided() {
        return same + different + later;
    }

    public long all() {
        return open + decided();
    }

    public int percent() {
        return all() == 0 ? 100 : (int) (decided() * 100 / all());
    }
}
