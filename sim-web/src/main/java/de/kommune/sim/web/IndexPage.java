package de.kommune.sim.web;

import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The start page («Mein Tag»). */
@Named
@RequestScoped
public class IndexPage {

    @Inject
    private Clock clock;

    /** Montag, 23. November 2026. */
    public String getToday() {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return DateTimeFormatter.ofPattern(Texts.format("shell.index.datePattern"), language)
                .format(LocalDate.now(clock));
    }
}
