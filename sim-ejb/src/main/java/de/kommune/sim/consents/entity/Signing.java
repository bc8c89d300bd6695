package de.kommune.sim.consents.entity;

/**
 * How a consent was signed («Unterzeichnung»).
 *
 * @param template the form in the client's language
 * @param germanTemplate the German form beside it
 * @param interpreter who interpreted; null for nobody
 */
public record Signing(ConsentForm form, ConsentTemplate template, ConsentTemplate germanTemplate, String interpreter) {

    public Signing {
        interpreter = interpreter == null || interpreter.isBlank() ? null : interpreter.strip();
    }
}
