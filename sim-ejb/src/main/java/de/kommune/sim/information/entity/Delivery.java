package de.kommune.sim.information.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That the package reached the client («Übermittlung»).
 *
 * @param to who received it, as the proof of it says
 * @param check how it was made sure who that is
 */
public record Delivery(LocalDate on, String to, IdentityCheck check) implements Serializable {

    public Delivery {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(check, "check");
        if (to == null || to.isBlank()) {
            throw new BusinessException("information.withoutReceiver");
        }
        to = to.strip();
    }
}
