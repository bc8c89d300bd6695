package de.kommune.sim.persons.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person whom the town looks after («Person»). Has one to many names, one of them preferred; everything else may be
 * unknown. Of two records of one person, one is merged into the other and keeps what it held, so that this can be taken
 * back.
 */
@Entity
@Table(name = "person")
public class Person extends BaseEntity {

    private static final int LONGEST_SORT_NAME = 120;

    @Column(name = "person_no", nullable = false, updatable = false, length = 12)
    private String personNo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private PersonStatus status = PersonStatus.ACTIVE;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side;

    @Column(name = "display_name", nullable = false, length = 250)
    private String displayName;

    @Column(name = "sort_name", nullable = false, length = LONGEST_SORT_NAME)
    private String sortName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private Sex sex;

    @Embedded
    private BirthDate birthDate;

    @Column(name = "birth_place", length = 120)
    private String birthPlace;

    @Column(name = "birth_country", length = 3)
    private String birthCountry;

    @Column(name = "interpreter_needed", nullable = false)
    private boolean interpreterNeeded;

    @Embedded
    private Contact contact;

    @Column(name = "protected_address", nullable = false)
    private boolean protectedAddress;

    @Column(name = "deceased_on")
    private LocalDate deceasedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Person mergedInto;

    @Column(name = "changed_at", nullable = false)
    private LocalDateTime changedAt;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    @OrderBy("id")
    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    private List<PersonName> names = new ArrayList<>();

    @OrderBy("id")
    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    private List<PersonIdentifier> identifiers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_citizenship", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "country_code", length = 3)
    private Set<String> citizenships = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_language", joinColumns = @JoinColumn(name = "person_id"))
    private Set<LanguageSkill> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_word", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "word", length = 60)
    private Set<String> words = new HashSet<>();

    protected Person() {}

    /** A new person, known by one name. The register gives the number. */
    public Person(PersonName name, PersonFacts facts) {
        apply(facts);
        add(name);
    }

    /** Gives the person its number, once. */
    public void number(String number) {
        if (getId() != null) {
            throw new IllegalStateException("a saved person keeps its number");
        }
        personNo = number;
    }

    /** Says, once, which side of the wall keeps this record. */
    public void keptBy(PersonSide side) {
        if (getId() != null) {
            throw new IllegalStateException("a saved person stays on its side");
        }
        this.side = side;
        identifiers.forEach(identifier -> identifier.belongTo(this));
    }

    /** Notes who changed the record and when; every change does. */
    public void touch(String account, LocalDateTime at) {
        changedBy = account;
        changedAt = at;
    }

    /** Puts other facts in the place of those that were known. */
    public void change(PersonFacts facts) {
        checkLive();
        apply(facts);
    }

    private void apply(PersonFacts facts) {
        sex = facts.sex();
        birthDate = facts.birthDate();
        birthPlace = facts.birthPlace();
        birthCountry = facts.birthCountry();
        replace(citizenships, facts.citizenships());
        replace(languages, facts.languages());
        interpreterNeeded = facts.interpreterNeeded();
        contact = facts.contact();
        protectedAddress = facts.protectedAddress();
        decease(facts.deceasedOn());
    }

    private void decease(LocalDate day) {
        if (day != null && birthDate != null && day.isBefore(birthDate.getDate())) {
            throw new BusinessException("persons.deceasedBeforeBirth", day);
        }
        deceasedOn = day;
        if (day != null) {
            status = PersonStatus.DECEASED;
        } else if (status == PersonStatus.DECEASED) {
            status = PersonStatus.ACTIVE;
        }
    }

    private static <T> void replace(Set<T> old, Set<T> now) {
        old.retainAll(now);
        old.addAll(now);
    }

    /** Notes that the person lives elsewhere now. */
    public void moveAway() {
        checkLive();
        status = PersonStatus.MOVED_AWAY;
    }

    /** Notes that the person is back. */
    public void comeBack() {
        if (status == PersonStatus.MOVED_AWAY) {
            status = PersonStatus.ACTIVE;
        }
    }

    /** One more name; the first one is preferred. */
    public void add(PersonName name) {
        checkLive();
        name.belongTo(this);
        names.add(name);
        words.addAll(SearchWords.of(name.parts()));
        if (names.size() == 1) {
            prefer(name);
        }
    }

    /** Lets lists and letters use this name from now on. */
    public void prefer(PersonName name) {
        if (!name.getPeriod().isOpen()) {
            throw new BusinessException("persons.withdrawnNamePreferred");
        }
        names.forEach(other -> other.prefer(other == name));
        displayName = name.getDisplayName();
        String folded = SearchWords.folded(displayName).strip();
        sortName = folded.length() > LONGEST_SORT_NAME ? folded.substring(0, LONGEST_SORT_NAME) : folded;
    }

    /** Ends the validity of a name; it remains findable. The preferred one cannot go. */
    public void withdraw(PersonName name, LocalDate lastDay) {
        checkLive();
        if (name.isPreferred()) {
            throw new BusinessException("persons.preferredNameWithdrawn");
        }
        name.withdrawOn(lastDay);
    }

    /** One more number; the same one twice is refused. */
    public void add(PersonIdentifier identifier) {
        checkLive();
        boolean known = identifiers.stream()
                .anyMatch(other -> other.isInForce()
                        && other.getKind() == identifier.getKind()
                        && other.getValue().equals(identifier.getValue()));
        if (known && identifier.isInForce()) {
            throw new BusinessException("persons.identifierKnown", identifier.getKind(), identifier.getValue());
        }
        identifier.belongTo(this);
        identifiers.add(identifier);
    }

    /** Ends the validity of a number; another person may bear it then. */
    public void withdraw(PersonIdentifier identifier, LocalDate lastDay) {
        checkLive();
        identifier.withdrawOn(lastDay);
    }

    /** This record gives way to the other one, which is found by both their names from now on. */
    void mergeInto(Person survivor) {
        mergedInto = survivor;
        status = PersonStatus.MERGED;
        survivor.words.addAll(words);
    }

    /** Takes the merge back. */
    void standAgain(PersonStatus before) {
        mergedInto = null;
        status = before;
    }

    /** Is found by its own names, and by those of the records that are merged into it. */
    public void findBy(Collection<Person> identities) {
        Set<String> all = new HashSet<>();
        identities.forEach(person -> person.names.forEach(name -> all.addAll(SearchWords.of(name.parts()))));
        replace(words, all);
    }

    private void checkLive() {
        if (status == PersonStatus.MERGED || status == PersonStatus.ERASED) {
            throw new BusinessException("persons.notLive", personNo);
        }
    }

    public PersonFacts getFacts() {
        return new PersonFacts(
                sex,
                birthDate,
                birthPlace,
                birthCountry,
                citizenships,
                languages,
                interpreterNeeded,
                getContact(),
                protectedAddress,
                deceasedOn);
    }

    public PersonName getPreferredName() {
        return names.stream().filter(PersonName::isPreferred).findFirst().orElseThrow();
    }

    /** The name with that number, which must be this person's. */
    public PersonName name(long nameId) {
        return names.stream().filter(name -> name.getId() == nameId).findFirst().orElseThrow(NotFoundException::new);
    }

    /** The identifier with that number, which must be this person's. */
    public PersonIdentifier identifier(long identifierId) {
        return identifiers.stream()
                .filter(identifier -> identifier.getId() == identifierId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Speaking-free, like {@code P-7K3M-9XQ4}. */
    public String getPersonNo() {
        return personNo;
    }

    public PersonStatus getStatus() {
        return status;
    }

    /** Null until the person is registered. */
    public PersonSide getSide() {
        return side;
    }

    /** What lists are sorted by: the shown name in small letters without marks. */
    public String getSortName() {
        return sortName;
    }

    /** The preferred name, «Rahimi, Zahra». */
    public String getDisplayName() {
        return displayName;
    }

    public Sex getSex() {
        return sex;
    }

    /** Null if nothing about it is known. */
    public BirthDate getBirthDate() {
        return birthDate;
    }

    public Optional<BirthDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    public String getBirthPlace() {
        return birthPlace;
    }

    public String getBirthCountry() {
        return birthCountry;
    }

    public Set<String> getCitizenships() {
        return Collections.unmodifiableSet(citizenships);
    }

    public Set<LanguageSkill> getLanguages() {
        return Collections.unmodifiableSet(languages);
    }

    public boolean isInterpreterNeeded() {
        return interpreterNeeded;
    }

    public Contact getContact() {
        return contact == null ? Contact.none() : contact;
    }

    /** Whether nobody outside may be told where the person lives («Auskunftssperre»). */
    public boolean isProtectedAddress() {
        return protectedAddress;
    }

    public LocalDate getDeceasedOn() {
        return deceasedOn;
    }

    /** The record that goes on in place of this one, null if this one does. Never itself merged into a third. */
    public Person getMergedInto() {
        return mergedInto;
    }

    public LocalDateTime getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public List<PersonName> getNames() {
        return Collections.unmodifiableList(names);
    }

    public List<PersonIdentifier> getIdentifiers() {
        return Collections.unmodifiableList(identifiers);
    }
}
