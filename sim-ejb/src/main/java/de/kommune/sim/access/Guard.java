package de.kommune.sim.access;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;

/**
 * The one interceptor on every boundary. Refuses a call whose method names no permission or whose caller does not hold
 * it, and reports each outermost call to the {@link CallLog}: success together with the work, a refusal by itself. If
 * the line cannot be written, the call fails.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Guard implements Serializable {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    @EJB
    private Caller caller;

    @Inject
    private CallLog log;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        Requires requires = method.getAnnotation(Requires.class);
        if (requires == null) {
            throw new AccessDeniedException(nameOf(method) + " names no permission");
        }
        if (!caller.may(requires.value())) {
            log.refused(entry(call, requires.value(), null));
            throw new AccessDeniedException(requires.value().name());
        }
        return proceed(call, requires.value());
    }

    private Object proceed(InvocationContext call, Permission permission) throws Exception {
        int depth = DEPTH.get();
        DEPTH.set(depth + 1);
        try {
            Object result = call.proceed();
            if (depth == 0) {
                log.done(entry(call, permission, result));
            }
            return result;
        } finally {
            if (depth == 0) {
                DEPTH.remove();
            } else {
                DEPTH.set(depth);
            }
        }
    }

    private CallLog.Entry entry(InvocationContext call, Permission permission, Object result) {
        return new CallLog.Entry(caller.name(), permission, nameOf(call.getMethod()), Recorded.of(call, result));
    }

    private static String nameOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
