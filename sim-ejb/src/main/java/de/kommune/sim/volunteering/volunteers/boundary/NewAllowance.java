package de.kommune.sim.volunteering.volunteers.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A sum to be entered («neue Aufwandsentschädigung»).
 *
 * @param aboveKnown whether whoever enters it knows that it goes beyond the limit
 * @param form of the page: the same form enters it once
 */
public record NewAllowance(LocalDate paidOn, BigDecimal amount, boolean aboveKnown, String form)
        implements Serializable {}
