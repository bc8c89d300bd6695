package de.kommune.sim.organisation.boundary;

import de.kommune.sim.organisation.entity.Profession;
import de.kommune.sim.organisation.entity.Team;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A post as a list shows it («Stellenzeile»), with its holder of today.
 *
 * @param holder the account; null for a vacancy
 * @param holderName how the directory calls the holder; null where it was never asked
 * @param holderUntil the first day on which the holder no longer holds it
 */
public record PostLine(
        long id,
        String postNo,
        String title,
        Profession profession,
        Team team,
        BigDecimal share,
        LocalDate advertisedUntil,
        String holder,
        String holderName,
        LocalDate holderUntil)
        implements Serializable {

    public boolean isVacant() {
        return holder == null;
    }

    /** The name, and where there is none the account. */
    public String getHolderWords() {
        return holderName == null ? holder : holderName;
    }
}
