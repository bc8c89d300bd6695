package de.kommune.sim.partners.entity;

import java.io.Serializable;
import java.util.Set;

/**
 * What a partner offers («Angaben zum Angebot»).
 *
 * @param venue where, if not at the partner's own address; null otherwise
 * @param languages codes of the languages in which it is there
 */
public record OfferFacts(OfferTopic topic, String title, String venue, Set<String> languages) implements Serializable {

    public OfferFacts {
        languages = Set.copyOf(languages);
    }
}
