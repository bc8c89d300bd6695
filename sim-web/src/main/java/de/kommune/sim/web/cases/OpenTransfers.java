package de.kommune.sim.web.cases;

import de.kommune.sim.cases.transfer.boundary.TransferLine;
import de.kommune.sim.cases.transfer.boundary.Transfers;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Cases that the caller gave or is to receive, until somebody confirms («offene Weitergaben»); read once for a request. */
@Named("casesOpenTransfers")
@RequestScoped
public class OpenTransfers {

    @EJB
    private Transfers transfers;

    private List<TransferLine> lines;

    @PostConstruct
    void load() {
        lines = transfers.openOfMine();
    }

    public List<TransferLine> getLines() {
        return lines;
    }
}
