package de.kommune.sim.web.cases;

import static de.kommune.sim.access.Permission.NOTE_EMERGENCY;
import static de.kommune.sim.access.Permission.NOTE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.approvals.entity.ApprovalState;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.notes.boundary.EmergencyOpenings;
import de.kommune.sim.cases.notes.boundary.NoteLine;
import de.kommune.sim.cases.notes.boundary.Notes;
import de.kommune.sim.cases.notes.entity.EmergencyOpening;
import de.kommune.sim.cases.notes.entity.NoteLevel;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.drafts.boundary.Drafts;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The notes of a case («Notizen»): one writes at the top and reads below; each opening of a closed note is a step. */
@Named("casesNotesPage")
@ViewScoped
public class NotesPage implements Serializable {

    /** What the form at the top is for. */
    public enum Step {
        WRITE,
        CORRECT,
        ADD,
        ASK
    }

    @EJB
    private Cases cases;

    @EJB
    private Notes notes;

    @EJB
    private EmergencyOpenings openings;

    @EJB
    private Drafts drafts;

    @EJB
    private Caller caller;

    private final Map<Long, String> opened = new HashMap<>();

    /** So that a double click writes one note. */
    private final String form = UUID.randomUUID().toString();

    private long id;
    private CaseView view;
    private List<NoteLine> lines;
    private EmergencyOpening opening;
    private ApprovalState extension;
    private Step step = Step.WRITE;
    private NoteLine about;
    private String text;
    private NoteLevel level = NoteLevel.TEAM;
    private String reason;

    public void open() {
        view = cases.get(id);
        lines = notes.ofCase(id);
        if (isLeading()) {
            opening = openings.current(id);
            extension = openings.extension(id);
        }
    }

    /** Does what the form says, and shows the page anew. */
    public String save() {
        switch (step) {
            case WRITE -> notes.write(id, level, text, form);
            case CORRECT -> notes.correct(about.id(), about.version(), text);
            case ADD -> notes.add(about.id(), text, form);
            case ASK -> notes.askToOpen(about.id(), text);
        }
        drafts.discard(getDraftForm(), getDraftSubject());
        Notices.info("cases.notes.saved." + step);
        return again();
    }

    public void openNote(long noteId) {
        opened.put(noteId, notes.open(noteId));
    }

    /** Brings the note's text into the form. */
    public void correct(long noteId) {
        about = line(noteId);
        step = Step.CORRECT;
        text = about.text() == null ? notes.open(noteId) : about.text();
    }

    public void add(long noteId) {
        about = line(noteId);
        step = Step.ADD;
        text = null;
    }

    /** Asks for the reason in the form at the top. */
    public void askToOpen(long noteId) {
        about = line(noteId);
        step = Step.ASK;
        text = null;
    }

    public String openToTeam(long noteId) {
        notes.openToTeam(noteId);
        Notices.info("cases.notes.openedToTeam");
        return again();
    }

    public String askForMore() {
        openings.askForMore(id, reason);
        Notices.info("cases.notes.saved.ASK");
        return again();
    }

    public String extend() {
        openings.extend(id);
        return again();
    }

    /** One level stricter: from the team to author and deputy, from there to the author alone. */
    public String closeNote(long noteId) {
        NoteLevel stricter = NoteLevel.values()[line(noteId).level().ordinal() + 1];
        notes.close(noteId, stricter);
        Notices.info("cases.notes.closedTo." + stricter);
        return again();
    }

    public String openInEmergency() {
        openings.open(id, reason);
        return again();
    }

    private NoteLine line(long noteId) {
        return lines.stream().filter(line -> line.id() == noteId).findFirst().orElseThrow(NotFoundException::new);
    }

    private String again() {
        return "/cases/notes?faces-redirect=true&id=" + id;
    }

    /** What the note says where it may stand on the page: a note of the team, or one that was opened here. */
    public String textOf(NoteLine note) {
        return note.text() == null ? opened.get(note.id()) : note.text();
    }

    /** The name under which a draft of the form is kept: each step has its own. */
    public String getDraftForm() {
        return "cases.notes." + step;
    }

    /** What a draft is about: the note that the form is about, else the case. */
    public long getDraftSubject() {
        return about == null ? id : about.id();
    }

    public boolean isMayWrite() {
        return caller.may(NOTE_WRITE);
    }

    public boolean isLeading() {
        return caller.may(NOTE_EMERGENCY);
    }

    public NoteLevel[] getLevels() {
        return NoteLevel.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public CaseView getView() {
        return view;
    }

    public List<NoteLine> getLines() {
        return lines;
    }

    public EmergencyOpening getOpening() {
        return opening;
    }

    /** Where the request for a longer emergency opening stands; null where there is none. */
    public ApprovalState getExtension() {
        return extension;
    }

    public Step getStep() {
        return step;
    }

    /** The note that the form is about; null for a new one. */
    public NoteLine getAbout() {
        return about;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public NoteLevel getLevel() {
        return level;
    }

    public void setLevel(NoteLevel level) {
        this.level = level;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
