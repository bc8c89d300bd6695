package de.kommune.sim.access;

import de.kommune.sim.common.BusinessException;

/**
 * The caller may do such things, but not to this record («nicht Ihre Sache»). Shown as a sentence like every rule that says
 * no; the log calls it refused, for it is about who may.
 */
public class NotYoursException extends BusinessException {

    public NotYoursException(String key, Object... values) {
        super(key, values);
    }
}
