package de.kommune.sim.counselling.goals.entity;

import de.kommune.sim.counselling.contacts.entity.Words;
import java.io.Serializable;

/**
 * What is to be reached, in the client's words, and why it was given up («Zielsatz», «Grund»). Both lie under one seal.
 *
 * @param reason null unless it was given up
 */
public record GoalWords(String wording, String reason) implements Serializable {

    /** As it is sealed. */
    public String joined() {
        return new Words(wording, reason).joined();
    }

    /** As it was sealed. */
    public static GoalWords parted(String joined) {
        Words words = Words.parted(joined);
        return new GoalWords(words.sentence(), words.nextStep());
    }
}
