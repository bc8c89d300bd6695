package de.kommune.sim.web.payments;

import de.kommune.sim.benefits.payments.boundary.PaymentAnswers;
import de.kommune.sim.benefits.payments.boundary.PaymentLook;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far the decisions on an application are paid («Zahlungen zum Antrag»); read once a request. */
@Named
@RequestScoped
public class ApplicationPayments {

    private final Map<Long, List<PaymentLook>> read = new HashMap<>();

    @EJB
    private PaymentAnswers answers;

    public List<PaymentLook> of(long applicationId) {
        return read.computeIfAbsent(applicationId, answers::ofApplication);
    }
}
