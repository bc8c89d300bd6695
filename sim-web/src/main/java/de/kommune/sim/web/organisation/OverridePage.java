package de.kommune.sim.web.organisation;

import de.kommune.sim.organisation.boundary.RoleChecks;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Asking that an account be let in although its profession does not fit its role («Ausnahme beantragen»). */
@Named("organisationOverridePage")
@ViewScoped
public class OverridePage implements Serializable {

    @EJB
    private RoleChecks checks;

    private String account;
    private LocalDate lastDay;
    private String reason;

    public String request() {
        checks.requestOverride(account, lastDay, reason);
        Notices.info("organisation.override.requested", account);
        return "/approvals/list?faces-redirect=true";
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
