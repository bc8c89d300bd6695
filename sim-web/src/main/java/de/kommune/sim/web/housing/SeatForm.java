package de.kommune.sim.web.housing;

import de.kommune.sim.housing.placement.boundary.Seat;
import java.io.Serializable;
import java.util.Optional;

/** One person of a household in the form: which bed, and whether protection is needed («Zeile der Zuordnung»). */
public class SeatForm implements Serializable {

    private final long personId;
    private final String name;
    private Long bedId;
    private boolean needsProtection;

    SeatForm(long personId, String name) {
        this.personId = personId;
        this.name = name;
    }

    /** Empty for whom no bed was chosen. */
    Optional<Seat> seat() {
        return Optional.ofNullable(bedId).map(bed -> new Seat(personId, bed, needsProtection));
    }

    public String getName() {
        return name;
    }

    public Long getBedId() {
        return bedId;
    }

    public void setBedId(Long bedId) {
        this.bedId = bedId;
    }

    public boolean isNeedsProtection() {
        return needsProtection;
    }

    public void setNeedsProtection(boolean needsProtection) {
        this.needsProtection = needsProtection;
    }
}
