package de.kommune.sim.web.organisation;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Role;
import de.kommune.sim.common.Period;
import de.kommune.sim.organisation.boundary.Deputies;
import de.kommune.sim.organisation.boundary.DeputyLine;
import de.kommune.sim.web.text.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who stands in for whom («Vertretungen»). A counsellor enters the own absence, the team lead everybody's. */
@Named("organisationDeputiesPage")
@ViewScoped
public class DeputiesPage implements Serializable {

    @EJB
    private Deputies deputies;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    private List<DeputyLine> lines;
    private boolean leading;
    private String me;
    private String account;
    private String deputy;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @PostConstruct
    void load() {
        lines = deputies.list();
        leading = caller.roles().contains(Role.TEAM_LEAD);
        me = caller.name();
        account = me;
        firstDay = LocalDate.now(clock);
    }

    public String appoint() {
        deputies.appoint(account, deputy, Period.ofDays(firstDay, lastDay));
        Notices.info("organisation.deputies.appointed");
        return "/organisation/deputies?faces-redirect=true";
    }

    public String revoke(long id) {
        deputies.revoke(id);
        Notices.info("organisation.deputies.revoked");
        return "/organisation/deputies?faces-redirect=true";
    }

    public boolean isMine(DeputyLine line) {
        return leading || me.equals(line.account());
    }

    public boolean isToday(DeputyLine line) {
        return !line.from().isAfter(LocalDate.now(clock));
    }

    public List<DeputyLine> getLines() {
        return lines;
    }

    public boolean isLeading() {
        return leading;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
