package de.kommune.sim.web.cases;

import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.transfer.boundary.TransferLine;
import de.kommune.sim.cases.transfer.boundary.Transfers;
import de.kommune.sim.cases.transfer.entity.TransferState;
import de.kommune.sim.organisation.boundary.ColleagueLine;
import de.kommune.sim.organisation.boundary.Colleagues;
import de.kommune.sim.web.drafts.DraftOffers;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Handing a case to a colleague («Weitergabe»): the covering note, the confirmation, and what was handed on before. */
@Named("casesTransferPage")
@ViewScoped
public class TransferPage implements Serializable {

    @EJB
    private Cases cases;

    @EJB
    private Transfers transfers;

    @EJB
    private Colleagues colleagues;

    @Inject
    private DraftOffers drafts;

    private long id;
    private CaseView view;
    private List<TransferLine> lines;
    private List<ColleagueLine> team = List.of();
    private String account;
    private String note;

    public void open() {
        view = cases.get(id);
        lines = transfers.ofCase(id);
        if (isGivable()) {
            team = colleagues.list().stream()
                    .filter(one -> !one.account().equals(view.simCase().getResponsible()))
                    .toList();
        }
    }

    public String give() {
        transfers.give(id, account, note);
        drafts.saved("cases.transfer", id);
        Notices.info("cases.transfer.given", account);
        return again();
    }

    public String confirm(long transferId) {
        transfers.confirm(transferId);
        Notices.info("cases.transfer.confirmed", view.simCase().getCaseNo());
        return "/cases/view?faces-redirect=true&id=" + id;
    }

    public String withdraw(long transferId) {
        transfers.withdraw(transferId);
        Notices.info("cases.transfer.withdrawn");
        return again();
    }

    private String again() {
        return "/cases/transfer?faces-redirect=true&id=" + id;
    }

    /** Whether the caller may give it away now. */
    public boolean isGivable() {
        return view.mayChange()
                && view.simCase().getStatus().isLive()
                && lines.stream().noneMatch(line -> line.state() == TransferState.OPEN);
    }

    public CaseView getView() {
        return view;
    }

    public List<TransferLine> getLines() {
        return lines;
    }

    public List<ColleagueLine> getTeam() {
        return team;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
