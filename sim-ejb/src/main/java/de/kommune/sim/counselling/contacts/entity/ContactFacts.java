package de.kommune.sim.counselling.contacts.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * What is counted of a talk, without what was said («Angaben zum Kontakt»).
 *
 * @param heldAt when it began
 * @param minutes how long it took
 * @param place where it took place; null where that says nothing, as on the telephone
 * @param language the code of the language that was interpreted; null for none
 */
public record ContactFacts(
        LocalDateTime heldAt,
        int minutes,
        Channel channel,
        String place,
        ContactCategory category,
        Interpreting interpreting,
        String language)
        implements Serializable {

    /** Longer than a working day no talk is. */
    public static final int LONGEST_MINUTES = 600;

    public ContactFacts {
        Objects.requireNonNull(heldAt, "heldAt");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(interpreting, "interpreting");
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw new BusinessException("counselling.contactMinutes", LONGEST_MINUTES);
        }
        place = place == null || place.isBlank() ? null : place.strip();
        language = interpreting == Interpreting.NONE ? null : language;
    }
}
