package de.kommune.sim.consents.boundary;

import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import java.util.Arrays;

/**
 * A consent to be recorded, or its form to be printed («neue Schweigepflichtentbindung»).
 *
 * @param personId who consents: the client, or somebody of the client's household
 * @param language of the form beside the German one, three letters
 * @param interpreter who interprets; null for nobody
 * @param signature picture of the signature as PNG; null on paper
 * @param requestToken of the form, so that sending it twice records it once
 */
public record NewConsent(
        long personId,
        ConsentFacts facts,
        ConsentForm form,
        String language,
        String interpreter,
        byte[] signature,
        String requestToken) {

    public NewConsent {
        signature = signature == null ? null : signature.clone();
    }

    @Override
    public byte[] signature() {
        return signature == null ? null : signature.clone();
    }

    /** Two forms are never the same request. */
    @Override
    public boolean equals(Object other) {
        return other instanceof NewConsent that
                && requestToken.equals(that.requestToken)
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return requestToken.hashCode();
    }
}
