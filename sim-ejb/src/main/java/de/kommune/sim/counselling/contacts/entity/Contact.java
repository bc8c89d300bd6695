package de.kommune.sim.counselling.contacts.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.counselling.topics.entity.Topic;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A talk with one person or several of a household («Beratungskontakt»): one entry that stands at each of their cases.
 * Its author corrects it for a while; after that it is only added to.
 */
@Entity
@Table(name = "contact")
public class Contact extends BaseEntity {

    @Column(name = "held_at", nullable = false)
    private LocalDateTime heldAt;

    @Column(nullable = false)
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Channel channel;

    @Column(length = 80)
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private ContactCategory category;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 15)
    private Interpreting interpreting;

    @Column(name = "language_code", length = 3)
    private String language;

    @Column(nullable = false, updatable = false, length = 120)
    private String author;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private LocalDateTime recordedAt;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Embedded
    private SealedText words;

    @OneToMany(mappedBy = "contact", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<Participant> participants = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "contact_topic",
            joinColumns = @JoinColumn(name = "contact_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    private Set<Topic> topics = new LinkedHashSet<>();

    protected Contact() {}

    /** A talk without its words, which can be sealed only when the row has its number. */
    public Contact(ContactFacts facts, String author, LocalDateTime recordedAt) {
        this.author = Objects.requireNonNull(author, "author");
        this.recordedAt = Objects.requireNonNull(recordedAt, "recordedAt");
        take(facts);
    }

    private void take(ContactFacts facts) {
        heldAt = facts.heldAt();
        minutes = facts.minutes();
        channel = facts.channel();
        place = facts.place();
        category = facts.category();
        interpreting = facts.interpreting();
        language = facts.language();
        participants.forEach(participant -> participant.heldAt(heldAt));
    }

    /** Says whose talk it was and what about. */
    public void about(Collection<SimCase> cases, Collection<Topic> about) {
        if (cases.isEmpty()) {
            throw new BusinessException("counselling.contactWithoutPerson");
        }
        if (about.isEmpty()) {
            throw new BusinessException("counselling.contactWithoutTopic");
        }
        participants.removeIf(participant -> !cases.contains(participant.getSimCase()));
        cases.stream()
                .filter(one -> participants.stream()
                        .noneMatch(there -> there.getSimCase().equals(one)))
                .forEach(one -> participants.add(new Participant(this, one, heldAt)));
        topics.retainAll(about);
        topics.addAll(about);
    }

    /** Puts the sealed words in. */
    public void fill(SealedText sealed) {
        words = sealed;
    }

    /** The author corrects what is counted, as long as the rule allows; whoever is later writes an addendum. */
    public void correct(ContactFacts facts, LocalDateTime at, int editHours) {
        if (!isCorrectable(at, editHours)) {
            throw new BusinessException("counselling.contactTooOld", editHours);
        }
        take(facts);
        changedAt = at;
    }

    public boolean isCorrectable(LocalDateTime at, int editHours) {
        return at.isBefore(recordedAt.plusHours(editHours));
    }

    public ContactFacts facts() {
        return new ContactFacts(heldAt, minutes, channel, place, category, interpreting, language);
    }

    public LocalDateTime getHeldAt() {
        return heldAt;
    }

    public String getAuthor() {
        return author;
    }

    public LocalDateTime getRecordedAt() {
        return recordedAt;
    }

    public LocalDateTime getChangedAt() {
        return changedAt;
    }

    public SealedText getWords() {
        return words;
    }

    public List<Participant> getParticipants() {
        return Collections.unmodifiableList(participants);
    }

    public Set<Topic> getTopics() {
        return Collections.unmodifiableSet(topics);
    }
}
