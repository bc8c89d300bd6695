package de.kommune.sim.consents.entity;

import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * To whom details go («Empfänger»): one of the offices that there is one of, or a school, a doctor and so on by name. Names
 * are compared without case and extra spaces, so that a consent for «GGS Mittelhaan» covers «ggs  mittelhaan».
 */
@Embeddable
public class Recipient implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind", nullable = false, updatable = false, length = 20)
    private RecipientKind kind;

    @Column(name = "recipient_name", updatable = false, length = 120)
    private String name;

    protected Recipient() {}

    /** @param name who it is, where there are several of the kind; ignored where there is only one */
    public Recipient(RecipientKind kind, String name) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.name = kind.isNamed() ? named(name) : null;
    }

    /** An office that there is only one of. */
    public static Recipient of(RecipientKind kind) {
        return new Recipient(kind, null);
    }

    private static String named(String name) {
        if (name == null || name.isBlank()) {
            throw new BusinessException("consents.recipientWithoutName");
        }
        return name.strip();
    }

    public RecipientKind getKind() {
        return kind;
    }

    /** Null for an office that there is only one of. */
    public String getName() {
        return name;
    }

    private String folded() {
        return name == null ? "" : name.replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recipient that && kind == that.kind && folded().equals(that.folded());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, folded());
    }
}
