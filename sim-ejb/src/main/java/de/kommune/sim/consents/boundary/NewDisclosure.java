package de.kommune.sim.consents.boundary;

import de.kommune.sim.consents.entity.DisclosureFacts;

/**
 * A disclosure to be recorded («neue Offenbarung»), on a consent or on a statute.
 *
 * @param consentId null where a statute allows it
 * @param statuteId null where a consent allows it
 * @param requestToken of the form, so that sending it twice records it once
 */
public record NewDisclosure(DisclosureFacts facts, Long consentId, Long statuteId, String requestToken) {}
