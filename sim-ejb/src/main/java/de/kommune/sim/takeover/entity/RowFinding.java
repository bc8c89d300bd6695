package de.kommune.sim.takeover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** That a row has a finding of a kind («Befund»), for filtering; written in bulk by the reading job. */
@Entity
@Table(name = "takeover_finding")
@IdClass(RowFinding.Key.class)
public class RowFinding implements Serializable {

    @Id
    @Column(name = "takeover_id")
    private Long takeoverId;

    @Id
    private String code;

    @Id
    @Column(name = "row_id")
    private Long rowId;

    protected RowFinding() {}

    /** Key for JPA, which wants a class with a constructor without parameters. */
    public static class Key implements Serializable {

        private Long takeoverId;
        private String code;
        private Long rowId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && takeoverId.equals(that.takeoverId)
                    && code.equals(that.code)
                    && rowId.equals(that.rowId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(takeoverId, code, rowId);
        }
    }
}
