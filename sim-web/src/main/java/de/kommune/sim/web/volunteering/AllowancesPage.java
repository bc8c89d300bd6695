package de.kommune.sim.web.volunteering;

import de.kommune.sim.volunteering.volunteers.boundary.AllowanceView;
import de.kommune.sim.volunteering.volunteers.boundary.Allowances;
import de.kommune.sim.volunteering.volunteers.boundary.NewAllowance;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What a volunteer was paid («Aufwandsentschädigungen»), by year against the limit. */
@Named("volunteeringAllowancesPage")
@ViewScoped
public class AllowancesPage implements Serializable {

    @EJB
    private Allowances allowances;

    @Inject
    private Clock clock;

    private final String form = UUID.randomUUID().toString();
    private Long id;
    private AllowanceView view;
    private LocalDate paidOn;
    private BigDecimal amount;
    private boolean aboveKnown;

    public void open() {
        view = allowances.ofVolunteer(id == null ? 0 : id);
        paidOn = LocalDate.now(clock);
    }

    public String note() {
        allowances.note(id, new NewAllowance(paidOn, amount, aboveKnown, form));
        Notices.info("volunteering.allowances.noted", amount);
        return again();
    }

    public String cancel(long allowanceId) {
        allowances.cancel(allowanceId);
        Notices.info("volunteering.allowances.cancelledNow");
        return again();
    }

    private String again() {
        return "/volunteering/allowances?faces-redirect=true&id=" + id;
    }

    public AllowanceView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public boolean isAboveKnown() {
        return aboveKnown;
    }

    public void setAboveKnown(boolean aboveKnown) {
        this.aboveKnown = aboveKnown;
    }
}
