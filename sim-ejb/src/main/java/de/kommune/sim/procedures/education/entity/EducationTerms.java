package de.kommune.sim.procedures.education.entity;

import java.io.Serializable;
import java.time.MonthDay;

/**
 * Ages, the key day and terms of the watch lists («Altersgrenzen und Fristen»).
 *
 * @param kitaAge completed years from which there is a claim
 * @param schoolAge completed years by the key day for school to begin in the same year
 * @param keyDay by whose beginning the years have to be completed
 * @param leavingAge with the school year in which it is completed the duty ends
 * @param schoolDays after which a child without a school stands on the list; the others alike
 * @param taskDays that a counsellor has for a task made from a list
 */
public record EducationTerms(
        int kitaAge,
        int schoolAge,
        MonthDay keyDay,
        int leavingAge,
        int schoolDays,
        int kitaDays,
        int courseDays,
        int taskDays)
        implements Serializable {

    public int days(LearningKind kind) {
        return switch (kind) {
            case SCHOOL -> schoolDays;
            case KITA -> kitaDays;
            case COURSE -> courseDays;
        };
    }
}
