package de.kommune.sim.housing.bans.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** On what a ban rests and when a time limit can be asked for («Grundlage des Hausverbots»), as data with validity and source. */
@Entity
@Table(name = "ban_statute")
public class BanStatute extends BaseEntity {

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

    protected BanStatute() {}

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
