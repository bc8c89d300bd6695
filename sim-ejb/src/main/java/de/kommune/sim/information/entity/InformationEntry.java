package de.kommune.sim.information.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.documents.entity.FileFormat;
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
import java.util.Objects;

/** One thing that is kept about the client («Eintrag der Auskunft»); what it says lies under seal. */
@Entity
@Table(name = "information_entry")
public class InformationEntry extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private InformationRequest request;

    @Column(nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private Section section;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private EntryState state;

    @Column(nullable = false)
    private int proposals;

    @Column(updatable = false, length = 120)
    private String keeper;

    @Column(name = "source_id", updatable = false)
    private Long sourceId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 10)
    private FileFormat format;

    @Embedded
    private SealedText content;

    protected InformationEntry() {}

    /** An entry without its content, which can be sealed only when the row has its number. */
    public InformationEntry(InformationRequest request, int position, EntryFacts facts, EntryState state) {
        this.request = Objects.requireNonNull(request, "request");
        this.position = position;
        this.section = facts.section();
        this.keeper = facts.keeper();
        this.sourceId = facts.sourceId();
        this.format = facts.format();
        this.state = Objects.requireNonNull(state, "state");
    }

    /** Puts the sealed content in. */
    public void fill(SealedText sealed, int proposed) {
        content = sealed;
        proposals = proposed;
    }

    /** Its author has opened the closed note; now she looks at it. */
    public void opened() {
        state = EntryState.OPEN;
    }

    /** Somebody has looked at it; it goes into the package. */
    public void seen() {
        if (state == EntryState.AWAITING) {
            throw new BusinessException("information.awaitsAuthor", keeper);
        }
        state = EntryState.SEEN;
    }

    /** It does not go into the package. */
    public void leaveOut() {
        state = EntryState.LEFT_OUT;
    }

    public EntryFacts facts() {
        return new EntryFacts(section, keeper, sourceId, format);
    }

    public InformationRequest getRequest() {
        return request;
    }

    public Section getSection() {
        return section;
    }

    public EntryState getState() {
        return state;
    }

    /** How many passages were proposed to be blacked out. */
    public int getProposals() {
        return proposals;
    }

    /** Who alone may look at it: the author of a closed note; null for everything else. */
    public String getKeeper() {
        return keeper;
    }

    public SealedText getContent() {
        return content;
    }
}
