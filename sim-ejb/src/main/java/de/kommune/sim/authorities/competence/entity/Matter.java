package de.kommune.sim.authorities.competence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What somebody wants or gets from an authority («Angelegenheit»): an asylum application, a place at school. */
@Entity
@Table(name = "competence_matter")
public class Matter implements Serializable {

    @Id
    @Column(length = 20)
    private String code;

    @Column(nullable = false, length = 120)
    private String title;

    @Column(nullable = false, length = 300)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "governed_by", nullable = false, length = 11)
    private GoverningDay governedBy;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kept_in", length = 7)
    private OwnRoom keptIn;

    protected Matter() {}

    public String getCode() {
        return code;
    }

    /** As people in the office call it. */
    public String getTitle() {
        return title;
    }

    /** Other words that one might look for. */
    public String getWords() {
        return words;
    }

    /** By the law of which day it is judged. */
    public GoverningDay getGovernedBy() {
        return governedBy;
    }

    /** The room in which counselling keeps such a matter; null where it is a matter like others. */
    public OwnRoom getKeptIn() {
        return keptIn;
    }
}
