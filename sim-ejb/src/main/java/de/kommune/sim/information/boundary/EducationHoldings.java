package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.Section;
import de.kommune.sim.information.policy.InformationWords;
import de.kommune.sim.procedures.education.boundary.LearnerView;
import de.kommune.sim.procedures.education.boundary.Learners;
import de.kommune.sim.procedures.education.entity.CourseFacts;
import de.kommune.sim.procedures.education.entity.LearnerPlace;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** School, kindergarten and course of a client and her household («Schule, Kita und Sprache»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EducationHoldings implements Holdings {

    @EJB
    private Learners learners;

    @Override
    public List<Found> of(Client client) {
        List<Found> found = new ArrayList<>();
        for (long caseId : client.caseIds()) {
            learners.ofCase(caseId).stream()
                    .filter(view -> view.learner() != null)
                    .forEach(view -> found.add(found(view)));
        }
        return found;
    }

    private static Found found(LearnerView view) {
        CourseFacts course = view.learner().getCourse();
        Lines lines = new Lines()
                .add("Person", view.person().getDisplayName())
                .add("Integrationskurs", course.getStanding())
                .add("Das sagt", course.getOffice())
                .add("Gesagt am", course.getSaidOn())
                .add("Berechtigung gilt bis", course.getUntil())
                .add("Angemeldet am", course.getAppliedOn())
                .add("Kurs begonnen am", course.getBeganOn())
                .add("Kurs beendet am", course.getEndedOn())
                .add("Sprachniveau", course.getLevel());
        view.places().forEach(place -> lines.add(InformationWords.label(place.getKind()), place(place)));
        return Found.of(Section.EDUCATION, view.learner().getInTownSince(), "In der Stadt seit", lines.toString());
    }

    private static String place(LearnerPlace place) {
        String until = place.getUntil() == null ? "" : ", bis " + InformationWords.day(place.getUntil());
        String struck =
                place.isStruck() ? " (zurückgenommen: " + InformationWords.label(place.getStruckBecause()) + ")" : "";
        return place.getName() + ", seit " + InformationWords.day(place.getSince()) + until + struck;
    }
}
