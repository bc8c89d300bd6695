package de.kommune.sim.web.cases;

import de.kommune.sim.cases.clock.entity.ClockBar;
import de.kommune.sim.cases.clock.entity.ClockGlance;
import de.kommune.sim.cases.clock.entity.ClockLine;
import de.kommune.sim.cases.clock.entity.ClockReading;
import de.kommune.sim.cases.clock.entity.ClockState;
import de.kommune.sim.cases.clock.entity.ClockUrgency;
import de.kommune.sim.cases.clock.entity.Cover;
import de.kommune.sim.common.Period;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The clock in words («Uhr in Worten»): what colour and length show is said as well. */
@Named
@ApplicationScoped
public class ClockWords {

    /** «noch 83 Tage, letzter Tag 14.02.2027». */
    public String headline(ClockReading clock) {
        LocalDate day = clock.state() == ClockState.PAUSED ? clock.pausedSince() : clock.lastDay();
        return words(clock.state(), clock.remainingDays(), day, clock.daysPast());
    }

    /** The same for a line in a list. */
    public String headline(ClockGlance clock) {
        LocalDate day = clock.state() == ClockState.PAUSED
                ? clock.stored().getCountedUntil().plusDays(1)
                : clock.lastDay();
        return words(clock.state(), clock.remainingDays(), day, clock.daysPast());
    }

    private static String words(ClockState state, Long remaining, LocalDate day, long past) {
        return switch (state) {
            case NOT_STARTED -> Texts.format("cases.clock.notStarted");
            case RUNNING -> Texts.format("cases.clock.running", remaining, day);
            case PAUSED -> Texts.format("cases.clock.paused", remaining, day);
            case EXPIRED -> Texts.format("cases.clock.expired", past, day);
        };
    }

    /** The word on the tag: the warning, or what the clock does. */
    public String tag(ClockState state, Integer warning) {
        return state == ClockState.RUNNING && warning != null
                ? Texts.format("cases.clock.warning", warning)
                : Texts.label(state);
    }

    /** The colour of tag and bar. */
    public String kind(ClockState state, ClockUrgency urgency) {
        if (state == ClockState.EXPIRED) {
            return "bad";
        }
        if (state != ClockState.RUNNING) {
            return "";
        }
        return switch (urgency) {
            case CALM -> "ok";
            case NOTICE -> "";
            case WARNING -> "warn";
            case URGENT -> "bad";
        };
    }

    /** «Gezählt werden 4 Jahre 282 Tage in 2 Zeiträumen nach Ratsvorlage 50/008/2021.» */
    public String used(ClockReading clock) {
        long pieces = clock.bar().segments().stream()
                .filter(segment -> segment.part() == ClockBar.Part.COUNTED)
                .count();
        return Texts.format(
                "cases.clock.used",
                clock.usedYears(),
                clock.usedRestDays(),
                pieces,
                clock.rules().councilReference());
    }

    /** What kind of contact the counselling time allows. */
    public String cover(Cover cover) {
        return Texts.format("cases.cover." + cover.kind(), cover.until(), cover.contactsLeft());
    }

    /** One line of how it was computed. */
    public String line(ClockLine line) {
        return Texts.format("cases.Code." + line.code(), line.values().toArray());
    }

    /** «01.03.2024 bis 31.12.2024», «seit 01.03.2024». */
    public String period(Period period) {
        return period.isOpen()
                ? Texts.format("cases.period.since", period.getFrom())
                : Texts.format("cases.period.between", period.getFrom(), period.getLastDay());
    }
}
