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
 * it, and leaves one line in the {@link CallLog} for each outermost call, however it ends: success together with the
 * work, anything else by itself. If the line cannot be written, the call fails. What a call goes on with
 * ({@link CallTrail#goOn}) has its line already.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Guard implements Serializable {

    @EJB
    private Caller caller;

    @Inject
    private CallLog log;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        CallFacts facts = factsOf(call.getMethod());
        return CallTrail.isOpen() ? permitted(call, facts) : recorded(call, facts);
    }

    private static CallFacts factsOf(Method method) {
        if (!method.isAnnotationPresent(Requires.class)) {
            throw new AccessDeniedException(CallFacts.nameOf(method) + " names no permission");
        }
        return CallFacts.of(method);
    }

    private Object permitted(InvocationContext call, CallFacts facts) throws Exception {
        if (!caller.may(facts.permission())) {
            throw new AccessDeniedException(facts.permission().name());
        }
        return call.proceed();
    }

    private Object recorded(InvocationContext call, CallFacts facts) throws Exception {
        CallTrail trail = CallTrail.open();
        try {
            Object result = permitted(call, facts);
            if (!trail.isGoingOn()) {
                log.done(line(call, facts, trail, Outcome.DONE, result));
            }
            return result;
        } catch (Exception | Error failure) {
            leaveLine(line(call, facts, trail, Outcome.of(failure), null), failure);
            throw failure;
        } finally {
            CallTrail.close();
        }
    }

    /** A log that cannot be written is the greater trouble: the caller learns of it, with what went wrong before. */
    private void leaveLine(CallLog.Entry line, Throwable failure) {
        try {
            log.apart(line);
        } catch (RuntimeException unwritten) {
            unwritten.addSuppressed(failure);
            throw unwritten;
        }
    }

    private CallLog.Entry line(
            InvocationContext call, CallFacts facts, CallTrail trail, Outcome outcome, Object result) {
        return new CallLog.Entry(
                caller.actor(facts.permission()),
                facts.action(),
                facts.permission(),
                trail.purpose(facts.permission()),
                new CallLog.About(Recorded.of(call, result), trail.personId()),
                outcome,
                Recorded.hits(facts.action().deed(), result));
    }
}
