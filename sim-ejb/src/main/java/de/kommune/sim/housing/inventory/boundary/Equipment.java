package de.kommune.sim.housing.inventory.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What a person was handed («Ausstattung der Person»).
 *
 * @param held what she has now
 * @param former what she had
 * @param due the numbers of the loans of houses where she no longer lives
 * @param fitting what she could be handed where she lives
 */
public record Equipment(
        long personId,
        String person,
        List<HandedItem> held,
        List<HandedItem> former,
        Set<Long> due,
        List<ItemLine> fitting)
        implements Serializable {}
