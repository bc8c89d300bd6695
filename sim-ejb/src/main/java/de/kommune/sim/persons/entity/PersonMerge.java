package de.kommune.sim.persons.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Collection;

/**
 * That somebody declared two records to be one person, and perhaps took it back («Zusammenführung»). Nothing is moved:
 * the absorbed record keeps its names, numbers and cases and only points at the survivor.
 */
@Entity
@Table(name = "person_merge")
public class PersonMerge extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "absorbed_id", updatable = false)
    private Person absorbed;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "survivor_id", updatable = false)
    private Person survivor;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before", nullable = false, updatable = false, length = 12)
    private PersonStatus statusBefore;

    @Column(nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "merged_at", nullable = false, updatable = false)
    private LocalDateTime mergedAt;

    @Column(name = "merged_by", nullable = false, updatable = false, length = 120)
    private String mergedBy;

    @Column(name = "undone_at")
    private LocalDateTime undoneAt;

    @Column(name = "undone_by", length = 120)
    private String undoneBy;

    protected PersonMerge() {}

    /** Merges, at once. Both must be live records, and two. */
    public PersonMerge(Person absorbed, Person survivor, String reason, String account, LocalDateTime at) {
        if (absorbed.equals(survivor)) {
            throw new BusinessException("persons.mergedWithItself", survivor.getPersonNo());
        }
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("persons.mergeWithoutReason");
        }
        checkMergeable(absorbed);
        checkMergeable(survivor);
        this.absorbed = absorbed;
        this.survivor = survivor;
        this.statusBefore = absorbed.getStatus();
        this.reason = reason.strip();
        this.mergedBy = account;
        this.mergedAt = at;
        absorbed.mergeInto(survivor);
    }

    private static void checkMergeable(Person person) {
        if (person.getStatus() == PersonStatus.MERGED || person.getStatus() == PersonStatus.ERASED) {
            throw new BusinessException("persons.notLive", person.getPersonNo());
        }
    }

    /** What was merged into the absorbed record before leads to the survivor from now on. */
    public void bring(Collection<Person> earlier) {
        earlier.forEach(person -> person.mergeInto(survivor));
    }

    /**
     * Takes the merge back: the absorbed record stands by itself again.
     *
     * @param earlier what had been merged into the absorbed record by itself; leads to it again
     */
    public void undo(Collection<Person> earlier, String account, LocalDateTime at) {
        if (!isInForce()) {
            throw new BusinessException("persons.mergeAlreadyUndone");
        }
        undoneBy = account;
        undoneAt = at;
        absorbed.standAgain(statusBefore);
        earlier.forEach(person -> person.mergeInto(absorbed));
    }

    public Person getAbsorbed() {
        return absorbed;
    }

    /** The record that was chosen to go on; a later merge may have led further. */
    public Person getSurvivor() {
        return survivor;
    }

    public String getReason() {
        return reason;
    }

    public LocalDateTime getMergedAt() {
        return mergedAt;
    }

    public String getMergedBy() {
        return mergedBy;
    }

    public LocalDateTime getUndoneAt() {
        return undoneAt;
    }

    public String getUndoneBy() {
        return undoneBy;
    }

    public boolean isInForce() {
        return undoneAt == null;
    }
}
