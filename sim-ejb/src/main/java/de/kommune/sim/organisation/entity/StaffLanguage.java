package de.kommune.sim.organisation.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;

/** A language in which somebody of the team counsels («Sprache im Team»). */
@Entity
@Table(name = "staff_language")
public class StaffLanguage extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Column(name = "language_code", nullable = false, updatable = false, length = 3)
    private String language;

    protected StaffLanguage() {}

    /** @param language the code of the language in the list of languages */
    public StaffLanguage(String account, String language) {
        this.account = Objects.requireNonNull(account, "account");
        this.language = Objects.requireNonNull(language, "language");
    }

    public String getAccount() {
        return account;
    }

    public String getLanguage() {
        return language;
    }
}
