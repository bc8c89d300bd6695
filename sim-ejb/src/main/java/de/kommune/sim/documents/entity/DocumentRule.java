package de.kommune.sim.documents.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How large a document may be, and which kinds of files are taken («Dokumentregel»); the latest one holds. */
@Entity
@Table(name = "document_rule")
public class DocumentRule extends BaseEntity {

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "max_megabytes", nullable = false)
    private int maxMegabytes;

    @Column(nullable = false, length = 100)
    private String formats;

    @Column(nullable = false, length = 200)
    private String source;

    protected DocumentRule() {}

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public int getMaxMegabytes() {
        return maxMegabytes;
    }

    public long getMaxBytes() {
        return maxMegabytes * 1_048_576L;
    }

    /** Which kinds of files are taken. */
    public Set<FileFormat> getFormats() {
        return Arrays.stream(formats.split(",")).map(FileFormat::valueOf).collect(Collectors.toSet());
    }

    public String getSource() {
        return source;
    }
}
