package de.kommune.sim.handover.boundary;

import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.notes.boundary.NoteLine;
import de.kommune.sim.cases.notes.boundary.Notes;
import de.kommune.sim.codes.boundary.CodeLists;
import de.kommune.sim.codes.entity.Country;
import de.kommune.sim.codes.entity.Language;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.contacts.boundary.ContactLine;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.goals.boundary.Goals;
import de.kommune.sim.documents.boundary.DocumentRegister;
import de.kommune.sim.documents.entity.Document;
import de.kommune.sim.documents.entity.FileFormat;
import de.kommune.sim.handover.entity.ItemFacts;
import de.kommune.sim.handover.entity.ItemKind;
import de.kommune.sim.handover.policy.CounsellingText;
import de.kommune.sim.handover.policy.CounsellingText.Addendum;
import de.kommune.sim.handover.policy.CounsellingText.Aim;
import de.kommune.sim.handover.policy.CounsellingText.Talk;
import de.kommune.sim.handover.policy.PackageText;
import de.kommune.sim.persons.entity.LanguageSkill;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.planning.entity.TaskState;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a case offers for a package, and the copy of each thing («Quellen des Pakets»). Asks the features themselves, so that nobody
 * packs what she may not read.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PackageSources {

    private static final Set<ItemKind> TOLD_OF_TALKS = EnumSet.of(ItemKind.TALKS, ItemKind.TALK);

    @EJB
    private Cases cases;

    @EJB
    private Notes notes;

    @EJB
    private Tasks tasks;

    @EJB
    private Contacts contacts;

    @EJB
    private Goals goals;

    @EJB
    private CodeLists codes;

    @Inject
    private DocumentRegister documents;

    @Inject
    private Clock clock;

    /** Everything that can be chosen; notes only such as the caller may open. */
    List<Choice> choices(long caseId) {
        List<Choice> choices = new ArrayList<>(List.of(
                new Choice(ItemKind.MASTER_DATA, null, "Angaben zur Person"),
                new Choice(ItemKind.HOUSEHOLD, null, "Haushalt: wer zusammen wohnt"),
                new Choice(ItemKind.PERIODS, null, "Beratungszeiträume und Fünfjahresuhr"),
                new Choice(ItemKind.TASKS, null, "Offene Aufgaben"),
                new Choice(ItemKind.GOALS, null, "Ziele und ihr Stand"),
                new Choice(ItemKind.TALKS, null, "Übersicht der Gespräche: Tag, Weg und Themen")));
        documents
                .ofCase(caseId)
                .forEach(document -> choices.add(new Choice(
                        ItemKind.DOCUMENT,
                        document.getId(),
                        document.getType().getGermanName() + ": " + document.getTitle())));
        contacts.latest(caseId, Integer.MAX_VALUE).stream()
                .map(PackageSources::talk)
                .forEach(choices::add);
        notes.ofCase(caseId).stream()
                .filter(NoteLine::readable)
                .forEach(note -> choices.add(
                        new Choice(ItemKind.NOTE, note.id(), PackageText.titleOf(note.writtenAt(), note.author()))));
        return choices;
    }

    private static Choice talk(ContactLine line) {
        Talk talk = told(line);
        return new Choice(ItemKind.TALK, line.id(), CounsellingText.titleOf(talk), CounsellingText.aboutOf(talk));
    }

    /** The copies of those things as they are now. */
    List<Copy> copies(long caseId, List<Choice> chosen) {
        List<ContactLine> talks = chosen.stream().anyMatch(choice -> TOLD_OF_TALKS.contains(choice.kind()))
                ? contacts.ofCase(caseId, 0, Integer.MAX_VALUE)
                : List.of();
        return chosen.stream().map(choice -> copy(caseId, choice, talks)).toList();
    }

    private Copy copy(long caseId, Choice choice, List<ContactLine> talks) {
        return switch (choice.kind()) {
            case MASTER_DATA -> text(choice, masterData(caseId));
            case HOUSEHOLD -> text(choice, household(caseId));
            case PERIODS -> text(choice, periods(caseId));
            case TASKS -> text(choice, PackageText.tasks(openTasks(caseId)));
            case GOALS -> text(choice, CounsellingText.goals(aims(caseId)));
            case TALKS ->
                text(
                        choice,
                        CounsellingText.talks(
                                talks.stream().map(PackageSources::told).toList()));
            case TALK -> text(choice, CounsellingText.talk(told(one(talks, choice))));
            case DOCUMENT -> document(caseId, choice);
            case NOTE -> text(choice, notes.open(choice.sourceId()));
            case LETTER -> throw new NotFoundException();
        };
    }

    /** A talk that was recorded or taken away meanwhile is not there. */
    private static ContactLine one(List<ContactLine> talks, Choice choice) {
        return talks.stream()
                .filter(talk -> talk.id() == choice.sourceId())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Talk told(ContactLine talk) {
        return new Talk(
                talk.facts(),
                talk.topics(),
                talk.author(),
                talk.words(),
                talk.addenda().stream()
                        .map(added -> new Addendum(added.writtenAt(), added.author(), added.text()))
                        .toList());
    }

    private List<Aim> aims(long caseId) {
        return goals.ofCase(caseId).stream()
                .map(goal -> new Aim(
                        goal.topic(),
                        goal.words(),
                        goal.state(),
                        goal.setOn(),
                        goal.getLatest().value(),
                        goal.target(),
                        goal.reviewOn()))
                .toList();
    }

    private String masterData(long caseId) {
        CaseView view = cases.get(caseId);
        Person person = view.simCase().getSubject();
        List<String> spoken =
                person.getLanguages().stream().map(LanguageSkill::getLanguage).toList();
        return PackageText.masterData(
                person,
                new PackageText.Words(
                        called(codes.countries(), Country::getCode, Country::name, person.getCitizenships()),
                        called(codes.languages(), Language::getCode, Language::name, spoken)));
    }

    private String household(long caseId) {
        return PackageText.household(cases.get(caseId).household().stream()
                .map(member -> member.personName())
                .toList());
    }

    /** The names of those codes, in the order of the list. */
    private static <T> List<String> called(
            List<T> list, Function<T, String> code, BiFunction<T, Locale, String> name, Collection<String> wanted) {
        return list.stream()
                .filter(one -> wanted.contains(code.apply(one)))
                .map(one -> name.apply(one, Locale.GERMAN))
                .toList();
    }

    private String periods(long caseId) {
        CaseView view = cases.get(caseId);
        return PackageText.periods(view.simCase(), view.clock(), LocalDate.now(clock));
    }

    private List<String> openTasks(long caseId) {
        return tasks.ofCase(caseId).stream()
                .filter(task -> task.state() == TaskState.OPEN)
                .map(PackageSources::line)
                .toList();
    }

    private static String line(TaskLine task) {
        return PackageText.task(task.title(), task.dueOn(), task.owner());
    }

    /** A document of another case is not there, whatever number a form names. */
    private Copy document(long caseId, Choice choice) {
        Document document = documents.ofCase(caseId).stream()
                .filter(one -> one.getId().equals(choice.sourceId()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new Copy(facts(choice, document.getFormat()), documents.content(document.getId()));
    }

    private static Copy text(Choice choice, String text) {
        return new Copy(facts(choice, null), text.getBytes(StandardCharsets.UTF_8));
    }

    private static ItemFacts facts(Choice choice, FileFormat format) {
        return new ItemFacts(choice.kind(), choice.title(), format);
    }

    /** A thing and its content. */
    record Copy(ItemFacts facts, byte[] content) {}
}
