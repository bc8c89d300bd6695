package de.kommune.sim.handover.policy;

import de.kommune.sim.cases.clock.entity.ClockReading;
import de.kommune.sim.cases.entity.CounsellingPeriod;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Person;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What a package says in words («Wortlaut des Pakets»): plain German text that the ASD can read without the program. */
public final class PackageText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private PackageText() {}

    /** Who it is, how to reach her, and which languages she speaks. */
    public static String masterData(Person person, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add("Name: " + person.getDisplayName());
        lines.add("Geboren: " + birthDate(person.getBirthDate()));
        lines.add("Staatsangehörigkeit: " + orNone(words.citizenships()));
        lines.add("Sprachen: " + orNone(words.languages()));
        lines.add("Sprachmittlung nötig: " + (person.isInterpreterNeeded() ? "ja" : "nein"));
        if (person.isProtectedAddress()) {
            lines.add("Auskunftssperre: Die Anschrift darf niemand erfahren.");
        }
        return String.join("\n", lines);
    }

    /** With whom she lives. */
    public static String household(List<String> members) {
        return "Haushalt: " + orNone(members);
    }

    /** When she was counselled, and how much of the five years is left. */
    public static String periods(SimCase simCase, ClockReading clock, LocalDate today) {
        List<String> lines = new ArrayList<>();
        simCase.getPeriods().stream()
                .filter(period -> !period.isRemoved())
                .map(CounsellingPeriod::getPeriod)
                .forEach(period -> lines.add("Beraten " + span(period)));
        simCase.getPauses().forEach(pause -> lines.add("Geruht " + span(pause.getPeriod())));
        lines.add("Fünfjahresuhr am " + DAY.format(today) + ": "
                + (clock.lastDay() == null ? "läuft nicht" : "letzter Tag " + DAY.format(clock.lastDay())));
        return String.join("\n", lines);
    }

    /** What is still to be done. */
    public static String tasks(List<String> lines) {
        return lines.isEmpty() ? "Es ist keine Aufgabe offen." : String.join("\n", lines);
    }

    public static String task(String title, LocalDate dueOn, String owner) {
        return "Bis " + DAY.format(dueOn) + ": " + title + " (" + owner + ")";
    }

    /** How a note is called in the list of items, without anything of what it says. */
    public static String titleOf(LocalDateTime writtenAt, String author) {
        return "Notiz vom " + DAY.format(writtenAt) + ", " + author;
    }

    /** As far as it is known. */
    public static String birthDate(BirthDate birth) {
        if (birth == null || birth.getDate() == null) {
            return "unbekannt";
        }
        return switch (birth.getPrecision()) {
            case DAY -> DAY.format(birth.getDate());
            case MONTH -> DateTimeFormatter.ofPattern("MM.yyyy").format(birth.getDate());
            case YEAR -> String.valueOf(birth.getDate().getYear());
            case ESTIMATED -> "etwa " + birth.getDate().getYear();
        };
    }

    private static String span(Period period) {
        return "vom " + DAY.format(period.getFrom())
                + (period.isOpen() ? " an" : " bis " + DAY.format(period.getLastDay()));
    }

    private static String orNone(List<String> names) {
        return names.isEmpty() ? "keine Angabe" : String.join(", ", names);
    }

    /** What stands as a code at the person, as it is called («Bezeichnungen»). */
    public record Words(List<String> citizenships, List<String> languages) {}
}
