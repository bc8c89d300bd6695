package de.kommune.sim.access;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/**
 * The guard's second step: a call that may go on works for the department of the role that lets it («Abteilung des
 * Aufrufs»). One that would work for another department than the transaction it comes in is refused.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 10)
public class DepartmentOfCall implements Serializable {

    @EJB
    private Caller caller;

    @Inject
    private WorkingDepartment working;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        Permission permission = call.getMethod().getAnnotation(Requires.class).value();
        working.enter(caller.departmentFor(permission, working.current()));
        return call.proceed();
    }
}
