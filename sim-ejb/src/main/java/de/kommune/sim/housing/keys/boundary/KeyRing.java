package de.kommune.sim.housing.keys.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A person's keys («Schlüsselbund»).
 *
 * @param held what she holds, the latest first
 * @param former what she held, the latest first
 * @param due the numbers of those handings out that should have ended: she no longer lives behind the lock
 * @param fitting what lies in the cupboard for where she lives
 */
public record KeyRing(
        long personId,
        String person,
        List<HandedKey> held,
        List<HandedKey> former,
        Set<Long> due,
        List<KeyLine> fitting)
        implements Serializable {}
