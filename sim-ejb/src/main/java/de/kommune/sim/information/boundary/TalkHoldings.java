package de.kommune.sim.information.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.notes.boundary.ClosedNotes;
import de.kommune.sim.cases.notes.boundary.NoteLine;
import de.kommune.sim.cases.notes.boundary.Notes;
import de.kommune.sim.cases.notes.entity.NoteLevel;
import de.kommune.sim.cases.notes.entity.NoteSource;
import de.kommune.sim.counselling.contacts.boundary.ContactLine;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.goals.boundary.GoalLine;
import de.kommune.sim.counselling.goals.boundary.Goals;
import de.kommune.sim.information.entity.EntryFacts;
import de.kommune.sim.information.entity.Section;
import de.kommune.sim.information.policy.InformationWords;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was talked about with a client and written down («Gespräche, Notizen, Ziele»). A closed note that the caller may read stays
 * hers to look at; of a colleague's there is only that it waits for its author.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TalkHoldings implements Holdings {

    private static final int AT_ONCE = 500;

    @EJB
    private Contacts contacts;

    @EJB
    private Notes notes;

    @EJB
    private Goals goals;

    @EJB
    private Caller caller;

    @Inject
    private ClosedNotes closed;

    @Override
    public List<Found> of(Client client) {
        List<Found> found = new ArrayList<>();
        for (long caseId : client.caseIds()) {
            List<ContactLine> page = contacts.ofCase(caseId, 0, AT_ONCE);
            for (int first = AT_ONCE; !page.isEmpty(); first += AT_ONCE) {
                page.forEach(contact -> found.add(contact(contact)));
                page = page.size() < AT_ONCE ? List.of() : contacts.ofCase(caseId, first, AT_ONCE);
            }
            closed.readable(caseId).forEach(note -> found.add(note(note)));
            closed.others(caseId)
                    .forEach(note -> found.add(new Found(
                            new EntryFacts(Section.NOTE, note.author(), note.id(), null),
                            null,
                            "Verschlossene Notiz",
                            null)));
            goals.ofCase(caseId).forEach(goal -> found.add(goal(goal)));
        }
        return found;
    }

    private static Found contact(ContactLine contact) {
        ContactFacts facts = contact.facts();
        Lines lines = new Lines()
                .add("Art", facts.channel())
                .add("Ort", facts.place())
                .add("Dauer", facts.minutes() + " Minuten")
                .add("Anlass", facts.category())
                .add("Sprachmittlung", facts.interpreting())
                .add("Themen", contact.topics())
                .add("Außerdem dabei", String.join("; ", contact.with()))
                .say(contact.words().sentence())
                .add("Nächster Schritt", contact.words().nextStep());
        contact.addenda()
                .forEach(added -> lines.add(
                        "Nachtrag vom " + InformationWords.day(added.writtenAt().toLocalDate()), added.text()));
        return Found.of(Section.CONTACT, facts.heldAt().toLocalDate(), "Gespräch", lines.toString());
    }

    private Found note(NoteLine note) {
        boolean open = note.level() == NoteLevel.TEAM;
        String title = note.source() == NoteSource.TAKEOVER ? "Notiz aus der übernommenen Liste" : "Notiz";
        return new Found(
                new EntryFacts(Section.NOTE, open ? null : caller.name(), note.id(), null),
                note.writtenAt().toLocalDate(),
                title,
                open ? note.text() : notes.open(note.id()));
    }

    private static Found goal(GoalLine goal) {
        String ratings = goal.chart().points().stream()
                .map(point -> InformationWords.day(point.day()) + ": " + point.value())
                .collect(Collectors.joining("; "));
        String text = new Lines()
                .add("Thema", goal.topic())
                .say(goal.words().wording())
                .add("Stand", goal.state())
                .add("Erreicht auf der Skala", ratings)
                .add("Angestrebt", String.valueOf(goal.target()))
                .add("Wieder ansehen am", goal.reviewOn())
                .add("Beendet am", goal.endedOn())
                .add("Grund", goal.words().reason())
                .toString();
        return Found.of(Section.GOAL, goal.setOn(), "Ziel", text);
    }
}
