package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.PersonClock;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.counselling.boundary.CaseWork;
import de.kommune.sim.counselling.contacts.boundary.ContactRows.Latest;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.persons.entity.LanguageSkill;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gathers what the form offers for a person («Vorschläge zur Person»). Has no guard of its own: only guarded boundaries of
 * counselling use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContactClients {

    @EJB
    private Cases cases;

    @Inject
    private ContactRows rows;

    @Inject
    private CaseWork work;

    /** The case comes with all that hangs on it, so it is not asked for once more. */
    ContactClient of(long caseId) {
        CaseView view = cases.get(caseId);
        SimCase simCase = work.open(caseId);
        Person person = simCase.getSubject();
        Optional<Latest> last = rows.latest(caseId);
        return new ContactClient(
                simCase.getId(),
                simCase.getCaseNo(),
                person.getDisplayName(),
                simCase.getResponsible(),
                work.isOfCaller(simCase),
                view.cover(),
                person.isInterpreterNeeded(),
                household(view),
                last.map(Latest::topics).orElse(List.of()),
                last.map(Latest::interpreting).orElse(Interpreting.NONE),
                last.map(Latest::language).orElseGet(() -> ownLanguage(person)));
    }

    private List<Companion> household(CaseView view) {
        return view.household().stream()
                .filter(member ->
                        member.personId() != view.simCase().getSubject().getId())
                .filter(member ->
                        member.simCase() != null && member.simCase().status().isLive())
                .map(ContactClients::companion)
                .toList();
    }

    private static Companion companion(PersonClock member) {
        return new Companion(
                member.simCase().id(),
                member.personName(),
                member.relation(),
                !member.cover().isOrdinary());
    }

    private static String ownLanguage(Person person) {
        return person.getLanguages().stream()
                .max(Comparator.comparing(LanguageSkill::getLevel))
                .map(LanguageSkill::getLanguage)
                .orElse(null);
    }
}
