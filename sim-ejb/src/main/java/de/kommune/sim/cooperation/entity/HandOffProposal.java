package de.kommune.sim.cooperation.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** What a message proposes about where somebody lives («Vorschlag in der Mitteilung»). Never changes: another proposal is another message. */
@Entity
@Table(name = "hand_off_proposal")
public class HandOffProposal extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "hand_off_id", updatable = false)
    private HandOff handOff;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private WishedPlace place;

    @Column(updatable = false, length = 120)
    private String facility;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private ProposalGround ground;

    @Column(name = "wanted_from", nullable = false, updatable = false)
    private LocalDate from;

    protected HandOffProposal() {}

    public HandOffProposal(HandOff handOff, Proposal proposal) {
        if (proposal == null || proposal.place() == null || proposal.ground() == null || proposal.from() == null) {
            throw new BusinessException("cooperation.proposalIncomplete");
        }
        this.handOff = Objects.requireNonNull(handOff, "handOff");
        this.place = proposal.place();
        this.facility = proposal.facility();
        this.ground = proposal.ground();
        this.from = proposal.from();
    }

    public Proposal facts() {
        return new Proposal(place, facility, ground, from);
    }
}
