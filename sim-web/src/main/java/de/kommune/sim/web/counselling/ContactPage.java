package de.kommune.sim.web.counselling;

import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.contacts.boundary.Companion;
import de.kommune.sim.counselling.contacts.boundary.ContactClient;
import de.kommune.sim.counselling.contacts.boundary.ContactView;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.contacts.boundary.NewContact;
import de.kommune.sim.counselling.contacts.boundary.NextTask;
import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.CounsellingPlace;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.topics.boundary.Topics;
import de.kommune.sim.counselling.topics.entity.TopicLine;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    private static final int MOST = 10;
    private static final int LONGEST_TITLE = 160;

    @EJB
    private Contacts contacts;

    @EJB
    private Topics topics;

    @EJB
    private Cases cases;

    @Inject
    private Clock clock;

    /** So that a double click, or Back and once more, records one talk. */
    private final String entry = UUID.randomUUID().toString();

    private Long caseId;
    private Long id;
    private CaseRow chosen;
    private List<CaseRow> found = List.of();
    private ContactClient client;
    private ContactView corrected;
    private List<TopicLine> tree;
    private List<CounsellingPlace> places;
    private List<TopicGroup> groups = List.of();
    private ContactForm form;

    public void open() {
        places = contacts.places();
        tree = topics.today();
        if (id != null) {
            correcting(contacts.get(id));
            return;
        }
        form = ContactForm.of(contacts.habits());
        if (caseId != null) {
            meet(caseId);
        } else {
            group(List.of());
        }
    }

    private void correcting(ContactView recorded) {
        corrected = recorded;
        caseId = recorded.caseIds().stream()
                .filter(one -> one.equals(caseId))
                .findFirst()
                .orElse(recorded.caseIds().get(0));
        client = contacts.client(caseId);
        form = ContactForm.of(recorded.facts(), recorded.words(), recorded.caseIds());
        group(recorded.topicCodes());
        choose(recorded.topicCodes());
    }

    private void meet(long whom) {
        client = contacts.client(whom);
        form.setCompanions(List.of());
        form.setCategory(client.isOver() ? ContactCategory.CRISIS : ContactCategory.NORMAL);
        form.setInterpreting(client.interpreting());
        form.setLanguage(client.language());
        List<String> before = chosenTopics();
        group(client.lastTopics());
        choose(before);
    }

    private void group(Collection<String> inFront) {
        String front = id == null ? "counselling.contact.lastTopics" : "counselling.contact.itsTopics";
        groups = TopicGroup.of(tree, Texts.format(front), inFront);
    }

    private void choose(Collection<String> codes) {
        groups.forEach(one -> one.choose(codes));
    }

    /** People of the own side with a case, whom a text leads to; those with a case that is not over first. */
    public List<CaseRow> find(String text) {
        found = cases.find(text, MOST).stream()
                .sorted(Comparator.comparing(row -> !row.status().isLive()))
                .toList();
        return found;
    }

    /** Somebody was chosen: offers what fits this person. */
    public void meetChosen() {
        if (chosen != null) {
            meet(chosen.id());
        }
    }

    /** «Rahimi, Zahra · 2026-0147»: enough to tell two of one name apart. */
    public String label(CaseRow row) {
        return row == null ? "" : Texts.format("counselling.contact.person", row.personName(), row.caseNo());
    }

    public String save() {
        NewContact said = said();
        if (corrected != null) {
            contacts.correct(corrected.id(), corrected.version(), said);
            Notices.info("counselling.contact.corrected");
            return "/counselling/contacts?faces-redirect=true&caseId=" + caseId;
        }
        contacts.record(said);
        Notices.info("counselling.contact.saved", client.personName());
        sayWhoseYearsAreOver(said);
        return caseId == null
                ? "/counselling/contact?faces-redirect=true"
                : "/cases/view?faces-redirect=true&id=" + caseId;
    }

    private NewContact said() {
        return new NewContact(
                participants(), chosenTopics(), form.facts(LocalDateTime.now(clock)), form.words(), nextTask(), entry);
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
        return groups.stream().flatMap(one -> one.getChosen().stream()).toList();
    }

    /** After the five years crises and the handover are offered, unless the talk was recorded as another. */
    public List<ContactCategory> getCategories() {
        boolean all = client == null || !client.isOver();
        return Arrays.stream(ContactCategory.values())
                .filter(category ->
                        all || category.isAlwaysOpen() || corrected != null && category == form.getCategory())
                .toList();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Interpreting[] getInterpretings() {
        return Interpreting.values();
    }

    /** Those of the household who may have taken part, as choices. */
    public List<Companion> getCompanions() {
        return client == null ? List.of() : client.household();
    }

    /** Keeps what was found, so that the choice finds its case again without another search. */
    public Converter<CaseRow> getRows() {
        return new Rows();
    }

    public List<CounsellingPlace> getPlaces() {
        return places;
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

    public CaseRow getChosen() {
        return chosen;
    }

    public void setChosen(CaseRow chosen) {
        this.chosen = chosen;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    private final class Rows implements Converter<CaseRow> {

        @Override
        public CaseRow getAsObject(FacesContext faces, UIComponent component, String number) {
            return Stream.concat(Stream.ofNullable(chosen), new ArrayList<>(found).stream())
                    .filter(row -> Objects.equals(String.valueOf(row.id()), number))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public String getAsString(FacesContext faces, UIComponent component, CaseRow row) {
            return row == null ? "" : String.valueOf(row.id());
        }
    }
}
