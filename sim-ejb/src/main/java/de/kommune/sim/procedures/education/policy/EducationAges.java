package de.kommune.sim.procedures.education.policy;

import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.procedures.education.entity.EducationClaim;
import de.kommune.sim.procedures.education.entity.EducationTerms;
import de.kommune.sim.procedures.education.entity.LearningKind;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who has to go to school and who has a claim to a place in a kindergarten («Schulpflicht und Kita-Anspruch nach Alter»): §§ 34 to 38
 * SchulG NRW, § 24 SGB VIII. Plain rules: no container, no database, no clock. Ages are completed with the end of the day before a
 * birthday (§ 187 Abs. 2, § 188 Abs. 2 BGB).
 */
public final class EducationAges {

    private final EducationTerms terms;

    public EducationAges(EducationTerms terms) {
        this.terms = terms;
    }

    /** The school year that runs on that day, by the year of its first of August. */
    static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
    }

    /** The day on which somebody is so many years old; born on 29 February, on 1 March of other years. */
    static LocalDate birthday(LocalDate birth, int years) {
        LocalDate day = birth.plusYears(years);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }

    /** The first of August on which school begins for somebody born on that day. */
    LocalDate schoolBegins(LocalDate birth) {
        boolean inTime = !MonthDay.from(birth).isAfter(terms.keyDay());
        return august(birth.getYear() + terms.schoolAge() + (inTime ? 0 : 1));
    }

    /** The last of July of the school year in which somebody completes the last year of the duty. */
    LocalDate schoolEnds(LocalDate birth) {
        LocalDate completed = birthday(birth, terms.leavingAge()).minusDays(1);
        return august(schoolYear(completed) + 1).minusDays(1);
    }

    LocalDate kitaBegins(LocalDate birth) {
        return birthday(birth, terms.kitaAge());
    }

    LocalDate kitaEnds(LocalDate birth) {
        return schoolBegins(birth).minusDays(1);
    }

    private static LocalDate august(int year) {
        return LocalDate.of(year, Month.AUGUST, 1);
    }

    /** What holds on that day or will, for somebody who came to the town on a day; what is over is left out. */
    public List<EducationClaim> claims(BirthDate birth, LocalDate inTown, LocalDate today) {
        if (birth == null) {
            return List.of();
        }
        BirthSpan span = BirthSpan.of(birth);
        return Stream.of(claim(LearningKind.KITA, span, inTown, today), claim(LearningKind.SCHOOL, span, inTown, today))
                .filter(claim -> !claim.until().isBefore(today))
                .toList();
    }

    private EducationClaim claim(LearningKind kind, BirthSpan born, LocalDate inTown, LocalDate today) {
        LocalDate from = begins(kind, born.first());
        boolean sure = !begins(kind, born.last()).isAfter(today)
                && !ends(kind, born.first()).isBefore(today);
        return new EducationClaim(kind, from.isBefore(inTown) ? inTown : from, ends(kind, born.last()), sure);
    }

    private LocalDate begins(LearningKind kind, LocalDate birth) {
        return kind == LearningKind.SCHOOL ? schoolBegins(birth) : kitaBegins(birth);
    }

    private LocalDate ends(LearningKind kind, LocalDate birth) {
        return kind == LearningKind.SCHOOL ? schoolEnds(birth) : kitaEnds(birth);
    }

    /** Born on which days one has had the duty or the claim for so long as the terms say, and still has. */
    public BirthWindow waiting(LearningKind kind, LocalDate today) {
        LocalDate then = today.minusDays(terms.days(kind));
        return switch (kind) {
            case SCHOOL ->
                new BirthWindow(august(schoolYear(today) - terms.leavingAge()).plusDays(1), lastOfSchoolAge(then));
            case KITA -> new BirthWindow(lastOfSchoolAge(today).plusDays(1), then.minusYears(terms.kitaAge()));
            case COURSE -> throw new IllegalArgumentException("no age decides on a course");
        };
    }

    /** The latest birth with which one was of school age on that day. */
    private LocalDate lastOfSchoolAge(LocalDate day) {
        return terms.keyDay().atYear(schoolYear(day) - terms.schoolAge());
    }
}
