package de.kommune.sim.cases.notes.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** What a counsellor wrote down about a case («Notiz»). The text lies under seal and is opened for readers only. */
@Entity
@Table(name = "case_note")
public class CaseNote extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "addendum_to", updatable = false)
    private CaseNote addendumTo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private NoteLevel level;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private NoteSource source;

    @Column(nullable = false, updatable = false, length = 120)
    private String author;

    @Column(name = "written_at", nullable = false, updatable = false)
    private LocalDateTime writtenAt;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Embedded
    private SealedText text;

    protected CaseNote() {}

    /** A note without its text, which can be sealed only when the row has its number. */
    public CaseNote(SimCase simCase, NoteLevel level, NoteSource source, String author, LocalDateTime writtenAt) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.level = Objects.requireNonNull(level, "level");
        this.source = Objects.requireNonNull(source, "source");
        this.author = Objects.requireNonNull(author, "author");
        this.writtenAt = Objects.requireNonNull(writtenAt, "writtenAt");
    }

    /** An addendum («Nachtrag»): as confidential as the note it belongs to. */
    public CaseNote(CaseNote addendumTo, String author, LocalDateTime writtenAt) {
        this(addendumTo.getSimCase(), addendumTo.getLevel(), NoteSource.COUNSELLING, author, writtenAt);
        this.addendumTo = addendumTo.getAddendumTo() == null ? addendumTo : addendumTo.getAddendumTo();
    }

    /** Puts the sealed text in, once. */
    public void fill(SealedText sealed) {
        text = sealed;
    }

    /** The author corrects the text, as long as the rule allows; what has been read since stays an addendum's matter. */
    public void correct(SealedText sealed, LocalDateTime at, int editHours) {
        if (!isCorrectable(at, editHours)) {
            throw new BusinessException("cases.noteTooOld", editHours);
        }
        text = sealed;
        changedAt = at;
    }

    /** Whether the author may still correct it; what came from a list never, for it is the contractor's word. */
    public boolean isCorrectable(LocalDateTime at, int editHours) {
        return source == NoteSource.COUNSELLING && at.isBefore(writtenAt.plusHours(editHours));
    }

    /** Fewer people may read it from now on. */
    public void raiseTo(NoteLevel stricter) {
        if (!stricter.isStricterThan(level)) {
            throw new BusinessException("cases.noteNotStricter");
        }
        level = stricter;
    }

    /** More people may read it from now on; only after a second person agreed. */
    public void lowerTo(NoteLevel wider) {
        checkWidening(wider);
        level = wider;
    }

    /** Refuses where no more people could read it at that level than can already. */
    public void checkWidening(NoteLevel wider) {
        if (!level.isStricterThan(wider)) {
            throw new BusinessException("cases.noteNotWider");
        }
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public CaseNote getAddendumTo() {
        return addendumTo;
    }

    public NoteLevel getLevel() {
        return level;
    }

    public NoteSource getSource() {
        return source;
    }

    public String getAuthor() {
        return author;
    }

    public LocalDateTime getWrittenAt() {
        return writtenAt;
    }

    public LocalDateTime getChangedAt() {
        return changedAt;
    }

    public SealedText getText() {
        return text;
    }
}
