package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.PersonClock;
import de.kommune.sim.cases.clock.entity.StoredClock;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.counselling.boundary.CaseWork;
import de.kommune.sim.counselling.contacts.entity.Contact;
import de.kommune.sim.counselling.contacts.entity.Exemption;
import de.kommune.sim.counselling.contacts.entity.Help;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.contacts.policy.AfterTheYears;
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

    private static final AfterTheYears YEARS = new AfterTheYears();

    @EJB
    private Cases cases;

    @Inject
    private ContactRows rows;

    @Inject
    private CaseWork work;

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
                help(simCase.getClock()),
                simCase.getClock().getLastDay(),
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
        boolean over = help(row.clock().stored()) == Help.CRISIS_AND_HANDOVER;
        return new Companion(row.id(), member.personName(), member.relation(), over);
    }

    private Help help(StoredClock stored) {
        return YEARS.on(LocalDate.now(clock), stored, exemption());
    }

    /** Nobody has leave to go on after the years yet. */
    private static Optional<Exemption> exemption() {
        return Optional.empty();
    }

    private static String ownLanguage(Person person) {
        return person.getLanguages().stream()
                .max(Comparator.comparing(LanguageSkill::getLevel))
                .map(LanguageSkill::getLanguage)
                .orElse(null);
    }
}
