package de.kommune.sim.web.audit;

import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The words for what a line of the access log says («Wörter des Protokolls»). A line may be older than a word that was
 * renamed since; then the line's own word is shown.
 */
@Named
@ApplicationScoped
public class AuditWords {

    @Inject
    private Texts texts;

    /** «Beratung, Teamleitung». */
    public String roles(String roles) {
        return Arrays.stream(roles.split(","))
                .filter(role -> !role.isEmpty())
                .map(role -> word("access.Role.", role))
                .collect(Collectors.joining(", "));
    }

    /** The kind of data; that of {@code takeover.review} where there is none for {@code takeover.review.boundary}. */
    public String data(String data) {
        String kind = data;
        while (!texts.containsKey("audit.data." + kind) && kind.contains(".")) {
            kind = kind.substring(0, kind.lastIndexOf('.'));
        }
        return texts.containsKey("audit.data." + kind) ? texts.get("audit.data." + kind) : data;
    }

    public String deed(String deed) {
        return word("access.Deed.", deed);
    }

    public String outcome(String outcome) {
        return word("access.Outcome.", outcome);
    }

    public String purpose(String purpose) {
        return word("audit.purpose.", purpose);
    }

    private String word(String prefix, String name) {
        return texts.containsKey(prefix + name) ? texts.get(prefix + name) : name;
    }
}
