package de.kommune.sim.housing.bans.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** On what a ban rests and when a time limit can be asked for («Grundlage des Hausverbots»), as data with validity and source. */
@Entity
@Table(name = "ban_statute")
public class BanStatute extends BaseEntity {

    private static final int MOST_MONTHS = 60;

    @Column(nullable = false, updatable = false, length = 300)
    private String words;

    @Column(nullable = false, updatable = false, length = 300)
    private String remedy;

    @Column(name = "limit_after_months", nullable = false, updatable = false)
    private int limitAfterMonths;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Column(nullable = false, updatable = false)
    private boolean checked;

    @Embedded
    private Period valid;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected BanStatute() {}

    /**
     * What bans rest on from that day on instead of it.
     *
     * @param right whether somebody who may has checked the words
     */
    public BanStatute next(
            String cited, String against, int months, boolean right, String toldBy, LocalDate from, String by) {
        if (months < 1 || months > MOST_MONTHS) {
            throw new BusinessException("housing.banMonths", MOST_MONTHS);
        }
        BanStatute next = new BanStatute();
        next.words = cited;
        next.remedy = against;
        next.limitAfterMonths = months;
        next.checked = right;
        next.source = toldBy;
        next.valid = valid.startingOn(from);
        next.notedBy = by;
        valid = Period.between(valid.getFrom(), from);
        return next;
    }

    public String getNotedBy() {
        return notedBy;
    }

    public Period getValid() {
        return valid;
    }

    /** As a ban cites it. */
    public String getWords() {
        return words;
    }

    /** What can be done against it. */
    public String getRemedy() {
        return remedy;
    }

    /** How long a ban without an end holds before its end can be asked for. */
    public int getLimitAfterMonths() {
        return limitAfterMonths;
    }

    public String getSource() {
        return source;
    }

    /** Whether somebody who may has checked the words. */
    public boolean isChecked() {
        return checked;
    }
}
