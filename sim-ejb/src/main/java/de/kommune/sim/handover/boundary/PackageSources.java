package de.kommune.sim.handover.boundary;

import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.notes.boundary.NoteLine;
import de.kommune.sim.cases.notes.boundary.Notes;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.documents.boundary.DocumentRegister;
import de.kommune.sim.documents.entity.Document;
import de.kommune.sim.documents.entity.FileFormat;
import de.kommune.sim.handover.entity.ItemFacts;
import de.kommune.sim.handover.entity.ItemKind;
import de.kommune.sim.handover.policy.PackageText;
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
import java.util.List;

/**
 * What a case offers for a package, and the copy of each thing («Quellen des Pakets»). Asks the features themselves, so that nobody
 * packs what she may not read.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PackageSources {

    @EJB
    private Cases cases;

    @EJB
    private Notes notes;

    @EJB
    private Tasks tasks;

    @Inject
    private DocumentRegister documents;

    @Inject
    private Clock clock;

    /** Everything that can be chosen; notes only such as the caller may open. */
    List<Choice> choices(long caseId) {
        List<Choice> choices = new ArrayList<>(List.of(
                new Choice(ItemKind.MASTER_DATA, null, "Angaben zur Person und zum Haushalt"),
                new Choice(ItemKind.PERIODS, null, "Beratungszeiträume und Fünfjahresuhr"),
                new Choice(ItemKind.TASKS, null, "Offene Aufgaben")));
        documents
                .ofCase(caseId)
                .forEach(document -> choices.add(new Choice(
                        ItemKind.DOCUMENT,
                        document.getId(),
                        document.getType().getGermanName() + ": " + document.getTitle())));
        notes.ofCase(caseId).stream()
                .filter(NoteLine::readable)
                .forEach(note -> choices.add(
                        new Choice(ItemKind.NOTE, note.id(), PackageText.titleOf(note.writtenAt(), note.author()))));
        return choices;
    }

    /** The copy of that thing as it is now. */
    Copy copy(long caseId, Choice choice) {
        return switch (choice.kind()) {
            case MASTER_DATA ->
                text(choice, PackageText.masterData(cases.get(caseId).simCase().getSubject(), household(caseId)));
            case PERIODS -> text(choice, periods(caseId));
            case TASKS -> text(choice, PackageText.tasks(openTasks(caseId)));
            case DOCUMENT -> document(caseId, choice);
            case NOTE -> text(choice, notes.open(choice.sourceId()));
            case LETTER -> throw new NotFoundException();
        };
    }

    private List<String> household(long caseId) {
        return cases.get(caseId).household().stream()
                .map(member -> member.personName())
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
