package de.kommune.sim.web.drafts;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.drafts.boundary.Drafts;
import de.kommune.sim.drafts.boundary.OfferedDraft;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The drafts that a page offers to take up again («angebotene Entwürfe»); read once a request. */
@Named
@RequestScoped
public class DraftOffers {

    private final Map<String, OfferedDraft> read = new HashMap<>();

    @EJB
    private Drafts drafts;

    @EJB
    private Caller caller;

    /** Throws the draft away: the form was saved. */
    public void saved(String form, long subjectId) {
        if (caller.may(Permission.DRAFT_WRITE)) {
            drafts.discard(form, subjectId);
        }
    }

    /** The page is being opened: what it will offer is read with the rest of it. */
    public void open(String form, long subjectId) {
        if (caller.may(Permission.DRAFT_READ)) {
            of(form, subjectId);
        }
    }

    /** The caller's draft of that form about that record; of a form about none, the latest. Null for no draft. */
    public OfferedDraft of(String form, long subjectId) {
        String key = form + ":" + subjectId;
        if (!read.containsKey(key)) {
            read.put(key, (subjectId == 0 ? drafts.latest(form) : drafts.about(form, subjectId)).orElse(null));
        }
        return read.get(key);
    }
}
