package de.kommune.sim.cases.notes.boundary;

import static de.kommune.sim.access.Permission.NOTE_READ;
import static de.kommune.sim.access.Permission.NOTE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.NotYoursException;
import de.kommune.sim.access.Purpose;
import de.kommune.sim.access.Requires;
import de.kommune.sim.approvals.boundary.FourEyes;
import de.kommune.sim.approvals.entity.Approval.Subject;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.approvals.entity.ApprovalState;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.notes.boundary.NoteRows.Seen;
import de.kommune.sim.cases.notes.entity.CaseNote;
import de.kommune.sim.cases.notes.entity.NoteLevel;
import de.kommune.sim.cases.notes.entity.NoteSource;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.drafts.boundary.SentForms;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Notes about a case («Notizen»): writing, correcting within a day, adding to them, reading and closing them. */
@Stateless
@Guarded
public class Notes {

    /** As much as ten printed pages; whatever is longer is a document. */
    static final int LONGEST = 20_000;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private CaseRows cases;

    @Inject
    private NoteRows rows;

    @Inject
    private NoteRules rules;

    @Inject
    private OpeningRegister openings;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private SentForms forms;

    @Inject
    private Clock clock;

    /** The notes of a case of which the caller may know, the newest first; those of the team with their text. */
    @Requires(NOTE_READ)
    public List<NoteLine> ofCase(long caseId) {
        find(caseId);
        int editHours = rules.inForce().getEditHours();
        List<Seen> seen = rows.ofCase(caseId);
        Map<Long, ApprovalState> widening = fourEyes.states(ApprovalKind.UNSEALING, closedOfMine(seen));
        return seen.stream()
                .map(one -> line(one, editHours, widening.get(one.note().getId())))
                .toList();
    }

    /**
     * What a note says. Where the team lead reads a colleague's closed note, the author gets to see that; a note that the
     * caller may not know of is not found, one that she may only know of stays closed.
     */
    @Requires(NOTE_READ)
    public String open(long noteId) {
        Seen seen = seen(noteId);
        if (!seen.readable()) {
            throw new BusinessException("cases.noteClosed", seen.note().getAuthor());
        }
        if (openings.reading(seen.note())) {
            CallTrail.purpose(Purpose.BREAK_GLASS);
        }
        return text(seen.note());
    }

    /**
     * Writes a note.
     *
     * @param form the number of the form that was sent, so that one sent twice writes one note; null for no form; here and below
     */
    @Requires(value = NOTE_WRITE, deed = Deed.CHANGE)
    public CaseNote write(long caseId, NoteLevel level, String text, String form) {
        SimCase simCase = find(caseId);
        return once(
                form,
                () -> new CaseNote(simCase, level, NoteSource.COUNSELLING, caller.name(), LocalDateTime.now(clock)),
                text);
    }

    /**
     * Corrects an own note, as long as the rule in force allows it.
     *
     * @param version of the note that was on the screen; a stale one is refused, so that nothing is overwritten unseen
     */
    @Requires(NOTE_WRITE)
    public void correct(long noteId, int version, String text) {
        CaseNote note = own(noteId);
        if (note.getVersion() != version) {
            throw new BusinessException("cases.noteChanged", note.getChangedAt());
        }
        note.correct(
                seals.seal(checked(text), NoteSeals.NOTES.place(noteId)),
                LocalDateTime.now(clock),
                rules.inForce().getEditHours());
    }

    /** Adds to a note that the caller may read; the addendum is as confidential as the note. */
    @Requires(value = NOTE_WRITE, deed = Deed.CHANGE)
    public CaseNote add(long noteId, String text, String form) {
        Seen seen = seen(noteId);
        if (!seen.readable()) {
            throw new BusinessException("cases.noteClosed", seen.note().getAuthor());
        }
        return once(form, () -> new CaseNote(seen.note(), caller.name(), LocalDateTime.now(clock)), text);
    }

    /** Lets fewer people read an own note. */
    @Requires(NOTE_WRITE)
    public void close(long noteId, NoteLevel stricter) {
        own(noteId).raiseTo(stricter);
    }

    /** Asks that the team may read an own note; somebody else has to agree. */
    @Requires(NOTE_WRITE)
    public void askToOpen(long noteId, String reason) {
        CaseNote note = own(noteId);
        note.checkWidening(NoteLevel.TEAM);
        fourEyes.request(
                new Subject(ApprovalKind.UNSEALING, noteId, note.getSimCase().getCaseNo()), reason);
    }

    /** Lets the team read an own note from now on, after somebody else has agreed. */
    @Requires(NOTE_WRITE)
    public void openToTeam(long noteId) {
        CaseNote note = own(noteId);
        fourEyes.use(ApprovalKind.UNSEALING, noteId);
        note.lowerTo(NoteLevel.TEAM);
    }

    private List<Long> closedOfMine(List<Seen> seen) {
        return seen.stream()
                .map(Seen::note)
                .filter(note ->
                        note.getLevel() != NoteLevel.TEAM && note.getAuthor().equals(caller.name()))
                .map(CaseNote::getId)
                .toList();
    }

    private CaseNote once(String form, Supplier<CaseNote> fresh, String text) {
        return forms.before(form).map(id -> em.find(CaseNote.class, id)).orElseGet(() -> {
            CaseNote note = save(fresh.get(), text);
            forms.made(form, note.getId());
            return note;
        });
    }

    private CaseNote save(CaseNote note, String text) {
        note.getSimCase().checkNotHandedOver();
        checked(text);
        em.persist(note);
        note.fill(seals.seal(checked(text), NoteSeals.NOTES.place(note.getId())));
        return note;
    }

    private static String checked(String text) {
        if (text == null || text.isBlank()) {
            throw new BusinessException("cases.noteWithoutText");
        }
        if (text.length() > LONGEST) {
            throw new BusinessException("cases.noteTooLong", LONGEST, text.length());
        }
        return text.strip();
    }

    private NoteLine line(Seen seen, int editHours, ApprovalState widening) {
        CaseNote note = seen.note();
        boolean mine = note.getAuthor().equals(caller.name());
        return new NoteLine(
                note.getId(),
                note.getVersion(),
                note.getAddendumTo() == null ? null : note.getAddendumTo().getId(),
                note.getLevel(),
                note.getSource(),
                note.getAuthor(),
                note.getWrittenAt(),
                note.getChangedAt(),
                seen.readable(),
                mine,
                mine && note.isCorrectable(LocalDateTime.now(clock), editHours),
                widening,
                note.getLevel() == NoteLevel.TEAM ? text(note) : null);
    }

    private String text(CaseNote note) {
        return seals.open(note.getText(), NoteSeals.NOTES.place(note.getId()));
    }

    private Seen seen(long noteId) {
        Seen seen = rows.one(noteId).orElseThrow(NotFoundException::new);
        find(seen.note().getSimCase().getId());
        return seen;
    }

    private SimCase find(long caseId) {
        return cases.get(caseId);
    }

    /** Only who wrote a note changes it; a colleague who may read it adds to it. */
    private CaseNote own(long noteId) {
        CaseNote note = seen(noteId).note();
        if (!note.getAuthor().equals(caller.name())) {
            throw new NotYoursException("cases.noteNotYours", note.getAuthor());
        }
        note.getSimCase().checkNotHandedOver();
        em.lock(note, LockModeType.PESSIMISTIC_WRITE);
        return note;
    }
}
