package de.kommune.sim.web.persons;

import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.BirthPrecision;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.persons.entity.LanguageLevel;
import de.kommune.sim.persons.entity.LanguageSkill;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.Sex;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The fields of a form about a person, while somebody fills them in («Formular»). */
public class PersonForm implements Serializable {

    private Sex sex = Sex.UNKNOWN;
    private BirthDate birthDate;
    private boolean nominal;
    private String birthPlace;
    private String birthCountry;
    private final List<CountryLine> citizenships = new ArrayList<>();
    private final List<LanguageLine> languages = new ArrayList<>();
    private boolean interpreterNeeded;
    private String phone;
    private String mail;
    private boolean protectedAddress;
    private LocalDate deceasedOn;

    /** An empty form for somebody new. */
    public PersonForm() {
        citizenships.add(new CountryLine(null));
        languages.add(new LanguageLine(null, LanguageLevel.NATIVE));
    }

    /** The form for somebody known. */
    PersonForm(PersonFacts facts) {
        List.of(
                        "sex",
                        "birthDate",
                        "birthPlace",
                        "birthCountry",
                        "citizenships",
                        "languages",
                        "interpreterNeeded",
                        "contact",
                        "protectedAddress",
                        "deceasedOn")
                .forEach(name -> take(name, facts));
    }

    /** Puts one of the facts into its fields. */
    final void take(String name, PersonFacts facts) {
        switch (name) {
            case "sex" -> sex = facts.sex();
            case "birthDate" -> takeBirth(facts.birthDate());
            case "birthPlace" -> birthPlace = facts.birthPlace();
            case "birthCountry" -> birthCountry = facts.birthCountry();
            case "citizenships" -> takeCitizenships(facts);
            case "languages" -> takeLanguages(facts);
            case "interpreterNeeded" -> interpreterNeeded = facts.interpreterNeeded();
            case "contact" -> takeContact(facts.contact());
            case "protectedAddress" -> protectedAddress = facts.protectedAddress();
            case "deceasedOn" -> deceasedOn = facts.deceasedOn();
            default -> throw new IllegalArgumentException(name);
        }
    }

    private void takeBirth(BirthDate birth) {
        birthDate = birth;
        nominal = birth != null && birth.isNominal();
    }

    private void takeCitizenships(PersonFacts facts) {
        citizenships.clear();
        facts.citizenships().stream().sorted().forEach(code -> citizenships.add(new CountryLine(code)));
        citizenships.add(new CountryLine(null));
    }

    private void takeLanguages(PersonFacts facts) {
        languages.clear();
        facts.languages().stream()
                .sorted((one, other) -> one.getLevel().compareTo(other.getLevel()))
                .forEach(skill -> languages.add(new LanguageLine(skill.getLanguage(), skill.getLevel())));
        languages.add(new LanguageLine(null, LanguageLevel.UNKNOWN));
    }

    private void takeContact(Contact contact) {
        phone = contact.getPhone();
        mail = contact.getMail();
    }

    /** What the form says; its rules refuse what cannot be. */
    PersonFacts facts() {
        return new PersonFacts(
                sex,
                birth(),
                birthPlace,
                birthCountry,
                citizenships.stream()
                        .map(CountryLine::getCode)
                        .filter(code -> code != null)
                        .collect(Collectors.toSet()),
                languages.stream()
                        .filter(line -> line.getCode() != null)
                        .collect(Collectors.toMap(
                                LanguageLine::getCode, LanguageLine::getLevel, (first, again) -> first))
                        .entrySet()
                        .stream()
                        .map(line -> new LanguageSkill(line.getKey(), line.getValue()))
                        .collect(Collectors.toSet()),
                interpreterNeeded,
                new Contact(phone, mail),
                protectedAddress,
                deceasedOn);
    }

    private BirthDate birth() {
        boolean marked = nominal && birthDate != null && birthDate.getPrecision() == BirthPrecision.DAY;
        return marked ? BirthDate.nominal(birthDate.getDate()) : unmarked();
    }

    private BirthDate unmarked() {
        return birthDate != null && birthDate.isNominal() ? BirthDate.of(birthDate.getDate()) : birthDate;
    }

    public void addCitizenship() {
        citizenships.add(new CountryLine(null));
    }

    public void addLanguage() {
        languages.add(new LanguageLine(null, LanguageLevel.UNKNOWN));
    }

    /** A line for a citizenship; without a country it counts as empty. */
    public static class CountryLine implements Serializable {

        private String code;

        CountryLine(String code) {
            this.code = code;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }

    /** A line for a language; without a language it counts as empty. */
    public static class LanguageLine implements Serializable {

        private String code;
        private LanguageLevel level;

        LanguageLine(String code, LanguageLevel level) {
            this.code = code;
            this.level = level;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public LanguageLevel getLevel() {
            return level;
        }

        public void setLevel(LanguageLevel level) {
            this.level = level;
        }
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public LanguageLevel[] getLevels() {
        return LanguageLevel.values();
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public BirthDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(BirthDate birthDate) {
        this.birthDate = birthDate;
    }

    public boolean isNominal() {
        return nominal;
    }

    public void setNominal(boolean nominal) {
        this.nominal = nominal;
    }

    public String getBirthPlace() {
        return birthPlace;
    }

    public void setBirthPlace(String birthPlace) {
        this.birthPlace = birthPlace;
    }

    public String getBirthCountry() {
        return birthCountry;
    }

    public void setBirthCountry(String birthCountry) {
        this.birthCountry = birthCountry;
    }

    public List<CountryLine> getCitizenships() {
        return citizenships;
    }

    public List<LanguageLine> getLanguages() {
        return languages;
    }

    public boolean isInterpreterNeeded() {
        return interpreterNeeded;
    }

    public void setInterpreterNeeded(boolean interpreterNeeded) {
        this.interpreterNeeded = interpreterNeeded;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public boolean isProtectedAddress() {
        return protectedAddress;
    }

    public void setProtectedAddress(boolean protectedAddress) {
        this.protectedAddress = protectedAddress;
    }

    public LocalDate getDeceasedOn() {
        return deceasedOn;
    }

    public void setDeceasedOn(LocalDate deceasedOn) {
        this.deceasedOn = deceasedOn;
    }
}
