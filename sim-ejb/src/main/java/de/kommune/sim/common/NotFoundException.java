package de.kommune.sim.common;

/**
 * There is no such record, or the caller may not know of it: both look the same from outside, so that a guessed number
 * teaches nothing. Becomes status 404 when a page is opened with it.
 */
public class NotFoundException extends BusinessException {

    public NotFoundException() {
        super("common.notFound");
    }
}
