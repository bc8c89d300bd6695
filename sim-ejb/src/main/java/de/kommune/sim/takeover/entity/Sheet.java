package de.kommune.sim.takeover.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/** One sheet of a received file («Tabellenblatt») and which of its columns means what; a CSV file is a single sheet. */
@Entity
@Table(name = "takeover_sheet")
public class Sheet extends BaseEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    private ReceivedFile file;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false, length = 64)
    private String fingerprint;

    @Column(nullable = false, updatable = false)
    private String headers;

    @NotNull
    @Column(nullable = false)
    private String samples;

    @NotNull
    @Column(nullable = false)
    private String columns;

    protected Sheet() {}

    /**
     * @param headers JSON array of the header texts, in the order of the columns
     * @param samples JSON array of some rows below the header, each an array of texts
     * @param columns JSON object: header's normal form to the column's name
     */
    public Sheet(ReceivedFile file, String name, String fingerprint, String headers, String samples, String columns) {
        this.file = file;
        this.name = name;
        this.fingerprint = fingerprint;
        this.headers = headers;
        this.samples = samples;
        this.columns = columns;
    }

    /** Another reading of the columns, and what may still be shown of the rows under it. */
    public void map(String newColumns, String samplesLeft) {
        columns = newColumns;
        samples = samplesLeft;
    }

    public ReceivedFile getFile() {
        return file;
    }

    public String getName() {
        return name;
    }

    /** The same for every sheet with the same header words; remembered mappings are found by it. */
    public String getFingerprint() {
        return fingerprint;
    }

    public String getHeaders() {
        return headers;
    }

    public String getSamples() {
        return samples;
    }

    public String getColumns() {
        return columns;
    }
}
