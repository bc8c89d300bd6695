package de.kommune.sim.organisation.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A deputyship as a list shows it («Vertretungszeile»).
 *
 * @param account who is away
 * @param deputy who stands in
 * @param to the first day on which the deputy no longer stands in
 */
public record DeputyLine(
        long id,
        String account,
        String accountName,
        String deputy,
        String deputyName,
        LocalDate from,
        LocalDate to,
        String enteredBy)
        implements Serializable {

    /** The name, and where there is none the account. */
    public String getAccountWords() {
        return accountName == null ? account : accountName;
    }

    public String getDeputyWords() {
        return deputyName == null ? deputy : deputyName;
    }
}
