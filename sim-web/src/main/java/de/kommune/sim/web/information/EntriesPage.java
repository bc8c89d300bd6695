package de.kommune.sim.web.information;

import de.kommune.sim.information.boundary.EntryView;
import de.kommune.sim.information.boundary.InformationEntries;
import de.kommune.sim.information.boundary.InformationRequests;
import de.kommune.sim.information.entity.EntryState;
import de.kommune.sim.information.entity.InformationRequest;
import de.kommune.sim.information.entity.Section;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One section of what was gathered («Einträge durchsehen»), as the client will read it, page by page. */
@Named("informationEntriesPage")
@ViewScoped
public class EntriesPage implements Serializable {

    private static final int SIZE = 20;

    @EJB
    private InformationRequests requests;

    @EJB
    private InformationEntries entries;

    private long id;
    private Section section;
    private Integer page;
    private InformationRequest request;
    private List<EntryView> lines;
    private boolean more;
    private String passage;

    public void open() {
        page = page == null || page < 1 ? 1 : page;
        section = section == null ? Section.PERSON : section;
        request = requests.head(id);
        List<EntryView> found = entries.ofSection(id, section, (page - 1) * SIZE, SIZE + 1);
        more = found.size() > SIZE;
        lines = more ? found.subList(0, SIZE) : found;
    }

    /** Whoever presses the button has the texts of this page before her. */
    public String seen() {
        Set<Long> ids = lines.stream().map(EntryView::id).collect(Collectors.toSet());
        entries.seen(id, ids);
        Notices.info("information.entries.seenDone");
        return more ? here(page + 1) : "/information/view?faces-redirect=true&id=" + id;
    }

    public String bring(long entryId, int version) {
        entries.bring(entryId, version);
        return "/information/entry?faces-redirect=true&id=" + entryId;
    }

    public String blacken() {
        int changed = entries.blackenEverywhere(id, request.getVersion(), passage);
        Notices.info("information.entries.blackened", changed);
        return here(page);
    }

    private String here(int number) {
        return "/information/entries?faces-redirect=true&id=" + id + "&section=" + section + "&page=" + number;
    }

    /** Whether something on this page waits to be looked at by the caller. */
    public boolean isPending() {
        return waiting().anyMatch(line -> !line.facts().isFile());
    }

    /** Whether a file on this page waits to be decided on by itself. */
    public boolean isUndecidedFile() {
        return waiting().anyMatch(line -> line.facts().isFile());
    }

    private Stream<EntryView> waiting() {
        return lines.stream().filter(line -> line.mayDecide() && line.state() == EntryState.OPEN);
    }

    public boolean isDecidable() {
        return lines.stream().anyMatch(EntryView::mayDecide);
    }

    public boolean isMore() {
        return more;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Section getSection() {
        return section;
    }

    public void setSection(Section section) {
        this.section = section;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public InformationRequest getRequest() {
        return request;
    }

    public List<EntryView> getLines() {
        return lines;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }
}
