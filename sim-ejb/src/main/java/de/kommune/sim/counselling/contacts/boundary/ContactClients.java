package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.PersonClock;
import de.kommune.sim.cases.clock.boundary.ClockCovers;
import de.kommune.sim.cases.clock.entity.ClockState;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.counselling.boundary.CaseWork;
import de.kommune.sim.counselling.contacts.entity.Contact;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.topics.entity.Topic;
import de.kommune.sim.persons.entity.LanguageSkill;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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

    @Inject
    private ClockCovers covers;

    @Inject
    private Clock clock;

    ContactClient of(SimCase simCase) {
        CaseView view = cases.get(simCase.getId());
        CallTrail.person(simCase.getPerson().getId());
        Person person = simCase.getSubject();
        Optional<Contact> last = rows.latest(simCase.getId());
        return new ContactClient(
                simCase.getId(),
                simCase.getCaseNo(),
                person.getDisplayName(),
                simCase.getResponsible(),
                work.isOfCaller(simCase),
                covers.on(simCase, LocalDate.now(clock)),
                person.isInterpreterNeeded(),
                household(view),
                last.map(contact ->
                                contact.getTopics().stream().map(Topic::getCode).toList())
                        .orElse(List.of()),
                last.map(contact -> contact.facts().interpreting()).orElse(Interpreting.NONE),
                last.map(contact -> contact.facts().language()).orElseGet(() -> ownLanguage(person)));
    }

    private List<Companion> household(CaseView view) {
        return view.household().stream()
                .filter(member ->
                        member.personId() != view.simCase().getSubject().getId())
                .filter(member ->
                        member.simCase() != null && member.simCase().status().isLive())
                .map(this::companion)
                .toList();
    }

    private Companion companion(PersonClock member) {
        CaseRow row = member.simCase();
        return new Companion(row.id(), member.personName(), member.relation(), isOver(row));
    }

    private boolean isOver(CaseRow row) {
        return row.clock().state() == ClockState.EXPIRED
                && !covers.on(work.beside(row.id()), LocalDate.now(clock)).isOrdinary();
    }

    private static String ownLanguage(Person person) {
        return person.getLanguages().stream()
                .max(Comparator.comparing(LanguageSkill::getLevel))
                .map(LanguageSkill::getLanguage)
                .orElse(null);
    }
}
