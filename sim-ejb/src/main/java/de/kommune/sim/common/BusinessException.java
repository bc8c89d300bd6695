package de.kommune.sim.common;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;

/**
 * A rule says no. Carries the key of a sentence in the bundles and the values for it, never a text; one Faces handler
 * shows it, nobody else catches it. The transaction is rolled back.
 */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {

    private final String key;
    private final transient Object[] values;

    /** @param key {@code feature.reason}, the same key stands in the bundle {@code messages/feature} */
    public BusinessException(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values;
    }

    public String getKey() {
        return key;
    }

    /** The values for the sentence's placeholders, in order; may hold names of people, so they are never logged. */
    public Object[] getValues() {
        return values == null ? new Object[0] : Arrays.copyOf(values, values.length);
    }
}
