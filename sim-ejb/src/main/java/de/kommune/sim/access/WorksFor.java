package de.kommune.sim.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Work that nobody signed in for, such as a nightly run, and the department that it works for. In a transaction that works
 * for a department already, it goes on for that one: the mark gives nobody a second.
 */
@Documented
@InterceptorBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WorksFor {
    @Nonbinding
    Department value();
}
