package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.counselling.contacts.entity.Channel;
import java.io.Serializable;

/**
 * What the caller entered last, and most likely enters again («Gewohnheiten»).
 *
 * @param place null where the last talk had none
 */
public record Habits(Channel channel, String place, int minutes) implements Serializable {

    /** Where nobody has recorded a talk yet. */
    static final Habits NONE = new Habits(Channel.OPEN_HOURS, null, 15);
}
