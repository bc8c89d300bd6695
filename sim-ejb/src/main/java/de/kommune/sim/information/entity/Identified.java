package de.kommune.sim.information.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What one takes down about a request for information («Angaben zum Ersuchen»).
 *
 * @param representative who asks for the client; null where she asks herself
 */
public record Identified(
        LocalDate receivedOn, InformationAsker asker, String representative, IdentityCheck check, DeliveryWay way)
        implements Serializable {

    public Identified {
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(way, "way");
        representative = asker == InformationAsker.CLIENT ? null : named(representative);
        if ((asker == InformationAsker.REPRESENTATIVE) != (check == IdentityCheck.POWER_OF_ATTORNEY)) {
            throw new BusinessException("information.checkDoesNotFit");
        }
    }

    private static String named(String representative) {
        if (representative == null || representative.isBlank()) {
            throw new BusinessException("information.withoutRepresentative");
        }
        return representative.strip();
    }
}
