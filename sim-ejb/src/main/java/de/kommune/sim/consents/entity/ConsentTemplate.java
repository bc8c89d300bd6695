package de.kommune.sim.consents.entity;

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

/**
 * The words of the form for a consent in one language, in one version («Vorlage»). A version never changes: who signed it has
 * signed these words. A translation is a draft until somebody has said that it was checked.
 */
@Entity
@Table(name = "consent_template")
public class ConsentTemplate extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 3)
    private String language;

    @Column(name = "version_no", nullable = false, updatable = false)
    private int versionNo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private TemplateReview review;

    @ElementCollection
    @CollectionTable(name = "consent_template_text", joinColumns = @JoinColumn(name = "template_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "piece", length = 30)
    @Column(name = "wording", nullable = false, length = 2000)
    private Map<FormText, String> texts = new HashMap<>();

    @Column(name = "entered_by", nullable = false, updatable = false, length = 120)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private LocalDateTime enteredAt;

    protected ConsentTemplate() {}

    private ConsentTemplate(String language, int versionNo, Map<FormText, String> wording, TemplateReview review) {
        this.language = Objects.requireNonNull(language, "language");
        this.versionNo = versionNo;
        this.review = Objects.requireNonNull(review, "review");
        Arrays.stream(FormText.values()).forEach(text -> texts.put(text, checked(text, wording.get(text))));
    }

    /** The first version in a language, with all its words; refuses a wording that lacks a place for a value. */
    public static ConsentTemplate first(String language, Map<FormText, String> wording, TemplateReview review) {
        return new ConsentTemplate(language, 1, wording, review);
    }

    /** The next version in the same language, held to the same. */
    public ConsentTemplate next(Map<FormText, String> wording, TemplateReview review) {
        return new ConsentTemplate(language, versionNo + 1, wording, review);
    }

    /** Who answers for it. */
    public ConsentTemplate entered(String account, LocalDateTime at) {
        enteredBy = Objects.requireNonNull(account, "account");
        enteredAt = Objects.requireNonNull(at, "at");
        return this;
    }

    private static String checked(FormText text, String wording) {
        if (wording == null || wording.isBlank()) {
            throw new BusinessException("consents.templateEmpty", text);
        }
        List<String> missing = text.missingIn(wording);
        if (!missing.isEmpty()) {
            throw new BusinessException("consents.templateWithoutPlace", text, missing.get(0));
        }
        List<String> unknown = text.unknownIn(wording);
        if (!unknown.isEmpty()) {
            throw new BusinessException("consents.templateUnknownPlace", text, unknown.get(0));
        }
        return wording.strip();
    }

    /** Three letters of ISO 639-3. */
    public String getLanguage() {
        return language;
    }

    public int getVersionNo() {
        return versionNo;
    }

    public TemplateReview getReview() {
        return review;
    }

    public Map<FormText, String> getTexts() {
        return Collections.unmodifiableMap(texts);
    }

    public String getEnteredBy() {
        return enteredBy;
    }

    public LocalDateTime getEnteredAt() {
        return enteredAt;
    }
}
