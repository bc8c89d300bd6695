package de.kommune.sim.housing.orders.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of a kind of order in one version («Vorlage der Verfügung»). A version never changes: an order was issued in these words. */
@Entity
@Table(name = "order_template")
public class OrderTemplate extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private OrderKind kind;

    @Column(name = "version_no", nullable = false, updatable = false)
    private int versionNo;

    @Column(nullable = false, updatable = false)
    private boolean checked;

    @ElementCollection
    @CollectionTable(name = "order_template_text", joinColumns = @JoinColumn(name = "template_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "piece", length = 10)
    @Column(name = "wording", nullable = false, length = 4000)
    private Map<OrderPiece, String> texts = new HashMap<>();

    @Column(name = "entered_by", nullable = false, updatable = false, length = 120)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private LocalDateTime enteredAt;

    protected OrderTemplate() {}

    /** Refuses a wording that lacks a place for a value, or has one that nobody fills. */
    public OrderTemplate(OrderKind kind, int versionNo, Map<OrderPiece, String> wording, boolean checked) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.versionNo = versionNo;
        this.checked = checked;
        Arrays.stream(OrderPiece.values()).forEach(piece -> texts.put(piece, checked(piece, wording.get(piece))));
    }

    /** Who answers for it. */
    public OrderTemplate entered(String account, LocalDateTime at) {
        enteredBy = Objects.requireNonNull(account, "account");
        enteredAt = Objects.requireNonNull(at, "at");
        return this;
    }

    private static String checked(OrderPiece piece, String wording) {
        if (wording == null || wording.isBlank()) {
            throw new BusinessException("housing.orderTemplateEmpty", piece);
        }
        List<String> missing = piece.missingIn(wording);
        if (!missing.isEmpty()) {
            throw new BusinessException("housing.orderTemplateWithout", piece, missing.get(0));
        }
        List<String> unknown = piece.unknownIn(wording);
        if (!unknown.isEmpty()) {
            throw new BusinessException("housing.orderTemplateUnknown", piece, unknown.get(0));
        }
        return wording.strip();
    }

    public OrderKind getKind() {
        return kind;
    }

    public int getVersionNo() {
        return versionNo;
    }

    /** Whether somebody who may has checked the words. */
    public boolean isChecked() {
        return checked;
    }

    public Map<OrderPiece, String> getTexts() {
        return Collections.unmodifiableMap(texts);
    }

    public String getEnteredBy() {
        return enteredBy;
    }

    public LocalDateTime getEnteredAt() {
        return enteredAt;
    }
}
