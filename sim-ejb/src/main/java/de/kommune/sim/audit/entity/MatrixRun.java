package de.kommune.sim.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What the matrix test of a build came to («Matrixlauf»): how often everybody tried everything, and how often somebody saw
 * what they must not. The build writes the figures, IT loads them; SIM only reads.
 */
@Entity
@Table(name = "matrix_run")
public class MatrixRun implements Serializable {

    @Id
    private Long id;

    @Column(nullable = false)
    private LocalDateTime at;

    @Column(nullable = false, length = 40)
    private String version;

    @Column(name = "commit_id", nullable = false, length = 40)
    private String commit;

    @Column(nullable = false)
    private int cells;

    @Column(nullable = false)
    private int allowed;

    @Column(nullable = false)
    private int refused;

    @Column(name = "not_found", nullable = false)
    private int notFound;

    @Column(name = "not_executed", nullable = false)
    private int notExecuted;

    @Column(nullable = false)
    private int leaks;

    @Column(nullable = false)
    private int withheld;

    protected MatrixRun() {}

    public LocalDateTime getAt() {
        return at;
    }

    /** The version of the build that was tried. */
    public String getVersion() {
        return version;
    }

    /** The state of the source text that was tried. */
    public String getCommit() {
        return commit;
    }

    /** How many combinations of caller, call and record were tried. */
    public int getCells() {
        return cells;
    }

    public int getAllowed() {
        return allowed;
    }

    public int getRefused() {
        return refused;
    }

    public int getNotFound() {
        return notFound;
    }

    /** Allowed, but not done by the test, because nothing would have taken it back. */
    public int getNotExecuted() {
        return notExecuted;
    }

    /** How often somebody got what they must not know of. */
    public int getLeaks() {
        return leaks;
    }

    /** How often somebody was refused what they may. */
    public int getWithheld() {
        return withheld;
    }
}
