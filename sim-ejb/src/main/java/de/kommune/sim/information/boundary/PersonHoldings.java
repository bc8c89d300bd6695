package de.kommune.sim.information.boundary;

import de.kommune.sim.cases.entity.CounsellingPeriod;
import de.kommune.sim.codes.boundary.CodeLists;
import de.kommune.sim.codes.entity.Country;
import de.kommune.sim.codes.entity.Language;
import de.kommune.sim.information.entity.Section;
import de.kommune.sim.information.policy.InformationWords;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Household;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonIdentifier;
import de.kommune.sim.persons.entity.PersonName;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the register of people keeps about a client («Angaben zur Person und zum Haushalt»), and where it comes from. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PersonHoldings implements Holdings {

    @EJB
    private CodeLists codes;

    @EJB
    private Households households;

    @Override
    public List<Found> of(Client client) {
        Map<String, String> countries = codes.countries().stream()
                .collect(Collectors.toMap(
                        Country::getCode, country -> country.name(Locale.GERMAN), (one, other) -> one));
        Map<String, String> languages = codes.languages().stream()
                .collect(Collectors.toMap(Language::getCode, language -> language.name(Locale.GERMAN)));
        List<Found> found = new ArrayList<>();
        for (Person record : client.records()) {
            found.add(Found.of(
                    Section.PERSON, null, "Datensatz " + record.getPersonNo(), facts(record, countries, languages)));
            record.getNames().forEach(name -> found.add(name(name)));
            record.getIdentifiers().forEach(identifier -> found.add(identifier(identifier)));
        }
        households.membershipsOf(client.person().getId()).forEach(membership -> found.add(household(membership)));
        found.add(Found.of(Section.ORIGIN, null, "Woher die Angaben stammen", origin(client)));
        return found;
    }

    private static String facts(Person person, Map<String, String> countries, Map<String, String> languages) {
        return new Lines()
                .add("Geschlecht", person.getSex())
                .add("Geboren", birth(person.getBirthDate()))
                .add("Geburtsort", person.getBirthPlace())
                .add("Geburtsland", countries.get(person.getBirthCountry()))
                .add(
                        "Staatsangehörigkeit",
                        joined(person.getCitizenships(), code -> countries.getOrDefault(code, code)))
                .add(
                        "Sprachen",
                        joined(
                                person.getLanguages(),
                                skill -> languages.getOrDefault(skill.getLanguage(), skill.getLanguage()) + " ("
                                        + InformationWords.label(skill.getLevel()) + ")"))
                .add("Sprachmittlung nötig", person.isInterpreterNeeded())
                .add("Telefon", person.getContact().getPhone())
                .add("E-Mail", person.getContact().getMail())
                .add("Auskunftssperre", person.isProtectedAddress())
                .add("Verstorben am", person.getDeceasedOn())
                .add("Zuletzt geändert", InformationWords.moment(person.getChangedAt()))
                .toString();
    }

    private static <T> String joined(Collection<T> values, Function<T, String> words) {
        return values.stream().map(words).sorted().collect(Collectors.joining(", "));
    }

    private static String birth(BirthDate birth) {
        if (birth == null) {
            return null;
        }
        String nominal = birth.isNominal() ? " (von einer Behörde festgesetzt)" : "";
        return switch (birth.getPrecision()) {
            case DAY -> InformationWords.day(birth.getDate()) + nominal;
            case MONTH -> InformationWords.day(birth.getDate()).substring(3);
            case YEAR -> String.valueOf(birth.getYear());
            case ESTIMATED -> "etwa " + birth.getYear();
        };
    }

    private static Found name(PersonName name) {
        String text = new Lines()
                .add("Name", name.getDisplayName())
                .add("Name des Vaters", name.getFatherName())
                .add("Name des Großvaters", name.getGrandfatherName())
                .add("Art", name.getKind())
                .add("Quelle", name.getSource())
                .add("Gilt", InformationWords.span(name.getPeriod()))
                .toString();
        return Found.of(Section.PERSON, null, "Name", text);
    }

    private static Found identifier(PersonIdentifier identifier) {
        String text = new Lines()
                .add("Nummer", identifier.getValue())
                .add("Ausgestellt von", identifier.getIssuer())
                .add("Gilt", InformationWords.span(identifier.getPeriod()))
                .toString();
        return Found.of(Section.PERSON, null, InformationWords.label(identifier.getKind()), text);
    }

    /** With those who lived there at the same time. */
    private Found household(HouseholdMember membership) {
        Household household = households.get(membership.getHousehold().getId());
        String others = household.getMembers().stream()
                .filter(member -> !member.getPerson().equals(membership.getPerson()))
                .filter(member -> member.getPeriod().overlaps(membership.getPeriod()))
                .map(member ->
                        member.getPerson().getDisplayName() + " (" + InformationWords.label(member.getRelation()) + ")")
                .distinct()
                .collect(Collectors.joining("; "));
        String text = new Lines()
                .add("Ihre Stellung", membership.getRelation())
                .add("Zeit", InformationWords.span(membership.getPeriod()))
                .add("Mit Ihnen im Haushalt", others)
                .toString();
        return Found.of(Section.HOUSEHOLD, membership.getPeriod().getFrom(), "Haushalt", text);
    }

    private static String origin(Client client) {
        String names = client.records().stream()
                .flatMap(record -> record.getNames().stream())
                .map(PersonName::getSource)
                .filter(source -> source != null)
                .distinct()
                .collect(Collectors.joining(", "));
        String periods = client.cases().stream()
                .flatMap(view -> view.simCase().getPeriods().stream())
                .map(CounsellingPeriod::getSource)
                .distinct()
                .map(InformationWords::label)
                .collect(Collectors.joining(", "));
        return new Lines()
                .say("Die meisten Angaben haben Sie uns selbst gemacht, in Gesprächen und mit Ihren Unterlagen.")
                .add("Quellen Ihrer Namen", names)
                .add("Quellen der Beratungszeiten", periods)
                .say("Wo ein Eintrag von einer anderen Stelle kommt, steht sie bei dem Eintrag.")
                .toString();
    }
}
