package de.kommune.sim.counselling.topics.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a talk can be about («Beratungsthema»), as it is called in a period. The code stays when the name changes, so that
 * figures of several years count the same thing; a talk keeps the name that held when it was recorded.
 */
@Entity
@Table(name = "topic")
public class Topic extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 60)
    private String code;

    @Column(name = "parent_code", updatable = false, length = 60)
    private String parentCode;

    @Column(nullable = false, length = 80)
    private String name;

    @Column(name = "position_no", nullable = false)
    private int position;

    @Embedded
    private Period period;

    protected Topic() {}

    /**
     * A topic from that day on.
     *
     * @param parentCode the topic that it stands under; null for a category
     * @param position its place among its siblings
     */
    public Topic(String code, String parentCode, String name, int position, LocalDate from) {
        this.code = Objects.requireNonNull(code, "code");
        this.parentCode = parentCode;
        this.name = checked(name);
        this.position = position;
        this.period = Period.since(from);
    }

    /**
     * Calls it otherwise from that day on.
     *
     * @return the next wording, to be saved; this one where it begins that very day and never held under its old name
     */
    public Topic rename(String other, LocalDate from) {
        checkHolds(from);
        if (from.equals(period.getFrom())) {
            name = checked(other);
            return this;
        }
        Topic next = new Topic(code, parentCode, other, position, from);
        next.period = Period.between(from, period.getTo());
        period = Period.between(period.getFrom(), from);
        return next;
    }

    /** Nobody chooses it any more after that day; what was recorded under it stays. */
    public void retire(LocalDate lastDay) {
        checkHolds(lastDay);
        period = period.endingOn(lastDay);
    }

    /** Lets it be chosen again from that day on, under the same name and code. */
    public Topic takeUp(LocalDate from) {
        if (period.getTo().isAfter(from)) {
            throw new BusinessException("counselling.topicNotRetired", name);
        }
        return new Topic(code, parentCode, name, position, from);
    }

    private void checkHolds(LocalDate day) {
        if (!period.contains(day)) {
            throw new BusinessException("counselling.topicNotInForce", name, day);
        }
    }

    private static String checked(String name) {
        if (name == null || name.isBlank()) {
            throw new BusinessException("counselling.topicWithoutName");
        }
        return name.strip();
    }

    public String getCode() {
        return code;
    }

    public String getParentCode() {
        return parentCode;
    }

    public String getName() {
        return name;
    }

    public int getPosition() {
        return position;
    }

    public Period getPeriod() {
        return period;
    }
}
