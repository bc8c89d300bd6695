package de.kommune.sim.access;

import de.kommune.sim.common.BaseEntity;
import jakarta.interceptor.InvocationContext;

/** Finds the record that a call is about: its first parameter if that is a number, else the entity that it returns. */
final class Recorded {

    private Recorded() {}

    static Long of(InvocationContext call, Object result) {
        Object[] parameters = call.getParameters();
        if (parameters.length > 0 && parameters[0] instanceof Long id) {
            return id;
        }
        return result instanceof BaseEntity entity ? entity.getId() : null;
    }
}
