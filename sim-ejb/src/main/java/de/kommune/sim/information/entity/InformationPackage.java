package de.kommune.sim.information.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** What the client gets («Auskunftspaket»), frozen when it is sent to the second person; one that is taken back is gone. */
@Entity
@Table(name = "information_package")
public class InformationPackage extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private InformationRequest request;

    @Column(nullable = false, updatable = false)
    private int entries;

    @Column(name = "manifest_hash", nullable = false, updatable = false, length = 64)
    private String manifestHash;

    @Column(name = "made_by", nullable = false, updatable = false, length = 120)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private LocalDateTime madeAt;

    protected InformationPackage() {}

    /** @param manifestHash over the list of its files */
    public InformationPackage(
            InformationRequest request, int entries, String manifestHash, String account, LocalDateTime at) {
        this.request = Objects.requireNonNull(request, "request");
        this.entries = entries;
        this.manifestHash = Objects.requireNonNull(manifestHash, "manifestHash");
        this.madeBy = Objects.requireNonNull(account, "account");
        this.madeAt = at;
    }

    public InformationRequest getRequest() {
        return request;
    }

    public int getEntries() {
        return entries;
    }

    public String getManifestHash() {
        return manifestHash;
    }

    public String getMadeBy() {
        return madeBy;
    }

    public LocalDateTime getMadeAt() {
        return madeAt;
    }
}
