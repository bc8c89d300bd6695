package de.kommune.sim.benefits.applications.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * By when the next thing should have happened, and how one came to the day («Frist am Antrag»).
 *
 * @param words in German, as they stand beside the day for good
 */
public record Due(LocalDate on, String words) implements Serializable {

    public Due {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(words, "words");
    }
}
