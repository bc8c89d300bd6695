package de.kommune.sim.web.approvals;

import de.kommune.sim.approvals.boundary.ApprovalLine;
import de.kommune.sim.approvals.boundary.Approvals;
import de.kommune.sim.web.text.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The requests for approval («Freigaben»): what waits for me, what I asked for, and what is over. */
@Named("approvalsListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final int RECENT = 50;
    private static final String AGAIN = "/approvals/list?faces-redirect=true";

    @EJB
    private Approvals approvals;

    private List<ApprovalLine> waiting;
    private List<ApprovalLine> mine;
    private List<ApprovalLine> history;
    private Long chosen;
    private String reason;

    @PostConstruct
    void load() {
        waiting = approvals.waiting();
        mine = approvals.mine();
        history = approvals.history(RECENT);
        chosen = waiting.isEmpty() ? null : waiting.get(0).id();
    }

    public String approve() {
        approvals.approve(chosen, reason);
        Notices.info("approvals.list.approved");
        return AGAIN;
    }

    public String refuse() {
        approvals.refuse(chosen, reason);
        Notices.info("approvals.list.refused");
        return AGAIN;
    }

    public String withdraw(long id) {
        approvals.withdraw(id);
        Notices.info("approvals.list.withdrawn");
        return AGAIN;
    }

    public List<ApprovalLine> getWaiting() {
        return waiting;
    }

    public List<ApprovalLine> getMine() {
        return mine;
    }

    public List<ApprovalLine> getHistory() {
        return history;
    }

    /** The request that is being decided; the most urgent one to begin with. */
    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
