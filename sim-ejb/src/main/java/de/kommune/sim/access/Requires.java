package de.kommune.sim.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The permission that a caller of this method needs. Every public method of a boundary has one. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    Permission value();

    /**
     * What the method does with the records, for the access log; at most one. May be left out where permission and
     * result say it: see {@link CallFacts}. {@code ArchitectureTest} asks for it everywhere else.
     */
    Deed[] deed() default {};
}
