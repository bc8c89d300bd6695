package de.kommune.sim.web.authorities;

import de.kommune.sim.authorities.boundary.Arriving;
import de.kommune.sim.authorities.boundary.AssignmentLetters;
import de.kommune.sim.authorities.boundary.Assignments;
import de.kommune.sim.authorities.boundary.LetterContent;
import de.kommune.sim.authorities.boundary.NewAssignment;
import de.kommune.sim.authorities.entity.Assignment;
import de.kommune.sim.authorities.entity.AssignmentBasis;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.paper.file.PdfText;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.persons.matching.boundary.Candidate;
import de.kommune.sim.persons.matching.boundary.Duplicates;
import de.kommune.sim.persons.matching.entity.Band;
import de.kommune.sim.web.shell.Upload;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Entering what an authority announced («Zuweisung eintragen»): what it wrote, and the household person by person. */
@Named("authoritiesAnnouncePage")
@ViewScoped
public class AnnouncePage implements Serializable {

    private final String form = UUID.randomUUID().toString();
    private final List<ArrivingForm> household = new ArrayList<>();

    @EJB
    private Assignments assignments;

    @EJB
    private AssignmentLetters letters;

    @EJB
    private Persons persons;

    @EJB
    private Households households;

    @EJB
    private Duplicates duplicates;

    @Inject
    private Clock clock;

    private Long personId;
    private FactsForm facts;
    private List<AssignmentBasis> bases;
    private ArrivingForm entry = ArrivingForm.empty(Relation.HEAD);
    private List<Candidate> candidates = List.of();
    private final List<ArrivingForm> named = new ArrayList<>();
    private LetterContent letter;
    private transient Part file;

    /** Begins with nobody, or with the household of the person of the address. */
    public void open() {
        facts = new FactsForm(LocalDate.now(clock));
        bases = assignments.bases(LocalDate.now(clock));
        if (personId != null) {
            take(personId);
        }
    }

    /** Reads a letter into the form; whom it names is looked for in the register one after the other. */
    public void readLetter() {
        letter = letters.read(content());
        facts.take(letter);
        named.clear();
        letter.people().forEach(person -> named.add(ArrivingForm.named(person)));
        Notices.info(
                "authorities.letter.read",
                letter.people().size(),
                letter.unread().size());
        next();
    }

    private byte[] content() {
        if (Upload.given(file).getSize() > PdfText.MOST_BYTES) {
            throw new BusinessException("paper.pdf.tooLarge", PdfText.MOST_BYTES >> 20);
        }
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Looks, while somebody is typing, whether the register knows the person already. */
    public void look() {
        candidates = entry.isEmpty() ? List.of() : duplicates.candidatesFor(entry.typed());
    }

    /** It is somebody of the register: she comes with whoever belongs to her household today. */
    public void isSame(long candidateId) {
        take(candidateId);
        next();
    }

    private void take(long knownId) {
        LocalDate today = LocalDate.now(clock);
        List<HouseholdMember> memberships = households.membershipsOf(knownId).stream()
                .filter(member -> member.getPeriod().contains(today))
                .toList();
        if (memberships.isEmpty()) {
            add(persons.get(knownId), entry.getRelation());
        } else {
            households
                    .get(memberships.get(0).getHousehold().getId())
                    .membersOn(today)
                    .forEach(member -> add(member.getPerson(), member.getRelation()));
        }
    }

    private void add(Person known, Relation relation) {
        if (household.stream().noneMatch(one -> known.getId().equals(one.getPersonId()))) {
            household.add(ArrivingForm.known(known.getId(), known.getDisplayName(), relation));
        }
    }

    /** Says of a candidate that it is somebody else; remembered once the new person is saved. */
    public void isAnother(long candidateId) {
        entry.others().add(candidateId);
    }

    /** Those of whom nobody has said yet who they are. */
    public List<Candidate> getCandidates() {
        return candidates.stream()
                .filter(candidate -> !entry.others().contains(candidate.personId()))
                .toList();
    }

    /** Puts whoever was typed to the household. */
    public void addEntry() {
        added();
    }

    private boolean added() {
        look();
        if (getCandidates().stream()
                .anyMatch(candidate -> candidate.explanation().band() == Band.SAME_LIKELY)) {
            Notices.warn("authorities.announce.decideFirst");
            return false;
        }
        if (entry.isEmpty()) {
            Notices.warn("authorities.announce.nobodyTyped");
            return false;
        }
        entry.newcomer(LocalDate.now(clock)); // what cannot be is refused while it is on the screen
        household.add(entry);
        next();
        return true;
    }

    /** Whom the letter names next stands in the form, else nobody. */
    private void next() {
        entry = named.isEmpty() ? ArrivingForm.empty(Relation.HEAD) : named.remove(0);
        entry.setRelation(household.isEmpty() ? Relation.HEAD : Relation.CHILD);
        look();
    }

    public void remove(ArrivingForm one) {
        household.remove(one);
    }

    /** Saves the assignment, with whoever is typed but not yet added. */
    public String save() {
        if (!entry.isEmpty() && !added()) {
            return null;
        }
        if (!entry.isEmpty()) {
            Notices.warn("authorities.letter.moreNamed");
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        List<Arriving> arriving =
                household.stream().map(one -> one.arriving(today)).toList();
        Assignment saved = assignments.announce(new NewAssignment(facts.facts(), arriving, form));
        rememberOthers(assignments.get(saved.getId()).line().household().stream()
                .map(member -> member.personId())
                .toList());
        Notices.info("authorities.announce.saved", household.size());
        return "/authorities/view?faces-redirect=true&id=" + saved.getId();
    }

    private void rememberOthers(List<Long> saved) {
        for (int i = 0; i < household.size(); i++) {
            long person = saved.get(i);
            household.get(i).others().forEach(other -> duplicates.declareDifferent(person, other, null));
        }
    }

    /** Null before a letter was read. */
    public LetterContent getLetter() {
        return letter;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public List<AssignmentBasis> getBases() {
        return bases;
    }

    public Relation[] getRelations() {
        return Relation.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public FactsForm getFacts() {
        return facts;
    }

    public ArrivingForm getEntry() {
        return entry;
    }

    public List<ArrivingForm> getHousehold() {
        return household;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }
}
