package de.kommune.sim.web.information;

import de.kommune.sim.information.boundary.EntryView;
import de.kommune.sim.information.boundary.InformationEntries;
import de.kommune.sim.information.boundary.InformationRequests;
import de.kommune.sim.information.entity.EntryState;
import de.kommune.sim.information.entity.InformationRequest;
import de.kommune.sim.information.entity.Passage;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** What of one entry the client gets to read («Eintrag schwärzen oder weglassen»). */
@Named("informationEntryPage")
@ViewScoped
public class EntryPage implements Serializable {

    @EJB
    private InformationRequests requests;

    @EJB
    private InformationEntries entries;

    private long id;
    private EntryView entry;
    private InformationRequest request;
    private String[] blackened = {};
    private String chosen;
    private String reason;

    public void open() {
        entry = entries.get(id);
        request = requests.head(entry.informationId());
        if (entry.content() != null) {
            blackened = entry.content().passages().stream()
                    .filter(Passage::blackened)
                    .map(Passage::text)
                    .toArray(String[]::new);
            reason = entry.content().reason();
        }
    }

    /** Stays here, to see what it looks like now. */
    public String apply() {
        entries.decide(id, entry.version(), Set.of(blackened), chosen);
        Notices.info("information.entry.applied");
        return "/information/entry?faces-redirect=true&id=" + id;
    }

    /** Goes on to the next entry that waits; to the overview where none does. */
    public String done() {
        entries.decide(id, entry.version(), Set.of(blackened), chosen);
        return onward("information.entry.done");
    }

    /** The counsellor has looked into the file and lets it go. */
    public String attach() {
        entries.attach(id, entry.version());
        return onward("information.entry.attached");
    }

    public String leaveOut() {
        entries.leaveOut(id, entry.version(), reason);
        return onward("information.entry.leftOut");
    }

    public String bring() {
        entries.bring(id, entry.version());
        return "/information/entry?faces-redirect=true&id=" + id;
    }

    private String onward(String done) {
        Notices.info(done);
        Long next = entries.next(id);
        return next == null
                ? "/information/view?faces-redirect=true&id=" + entry.informationId()
                : "/information/entry?faces-redirect=true&id=" + next;
    }

    public List<SelectItem> getPassages() {
        return entry.content().passages().stream()
                .map(passage -> new SelectItem(
                        passage.text(), Texts.format("information.entry.passage", passage.text(), passage.ground())))
                .toList();
    }

    public boolean isAwaiting() {
        return entry.state() == EntryState.AWAITING;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public EntryView getEntry() {
        return entry;
    }

    public InformationRequest getRequest() {
        return request;
    }

    public String[] getBlackened() {
        return blackened.clone();
    }

    public void setBlackened(String[] blackened) {
        this.blackened = blackened.clone();
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
