package de.kommune.sim.intake.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** What a request says in words («Text der Anfrage»), under seal. */
@Entity
@Table(name = "intake_text")
public class RequestText extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private Request request;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 8)
    private TextPart part;

    @Embedded
    private SealedText text;

    protected RequestText() {}

    /** A text without its words, which can be sealed only when the row has its number. */
    public RequestText(Request request, TextPart part) {
        this.request = Objects.requireNonNull(request, "request");
        this.part = Objects.requireNonNull(part, "part");
    }

    /** Puts the sealed words in, once. */
    public void fill(SealedText sealed) {
        text = Objects.requireNonNull(sealed, "sealed");
    }

    public Request getRequest() {
        return request;
    }

    public TextPart getPart() {
        return part;
    }

    public SealedText getText() {
        return text;
    }
}
