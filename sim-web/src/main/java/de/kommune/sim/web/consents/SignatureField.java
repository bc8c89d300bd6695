package de.kommune.sim.web.consents;

import de.kommune.sim.common.BusinessException;
import java.util.Base64;

/** Reads what the signature pad sends: a picture as an address of the kind {@code data:image/png;base64,…}. */
final class SignatureField {

    private static final String HEAD = "data:image/png;base64,";

    private SignatureField() {}

    /** The picture; null where nothing was drawn. */
    static byte[] picture(String sent) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        if (!sent.startsWith(HEAD) || !sent.matches("[\\w:;,/+=]*")) {
            throw new BusinessException("consents.signatureUnreadable");
        }
        return Base64.getDecoder().decode(sent.substring(HEAD.length()));
    }
}
