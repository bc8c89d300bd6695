package de.kommune.sim.web.counselling;

import de.kommune.sim.counselling.contacts.boundary.ContactLine;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
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

    @EJB
    private Contacts contacts;

    public List<ContactLine> of(long caseId) {
        return read.computeIfAbsent(caseId, id -> contacts.latest(id, MOST));
    }
}
