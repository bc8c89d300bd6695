package de.kommune.sim.web.counselling;

import de.kommune.sim.access.Permission;
import de.kommune.sim.counselling.contacts.boundary.ContactLine;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.web.cases.CaseShown;
import de.kommune.sim.web.shell.Shell;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The latest talks of a case, as the case's page shows them («letzte Kontakte»); read once a request. */
@Named
@RequestScoped
public class CaseContacts {

    private static final int MOST = 5;

    private final Map<Long, List<ContactLine>> read = new HashMap<>();

    @Inject
    private Shell shell;

    @EJB
    private Contacts contacts;

    void open(@Observes CaseShown shown) {
        if (shell.may(Permission.CONTACT_READ.name())) {
            of(shown.caseId());
        }
    }

    public List<ContactLine> of(long caseId) {
        return read.computeIfAbsent(caseId, id -> contacts.latest(id, MOST));
    }
}
