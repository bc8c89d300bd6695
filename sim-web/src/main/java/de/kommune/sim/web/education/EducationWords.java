package de.kommune.sim.web.education;

import de.kommune.sim.procedures.education.boundary.LearnerView;
import de.kommune.sim.procedures.education.entity.CourseFacts;
import de.kommune.sim.procedures.education.entity.EducationClaim;
import de.kommune.sim.procedures.education.entity.LearnerPlace;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Duties, claims and places in words («Wortlaut zu Schule, Kita und Kurs»). */
@Named
@ApplicationScoped
public class EducationWords {

    @Inject
    private Clock clock;

    /** «Schulpflicht seit 01.08.2026», with what the birth date leaves open. */
    public String claim(EducationClaim claim) {
        LocalDate today = LocalDate.now(clock);
        String when = claim.isOn(today) ? claim.sure() ? "since" : "perhaps" : "later";
        return Texts.format("education.claim." + claim.kind() + "." + when, claim.from());
    }

    /** Whether a duty or a claim holds for which there is no place. */
    public boolean isMissing(LearnerView view, EducationClaim claim) {
        return view.isMissing(claim, LocalDate.now(clock));
    }

    public String place(LearnerPlace place) {
        return place.getUntil() == null
                ? Texts.format("education.place.since", place.getName(), place.getSince())
                : Texts.format("education.place.until", place.getName(), place.getSince(), place.getUntil());
    }

    /** When a place was taken back, and why. */
    public String struck(LearnerPlace place) {
        return Texts.format("education.place.struckOn", place.getStruckOn(), place.getStruckBecause());
    }

    /** Who decided what about the course, and how far it came. */
    public String course(CourseFacts course) {
        String standing = course.getStanding().isToTakePart()
                ? Texts.format("education.course.said", course.getStanding(), course.getOffice(), course.getSaidOn())
                : Texts.format("education.course.notSaid", course.getStanding());
        LocalDate day = day(course);
        return day == null && !course.getStanding().isToTakePart()
                ? standing
                : standing + Texts.format("education.course." + step(course), day, course.getLevel());
    }

    private static String step(CourseFacts course) {
        if (course.getEndedOn() != null) {
            return "ended";
        }
        if (course.getBeganOn() != null) {
            return "began";
        }
        return course.getAppliedOn() == null ? "nothing" : "applied";
    }

    private static LocalDate day(CourseFacts course) {
        if (course.getEndedOn() != null) {
            return course.getEndedOn();
        }
        return course.getBeganOn() == null ? course.getAppliedOn() : course.getBeganOn();
    }
}
