package de.kommune.sim.web.text;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day («Datum») in a form: shown as 23.11.2026, accepted as 23.11.2026, 1.3.1985 or 2026-11-23. A year of two digits
 * is refused: 1.3.25 may be a child or a grandmother.
 */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}\\s*\\.\\s*\\d{1,2}\\s*\\.\\s*\\d{2}");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.strip();
        Matcher german = GERMAN.matcher(written);
        if (german.matches()) {
            return day(written, german.group(3), german.group(2), german.group(1));
        }
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(written, iso.group(1), iso.group(2), iso.group(3));
        }
        throw refusal(
                SHORT_YEAR.matcher(written).matches() ? "common.day.shortYear" : "common.day.unreadable", written);
    }

    private static LocalDate day(String written, String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            throw refusal("common.day.notInCalendar", written);
        }
    }

    private static ConverterException refusal(String key, String written) {
        String sentence = Texts.format(key, written);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : Readable.day(day);
    }
}
