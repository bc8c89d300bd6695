package de.kommune.sim.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** That a call added, changed or removed a record («Änderungszeile»): kind, number and attributes, never values. */
@Entity
@Table(name = "change_log")
@IdClass(ChangeLine.Place.class)
public class ChangeLine {

    @Id
    private Long seq;

    @Id
    private Integer position;

    @Column(name = "change_")
    private String change;

    private String kind;

    @Column(name = "record_id")
    private Long recordId;

    private String attributes;

    protected ChangeLine() {}

    /** The line of the access log, and which of its changes. */
    public static class Place implements Serializable {
        private Long seq;
        private Integer position;

        @Override
        public boolean equals(Object other) {
            return other instanceof Place that
                    && Objects.equals(seq, that.seq)
                    && Objects.equals(position, that.position);
        }

        @Override
        public int hashCode() {
            return Objects.hash(seq, position);
        }
    }
}
