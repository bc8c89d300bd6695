package de.kommune.sim.web.cooperation;

import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.cooperation.boundary.ProposalLine;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What counselling proposes about where people should live («Vorschläge zur Unterbringung»), as long as nobody has answered. */
@Named("cooperationProposalsPage")
@RequestScoped
public class ProposalsPage {

    @EJB
    private HandOffs handOffs;

    private List<ProposalLine> lines;

    @PostConstruct
    void load() {
        lines = handOffs.proposals();
    }

    public List<ProposalLine> getLines() {
        return lines;
    }
}
