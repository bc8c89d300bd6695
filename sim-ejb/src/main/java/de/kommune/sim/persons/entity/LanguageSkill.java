package de.kommune.sim.persons.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** A language that somebody speaks, and how well («Sprachkenntnis»). */
@Embeddable
public class LanguageSkill implements Serializable {

    @Column(name = "language_code", nullable = false, length = 3)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private LanguageLevel level;

    protected LanguageSkill() {}

    /** @param language the code of the language in the list of languages, ISO 639 */
    public LanguageSkill(String language, LanguageLevel level) {
        this.language = Objects.requireNonNull(language, "language");
        this.level = Objects.requireNonNull(level, "level");
    }

    public String getLanguage() {
        return language;
    }

    public LanguageLevel getLevel() {
        return level;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LanguageSkill that && language.equals(that.language) && level == that.level;
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, level);
    }

    @Override
    public String toString() {
        return language + " " + level;
    }
}
