package de.kommune.sim.benefits.payments.boundary;

import de.kommune.sim.benefits.payments.entity.PaymentItem;
import de.kommune.sim.benefits.payments.entity.PaymentState;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * How far a decision is paid («Zahlung einer Entscheidung»).
 *
 * @param states the latest first; empty while the benefits program has not answered
 */
public record PaymentLook(String reference, LocalDateTime takenAt, List<PaymentState> states) implements Serializable {

    public PaymentLook {
        states = List.copyOf(states);
    }

    static PaymentLook of(PaymentItem item, List<PaymentState> states) {
        return new PaymentLook(
                item.getReference(),
                item.getExport().getTakenAt(),
                states.stream().filter(state -> state.getItem().equals(item)).toList());
    }
}
