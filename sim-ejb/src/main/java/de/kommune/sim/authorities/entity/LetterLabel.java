package de.kommune.sim.authorities.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Objects;

/** What an authority calls something in its letters («Bezeichnung im Schreiben»): what stands behind it goes to that field. */
@Entity
@Table(name = "letter_label")
public class LetterLabel extends BaseEntity {

    private static final int LONGEST = 60;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private LetterField field;

    @Column(nullable = false, updatable = false, length = LONGEST)
    private String label;

    protected LetterLabel() {}

    public LetterLabel(LetterField field, String label) {
        this.field = Objects.requireNonNull(field, "field");
        this.label = normalized(label);
        if (this.label.isEmpty() || this.label.length() > LONGEST) {
            throw new BusinessException("authorities.labelLength", LONGEST);
        }
    }

    /** As labels are compared: no colon at the end, no double spaces, small letters. */
    public static String normalized(String written) {
        String plain = written == null ? "" : written.replaceAll("[\\s\\u00A0]+", " ");
        return plain.strip().replaceAll("[\\s:]+$", "").toLowerCase(Locale.GERMAN);
    }

    public LetterField getField() {
        return field;
    }

    public String getLabel() {
        return label;
    }
}
