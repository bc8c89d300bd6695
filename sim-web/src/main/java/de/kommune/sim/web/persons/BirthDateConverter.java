package de.kommune.sim.web.persons;

import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.web.text.Readable;
import de.kommune.sim.web.text.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A birth date in a form, as much of it as is known: 14.03.1991, 03.1991, 1991, or «etwa 1991». Zeros stand for what
 * nobody knows, as documents write it: 00.00.1991.
 */
@FacesConverter("sim.birthDate")
public class BirthDateConverter implements Converter<BirthDate> {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:(?:(\\d{1,2})\\s*\\.\\s*)?(\\d{1,2})\\s*\\.\\s*)?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ABOUT =
            Pattern.compile("(?:etwa|ca\\.?|circa|um|about|~)\\s*(\\d{4})", Pattern.CASE_INSENSITIVE);

    @Override
    public BirthDate getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.strip();
        try {
            return read(written);
        } catch (DateTimeException noSuchDay) {
            throw refusal("common.day.notInCalendar", written);
        }
    }

    private static BirthDate read(String written) {
        Matcher about = ABOUT.matcher(written);
        if (about.matches()) {
            return BirthDate.estimated(Integer.parseInt(about.group(1)));
        }
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return BirthDate.of(LocalDate.parse(written));
        }
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw refusal("persons.birthDate.unreadable", written);
        }
        return of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    private static BirthDate of(int day, int month, int year) {
        if (month == 0) {
            return BirthDate.ofYear(year);
        }
        return day == 0 ? BirthDate.of(YearMonth.of(year, month)) : BirthDate.of(LocalDate.of(year, month, day));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static ConverterException refusal(String key, String written) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.format(key, written), null));
    }

    /** As it can be read again; whether the day is nominal is another field's matter. */
    @Override
    public String getAsString(FacesContext context, UIComponent component, BirthDate birth) {
        return birth == null
                ? ""
                : switch (birth.getPrecision()) {
                    case DAY -> Readable.day(birth.getDate());
                    case MONTH -> Readable.day(birth.getDate()).substring(3);
                    case YEAR -> String.valueOf(birth.getYear());
                    case ESTIMATED -> Texts.format("persons.birthDate.aboutTyped") + " " + birth.getYear();
                };
    }
}
