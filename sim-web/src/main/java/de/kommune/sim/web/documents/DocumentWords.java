package de.kommune.sim.web.documents;

import de.kommune.sim.documents.entity.Document;
import de.kommune.sim.documents.entity.DocumentType;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Documents in words, for all pages that show them («Wortlaut der Dokumente»). */
@Named("documentWords")
@ApplicationScoped
public class DocumentWords {

    /** From this many days before its last day on a document is marked. */
    private static final int SOON = 60;

    private static final int KILOBYTE = 1024;

    @Inject
    private Clock clock;

    public String type(DocumentType type) {
        return type.name(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Until when it is valid, with the days that are left where they are few; null where it does not expire. */
    public String expiry(Document document) {
        LocalDate until = document.getValidUntil();
        if (until == null) {
            return null;
        }
        long left = ChronoUnit.DAYS.between(LocalDate.now(clock), until);
        if (left < 0) {
            return Texts.format("documents.expired", until);
        }
        return left <= SOON
                ? Texts.format("documents.expiresSoon", until, left)
                : Texts.format("documents.expires", until);
    }

    /** The colour of the tag that says until when. */
    public String kind(Document document) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = document.getValidUntil();
        if (until == null || until.isAfter(today.plusDays(SOON))) {
            return "";
        }
        return until.isBefore(today) ? "bad" : "warn";
    }

    /** «1,4 MB». */
    public String size(Document document) {
        double kilobytes = document.getBytes() / (double) KILOBYTE;
        return kilobytes < KILOBYTE
                ? String.format(Locale.GERMANY, "%.0f kB", Math.max(1, kilobytes))
                : String.format(Locale.GERMANY, "%.1f MB", kilobytes / KILOBYTE);
    }
}
