package de.kommune.sim.web.counselling;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.contacts.boundary.Companion;
import de.kommune.sim.counselling.contacts.boundary.ContactClient;
import de.kommune.sim.counselling.contacts.boundary.ContactView;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.contacts.boundary.NewContact;
import de.kommune.sim.counselling.contacts.boundary.NextTask;
import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.CounsellingPlace;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.hours.boundary.OpenHours;
import de.kommune.sim.counselling.hours.boundary.TicketLine;
import de.kommune.sim.counselling.topics.boundary.Topics;
import de.kommune.sim.counselling.topics.entity.TopicLine;
import de.kommune.sim.drafts.boundary.Drafts;
import de.kommune.sim.web.drafts.DraftOffers;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recording a talk in half a minute («Kontakt erfassen»): whom, what about, a sentence. Opened from anywhere, from a case, or
 * by the author for a correction; afterwards it is ready for the next person.
 */
@Named("counsellingContactPage")
@ViewScoped
public class ContactPage implements Serializable {

    private static final int LONGEST_TITLE = 160;

    @EJB
    private Contacts contacts;

    @EJB
    private Topics topics;

    @EJB
    private OpenHours hours;

    @EJB
    private Drafts drafts;

    @Inject
    private DraftOffers offers;

    @Inject
    private CaseSearch search;

    @Inject
    private Clock clock;

    /** So that a double click, or Back and once more, records one talk. */
    private final String entry = UUID.randomUUID().toString();

    private Long caseId;
    private Long id;
    private Long ticketId;
    private TicketLine ticket;
    private ContactClient client;
    private ContactView corrected;
    private List<TopicLine> tree;
    private List<CounsellingPlace> places;
    private List<TopicGroup> groups;
    private TopicGroup again;
    private ContactForm form;

    public void open() {
        begin();
        offers.open(getDraftForm(), getDraftSubject());
    }

    private void begin() {
        places = contacts.places();
        tree = topics.today();
        groups = TopicGroup.of(tree);
        offerAgain(List.of());
        if (id != null) {
            correcting(contacts.get(id));
            return;
        }
        form = ContactForm.of(contacts.habits());
        if (ticketId != null) {
            calledIn(hours.get(ticketId));
        }
        if (caseId != null) {
            meet(caseId);
        }
    }

    /** Somebody from the list of the open hours: person, place and time are known already. */
    private void calledIn(TicketLine called) {
        ticket = called;
        caseId = called.caseId();
        form.setChannel(Channel.OPEN_HOURS);
        form.setPlace(called.placeName());
        if (called.calledAt() != null) {
            form.setMinutes(minutesSince(called.calledAt()));
        }
    }

    /** In steps of five, as people say it. */
    private int minutesSince(LocalDateTime began) {
        long minutes = ChronoUnit.MINUTES.between(began, LocalDateTime.now(clock));
        return (int) Math.min(ContactFacts.LONGEST_MINUTES, Math.max(5, (minutes + 2) / 5 * 5));
    }

    private void correcting(ContactView recorded) {
        corrected = recorded;
        caseId = recorded.caseIds().stream()
                .filter(one -> one.equals(caseId))
                .findFirst()
                .orElse(recorded.caseIds().get(0));
        client = contacts.client(caseId);
        form = ContactForm.of(recorded.facts(), recorded.words(), recorded.caseIds());
        choose(recorded.topicCodes());
    }

    private void meet(long whom) {
        client = contacts.client(whom);
        form.setCompanions(List.of());
        form.setCategory(client.isOver() ? ContactCategory.CRISIS : ContactCategory.NORMAL);
        form.setInterpreting(client.interpreting());
        form.setLanguage(client.language());
        offerAgain(client.lastTopics());
    }

    /** The groups stay where they are, so that nobody's choice is drawn anew while he chooses. */
    private void offerAgain(Collection<String> codes) {
        again = TopicGroup.again(tree, Texts.format("counselling.contact.lastTopics"), codes);
    }

    private void choose(Collection<String> codes) {
        groups.forEach(one -> one.choose(codes));
    }

    /** Somebody was chosen: offers what fits this person. */
    public void meetChosen() {
        if (search.getChosen() != null) {
            meet(search.getChosen().id());
        }
    }

    public String save() {
        NewContact said = said();
        if (corrected != null) {
            contacts.correct(corrected.id(), corrected.version(), said);
            drafts.discard(getDraftForm(), getDraftSubject());
            Notices.info("counselling.contact.corrected");
            return "/counselling/contacts?faces-redirect=true&caseId=" + caseId;
        }
        contacts.record(said);
        drafts.discard(getDraftForm(), getDraftSubject());
        Notices.info("counselling.contact.saved", client.personName());
        sayWhoseYearsAreOver(said);
        if (ticket != null) {
            return "/counselling/hours?faces-redirect=true&place=" + ticket.placeId();
        }
        return caseId == null
                ? "/counselling/contact?faces-redirect=true"
                : "/cases/view?faces-redirect=true&id=" + caseId;
    }

    private NewContact said() {
        return new NewContact(
                participants(),
                chosenTopics(),
                form.facts(LocalDateTime.now(clock)),
                form.words(),
                nextTask(),
                ticketId,
                entry);
    }

    /** The lists of tasks name the topics; the step itself is confidential and stays under seal. */
    private NextTask nextTask() {
        List<String> codes = chosenTopics();
        String about = tree.stream()
                .filter(topic -> codes.contains(topic.code()))
                .map(TopicLine::name)
                .collect(Collectors.joining(", "));
        return form.getDueOn() == null
                ? null
                : new NextTask(shortened(Texts.format("counselling.contact.task", about)), form.getDueOn());
    }

    private static String shortened(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
    }

    /** The talk is recorded; that it may not go on like this without leave is told all the same. */
    private void sayWhoseYearsAreOver(NewContact said) {
        if (said.facts().category().isAlwaysOpen()) {
            return;
        }
        client.household().stream()
                .filter(companion -> companion.over() && said.caseIds().contains(companion.caseId()))
                .map(Companion::personName)
                .forEach(name -> Notices.warn("counselling.contact.savedOver", name));
    }

    private List<Long> participants() {
        if (client == null) {
            throw new NotFoundException();
        }
        return Stream.concat(Stream.of(client.caseId()), form.getCompanions().stream())
                .distinct()
                .toList();
    }

    private List<String> chosenTopics() {
        return Stream.concat(Stream.of(again), groups.stream())
                .flatMap(group -> group.getChosen().stream())
                .distinct()
                .toList();
    }

    /** After the five years crises and the handover are offered, unless the talk was recorded as another. */
    public List<ContactCategory> getCategories() {
        boolean all = client == null || !client.isOver();
        return Arrays.stream(ContactCategory.values())
                .filter(category ->
                        all || category.isAlwaysOpen() || corrected != null && category == form.getCategory())
                .toList();
    }

    /** The name under which a draft of this form is kept. */
    public String getDraftForm() {
        return id == null ? "counselling.contact" : "counselling.contact.correct";
    }

    /** What a draft is about: the talk that is corrected, else the case; 0 while nobody was chosen. */
    public long getDraftSubject() {
        if (id != null) {
            return id;
        }
        return client == null ? 0 : client.caseId();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    /** Whether time, place and interpreting stand open: where one of them is likely to be changed. */
    public boolean isRestShown() {
        return corrected != null || client != null && client.interpreterNeeded();
    }

    public Interpreting[] getInterpretings() {
        return Interpreting.values();
    }

    /** Those of the household who may have taken part, as choices. */
    public List<Companion> getCompanions() {
        return client == null ? List.of() : client.household();
    }

    public List<CounsellingPlace> getPlaces() {
        return places;
    }

    /** What the last talk with the person was about. */
    public TopicGroup getAgain() {
        return again;
    }

    public List<TopicGroup> getGroups() {
        return groups;
    }

    /** Null until somebody was chosen. */
    public ContactClient getClient() {
        return client;
    }

    public boolean isCorrecting() {
        return corrected != null;
    }

    public ContactForm getForm() {
        return form;
    }

    /** The field for the person. */
    public CaseSearch getSearch() {
        return search;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    /** The line of the open hours that the talk belongs to; null for none. */
    public TicketLine getTicket() {
        return ticket;
    }

    public Long getTicketId() {
        return ticketId;
    }

    public void setTicketId(Long ticketId) {
        this.ticketId = ticketId;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
