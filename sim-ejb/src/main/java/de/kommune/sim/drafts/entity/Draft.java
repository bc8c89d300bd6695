package de.kommune.sim.drafts.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** What an account was typing into a form about a record («Entwurf»). */
@Entity
@Table(name = "draft")
public class Draft extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Column(name = "form_name", nullable = false, updatable = false, length = 60)
    private String form;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Column(name = "kept_at", nullable = false)
    private LocalDateTime keptAt;

    @Embedded
    private SealedText content;

    protected Draft() {}

    /** A draft without its content, which can be sealed only when the row has its number. */
    public Draft(String account, String form, long subjectId) {
        this.account = Objects.requireNonNull(account, "account");
        this.form = Objects.requireNonNull(form, "form");
        this.subjectId = subjectId;
    }

    /** Puts what was typed until now in the place of what was typed before. */
    public void keep(SealedText sealed, LocalDateTime at) {
        content = Objects.requireNonNull(sealed, "sealed");
        keptAt = at;
    }

    public long getSubjectId() {
        return subjectId;
    }

    public LocalDateTime getKeptAt() {
        return keptAt;
    }

    public SealedText getContent() {
        return content;
    }
}
