package de.kommune.sim.web.intake;

import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.CaseGroup;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.intake.boundary.NewRequest;
import de.kommune.sim.intake.boundary.Requests;
import de.kommune.sim.intake.entity.Asker;
import de.kommune.sim.intake.entity.Request;
import de.kommune.sim.intake.entity.RequestFacts;
import de.kommune.sim.intake.entity.Urgency;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.LanguageLevel;
import de.kommune.sim.persons.entity.LanguageSkill;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.persons.matching.boundary.Candidate;
import de.kommune.sim.persons.matching.boundary.Duplicates;
import de.kommune.sim.persons.matching.entity.Band;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.web.drafts.DraftOffers;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Taking a request down («Anfrage aufnehmen»): whom it is about, who asks, what is needed, how soon. */
@Named("intakeRecordPage")
@ViewScoped
public class RecordPage implements Serializable {

    private final String token = UUID.randomUUID().toString();
    private final Set<Long> others = new HashSet<>();

    @EJB
    private Requests requests;

    @EJB
    private Persons persons;

    @EJB
    private Duplicates duplicates;

    @EJB
    private Cases cases;

    @Inject
    private DraftOffers drafts;

    @Inject
    private Clock clock;

    private Long personId;
    private Person person;
    private List<CaseRow> earlier = List.of();
    private List<Candidate> candidates = List.of();
    private String familyName;
    private String givenNames;
    private BirthDate birthDate;
    private String firstLanguage;
    private String secondLanguage;
    private Asker asker = Asker.CLIENT;
    private String askerName;
    private String need;
    private TargetGroup targetGroup = TargetGroup.REFUGEE;
    private CaseGroup caseGroup;
    private Urgency urgency = Urgency.NORMAL;
    private LocalDate receivedOn;

    /** Begins with nobody, or with the person of the address. */
    public void open() {
        receivedOn = LocalDate.now(clock);
        if (personId != null) {
            person = persons.get(personId);
            earlier = cases.ofPerson(personId);
            List<String> spoken = person.getLanguages().stream()
                    .sorted((one, other) -> one.getLevel().compareTo(other.getLevel()))
                    .map(LanguageSkill::getLanguage)
                    .toList();
            firstLanguage = spoken.isEmpty() ? null : spoken.get(0);
            secondLanguage = spoken.size() < 2 ? null : spoken.get(1);
        }
    }

    /** Looks, while somebody is typing, whether the register knows the person already. */
    public void look() {
        MatchRecord typed = MatchRecord.empty().withName(givenNames, familyName);
        if (birthDate != null) {
            typed = typed.withBirth(Birth.of(birthDate));
        }
        candidates = typed.names().isEmpty() ? List.of() : duplicates.candidatesFor(typed);
    }

    /** Says of a candidate that it is somebody else; remembered once the new person is saved. */
    public void isAnother(long candidateId) {
        others.add(candidateId);
    }

    /** Those of whom nobody has said yet who they are. */
    public List<Candidate> getCandidates() {
        return candidates.stream()
                .filter(candidate -> !others.contains(candidate.personId()))
                .toList();
    }

    /** Saves the request; a likely duplicate must be decided on first. */
    public String save() {
        if (person == null && undecided()) {
            Notices.warn("intake.record.decideFirst");
            return null;
        }
        Request saved =
                requests.record(new NewRequest(token, personId, person == null ? newcomer() : null, facts(), need));
        others.forEach(other -> duplicates.declareDifferent(saved.getPerson().getId(), other, null));
        drafts.saved("intake.record", personId == null ? 0 : personId);
        Notices.info("intake.record.saved");
        return "/intake/view?faces-redirect=true&id=" + saved.getId();
    }

    private boolean undecided() {
        look();
        return getCandidates().stream()
                .anyMatch(candidate -> candidate.explanation().band() == Band.SAME_LIKELY);
    }

    private RequestFacts facts() {
        return new RequestFacts(asker, askerName, languages(), targetGroup, caseGroup, urgency, receivedOn);
    }

    private Person newcomer() {
        PersonName name = new PersonName(NameKind.PASSPORT, givenNames, familyName, LocalDate.now(clock));
        Set<LanguageSkill> skills = languages().stream()
                .map(language -> new LanguageSkill(language, LanguageLevel.UNKNOWN))
                .collect(Collectors.toSet());
        return new Person(name, PersonFacts.of(Sex.UNKNOWN, birthDate).withLanguages(skills));
    }

    private Set<String> languages() {
        return Stream.of(firstLanguage, secondLanguage).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The person's case that is not over; null for none. */
    public CaseRow getLiveCase() {
        return earlier.stream().filter(row -> row.status().isLive()).findFirst().orElse(null);
    }

    /** Null until somebody known was chosen. */
    public Person getPerson() {
        return person;
    }

    public Asker[] getAskers() {
        return Asker.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public TargetGroup[] getTargetGroups() {
        return TargetGroup.values();
    }

    public CaseGroup[] getCaseGroups() {
        return CaseGroup.values();
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getGivenNames() {
        return givenNames;
    }

    public void setGivenNames(String givenNames) {
        this.givenNames = givenNames;
    }

    public BirthDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(BirthDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getFirstLanguage() {
        return firstLanguage;
    }

    public void setFirstLanguage(String firstLanguage) {
        this.firstLanguage = firstLanguage;
    }

    public String getSecondLanguage() {
        return secondLanguage;
    }

    public void setSecondLanguage(String secondLanguage) {
        this.secondLanguage = secondLanguage;
    }

    public Asker getAsker() {
        return asker;
    }

    public void setAsker(Asker asker) {
        this.asker = asker;
    }

    public String getAskerName() {
        return askerName;
    }

    public void setAskerName(String askerName) {
        this.askerName = askerName;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public TargetGroup getTargetGroup() {
        return targetGroup;
    }

    public void setTargetGroup(TargetGroup targetGroup) {
        this.targetGroup = targetGroup;
    }

    public CaseGroup getCaseGroup() {
        return caseGroup;
    }

    public void setCaseGroup(CaseGroup caseGroup) {
        this.caseGroup = caseGroup;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
