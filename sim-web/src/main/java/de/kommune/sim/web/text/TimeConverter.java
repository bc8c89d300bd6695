package de.kommune.sim.web.text;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day («Uhrzeit») in a form: shown as 09:30, accepted as 9, 9:30, 09.30, 930 or «9 Uhr». */
@FacesConverter(forClass = LocalTime.class)
public class TimeConverter implements Converter<LocalTime> {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:\\s*[:.]?\\s*(\\d{2}))?(?:\\s*Uhr)?");

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher typed = TYPED.matcher(text.strip());
        if (typed.matches()) {
            int hour = Integer.parseInt(typed.group(1));
            int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
            if (hour < 24 && minute < 60) {
                return LocalTime.of(hour, minute);
            }
        }
        String sentence = Texts.format("common.time.unreadable", text.strip());
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return time == null ? "" : Readable.time(time);
    }
}
