package de.kommune.sim.web.counselling;

import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.contacts.boundary.ContactLine;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.web.drafts.DraftOffers;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** All talks of a case («Kontakte»), page by page, with their addenda; here one adds to them and corrects the own. */
@Named("counsellingContactsPage")
@ViewScoped
public class ContactsPage implements Serializable {

    private static final int SIZE = 20;

    @EJB
    private Contacts contacts;

    @EJB
    private Cases cases;

    @Inject
    private DraftOffers drafts;

    /** So that a double click adds once. */
    private final String form = UUID.randomUUID().toString();

    private long caseId;
    private Integer page;
    private CaseView view;
    private List<ContactLine> lines;
    private long count;
    private ContactLine about;
    private String text;

    public void open() {
        page = page == null || page < 1 ? 1 : page;
        view = cases.get(caseId);
        count = contacts.count(caseId);
        lines = contacts.ofCase(caseId, (page - 1) * SIZE, SIZE);
    }

    /** Opens the form for an addendum. */
    public void add(long contactId) {
        about = lines.stream()
                .filter(line -> line.id() == contactId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        text = null;
    }

    public String save() {
        contacts.add(about.id(), text, form);
        drafts.saved("counselling.addendum", about.id());
        Notices.info("counselling.contacts.added");
        return "/counselling/contacts?faces-redirect=true&caseId=" + caseId + "&page=" + page;
    }

    /** «21 bis 40 von 57 Kontakten». */
    public String getCounted() {
        long first = (page - 1L) * SIZE;
        return Texts.format("counselling.contacts.counted", first + 1, first + lines.size(), count);
    }

    public boolean isMore() {
        return (long) page * SIZE < count;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public CaseView getView() {
        return view;
    }

    public List<ContactLine> getLines() {
        return lines;
    }

    /** The talk that the form adds to; null where there is none. */
    public ContactLine getAbout() {
        return about;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
