package de.kommune.sim.takeover.entity;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDateTime;

/** Free text of a list («Bemerkung»), sealed until a counsellor has read it and says whether it may stay. */
@Entity
@Table(name = "takeover_remark")
public class SealedRemark implements Serializable {

    @Id
    @Column(name = "row_id")
    private Long rowId;

    @Column(name = "takeover_id", nullable = false, updatable = false)
    private Long takeoverId;

    @Embedded
    private SealedText content;

    @Column(name = "is_sensitive", nullable = false, updatable = false)
    private boolean sensitive;

    @Column(nullable = false, updatable = false)
    private String hints;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RemarkState state;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    protected SealedRemark() {}

    /** The text may stay with the person's file. */
    public void release(String by, LocalDateTime at) {
        decide(RemarkState.RELEASED, by, at);
    }

    /** The text must not stay; what takes its place under the seal is empty. */
    public void discard(SealedText nothing, String by, LocalDateTime at) {
        decide(RemarkState.DISCARDED, by, at);
        content = nothing;
    }

    private void decide(RemarkState decision, String by, LocalDateTime at) {
        if (state == RemarkState.DISCARDED || state == decision) {
            throw new BusinessException("takeover.remarkDecided");
        }
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    public Long getRowId() {
        return rowId;
    }

    public Long getTakeoverId() {
        return takeoverId;
    }

    public SealedText getContent() {
        return content;
    }

    public boolean isSensitive() {
        return sensitive;
    }

    public String getHints() {
        return hints;
    }

    public RemarkState getState() {
        return state;
    }

    public String getDecidedBy() {
        return decidedBy;
    }
}
