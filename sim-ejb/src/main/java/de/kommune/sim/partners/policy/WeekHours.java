package de.kommune.sim.partners.policy;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.partners.entity.OpenSpan;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opening hours as people write them («Öffnungszeiten»): 9-12, 14:30-17. */
public final class WeekHours {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern SPAN = Pattern.compile(
            "(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:Uhr)?\\s*(?:-|–|bis)\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:Uhr)?");
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private WeekHours() {}

    /** What somebody typed for a day; nothing for a day on which it is closed. */
    public static List<OpenSpan> read(DayOfWeek day, String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        List<OpenSpan> spans = new ArrayList<>();
        Arrays.stream(typed.split("[,;]|\\bund\\b"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> span(day, part))
                .sorted()
                .forEach(span -> add(spans, span));
        return spans;
    }

    private static void add(List<OpenSpan> spans, OpenSpan span) {
        if (spans.stream().anyMatch(span::overlaps)) {
            throw new BusinessException("partners.hoursOverlap", span.opens(), span.closes());
        }
        spans.add(span);
    }

    private static OpenSpan span(DayOfWeek day, String part) {
        Matcher found = SPAN.matcher(part);
        if (!found.matches()) {
            throw new BusinessException("partners.hoursUnreadable", part);
        }
        return new OpenSpan(
                day, time(found.group(1), found.group(2), part), time(found.group(3), found.group(4), part));
    }

    private static LocalTime time(String hours, String minutes, String part) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (hour > LAST_HOUR || minute > LAST_MINUTE) {
            throw new BusinessException("partners.hoursUnreadable", part);
        }
        return LocalTime.of(hour, minute);
    }

    /** The hours of that day, as they are read again. */
    public static String written(Collection<OpenSpan> spans, DayOfWeek day) {
        return spans.stream()
                .filter(span -> span.day() == day)
                .sorted()
                .map(span -> TIME.format(span.opens()) + "–" + TIME.format(span.closes()))
                .collect(Collectors.joining(", "));
    }

    public static boolean isOpen(Collection<OpenSpan> spans, LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        return spans.stream()
                .filter(span -> span.day() == moment.getDayOfWeek())
                .anyMatch(span -> !time.isBefore(span.opens()) && time.isBefore(span.closes()));
    }
}
