package de.kommune.sim.access;

import de.kommune.sim.common.BaseEntity;
import jakarta.interceptor.InvocationContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What a call and its result say about records: which one it is about, and how many were found («Treffer»). */
final class Recorded {

    private Recorded() {}

    /** Its first parameter if that is a number, else the entity that it returns. */
    static Long of(InvocationContext call, Object result) {
        Object[] parameters = call.getParameters();
        if (parameters.length > 0 && parameters[0] instanceof Long id) {
            return id;
        }
        return result instanceof BaseEntity entity ? entity.getId() : null;
    }

    /** The length of a list, or the number that a search for a number returned; null where nothing was searched. */
    static Long hits(Deed deed, Object result) {
        if (result instanceof Collection<?> list) {
            return (long) list.size();
        }
        if (result instanceof Map<?, ?> map) {
            return (long) map.size();
        }
        if (result instanceof Optional<?> one) {
            return one.isPresent() ? 1L : 0L;
        }
        return deed == Deed.SEARCH && result instanceof Long count ? count : null;
    }
}
