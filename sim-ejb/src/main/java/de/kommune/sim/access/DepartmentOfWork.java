package de.kommune.sim.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Binds the department that {@link WorksFor} names, unless the transaction works for one already. */
@WorksFor(Department.SYSTEM)
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 10)
public class DepartmentOfWork implements Serializable {

    @Inject
    private WorkingDepartment working;

    @AroundInvoke
    @AroundTimeout
    Object enter(InvocationContext call) throws Exception {
        if (working.current().isEmpty()) {
            working.enter(departmentOf(call));
        }
        return call.proceed();
    }

    private static Department departmentOf(InvocationContext call) {
        return call.getMethod()
                .getDeclaringClass()
                .getAnnotation(WorksFor.class)
                .value();
    }
}
