package de.kommune.sim.volunteering.requests.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A client's first name in the hands of the coordination («Vorname»), until the day on which the consent ends. The row is the passing on:
 * where the consent falls, the row does, and nothing is left to be hidden.
 */
@Entity
@Table(name = "help_request_client")
public class HelpClient extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private HelpRequest request;

    @Column(name = "given_name", nullable = false, updatable = false, length = 100)
    private String givenName;

    @Column(name = "known_until", nullable = false, updatable = false)
    private LocalDate knownUntil;

    protected HelpClient() {}

    /** @param knownUntil the first day on which the coordination may not know it any more */
    public HelpClient(HelpRequest request, String givenName, LocalDate knownUntil) {
        this.request = Objects.requireNonNull(request, "request");
        this.givenName = Objects.requireNonNull(givenName, "givenName");
        this.knownUntil = Objects.requireNonNull(knownUntil, "knownUntil");
    }

    public HelpRequest getRequest() {
        return request;
    }

    public String getGivenName() {
        return givenName;
    }

    /** The first day on which the coordination may not know it any more. */
    public LocalDate getKnownUntil() {
        return knownUntil;
    }
}
