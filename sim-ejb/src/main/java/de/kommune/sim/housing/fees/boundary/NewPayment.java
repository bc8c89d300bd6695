package de.kommune.sim.housing.fees.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that came in («neue Zahlung»).
 *
 * @param amount euros; less than nothing for money that went back
 * @param reference of the statement of account; null for none
 * @param token of the form: the same one twice is one payment
 */
public record NewPayment(LocalDate receivedOn, BigDecimal amount, String reference, String token)
        implements Serializable {}
