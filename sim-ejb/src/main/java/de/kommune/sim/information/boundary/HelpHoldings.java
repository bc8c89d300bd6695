package de.kommune.sim.information.boundary;

import de.kommune.sim.assistance.boundary.CaseHelp;
import de.kommune.sim.assistance.boundary.HelpAccount;
import de.kommune.sim.information.entity.Section;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** What was asked of volunteers for a client («Anfragen an das Ehrenamt»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HelpHoldings implements Holdings {

    @EJB
    private CaseHelp help;

    @Override
    public List<Found> of(Client client) {
        List<Found> found = new ArrayList<>();
        for (long caseId : client.caseIds()) {
            help.accounts(caseId).forEach(account -> found.add(account(account)));
        }
        return found;
    }

    private static Found account(HelpAccount account) {
        Lines lines = new Lines()
                .add("Art", account.kind())
                .add("Stand", account.state())
                .add("Sprache", account.language())
                .add("Wunsch", account.genderWish())
                .add("Ab", account.from())
                .add("Bis", account.until())
                .add("Es hilft", account.helper())
                .add("Begonnen", account.startedOn())
                .add("Beendet", account.endedOn())
                .add("Ziel erreicht", account.goal())
                .add("Die Koordination kennt den Vornamen bis", account.knownUntil());
        return Found.of(Section.REQUEST, account.askedOn(), "Anfrage an das Ehrenamt", lines.toString());
    }
}
