package de.kommune.sim.procedures.education.boundary;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.procedures.education.entity.EducationClaim;
import de.kommune.sim.procedures.education.entity.Learner;
import de.kommune.sim.procedures.education.entity.LearningKind;
import de.kommune.sim.procedures.education.policy.EducationAges;
import java.time.LocalDate;
import java.util.Optional;

/** Puts what the database found into lines of a watch list («Zeilen der Merkliste»). */
final class WatchLines {

    private final LearningKind kind;
    private final EducationAges ages;
    private final LocalDate today;

    WatchLines(LearningKind kind, EducationAges ages, LocalDate today) {
        this.kind = kind;
        this.ages = ages;
        this.today = today;
    }

    /** @param found learner, case, the record of the person, the one into which it was merged, if any, and open tasks */
    WatchLine line(Object[] found) {
        Learner learner = (Learner) found[0];
        SimCase simCase = (SimCase) found[1];
        Person person = (Person) (found[3] == null ? found[2] : found[3]);
        Optional<EducationClaim> claim = ages.claims(person.getBirthDate(), learner.getInTownSince(), today).stream()
                .filter(one -> one.kind() == kind)
                .findFirst();
        return new WatchLine(
                learner.getId(),
                simCase.getId(),
                simCase.getCaseNo(),
                person.getId(),
                person.getDisplayName(),
                person.getBirthDate(),
                learner.getInTownSince(),
                claim.map(EducationClaim::from).orElse(learner.getCourse().getSaidOn()),
                claim.map(EducationClaim::sure).orElse(true),
                learner.getCourse(),
                simCase.getResponsible(),
                ((Number) found[4]).longValue() > 0);
    }
}
