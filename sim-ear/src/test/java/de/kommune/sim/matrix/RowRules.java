package de.kommune.sim.matrix;

import static de.kommune.sim.matrix.Records.boundary;

import de.kommune.sim.access.Role;
import de.kommune.sim.approvals.boundary.ApprovalLine;
import de.kommune.sim.approvals.boundary.Approvals;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.filters.boundary.NamedFilter;
import de.kommune.sim.cases.filters.boundary.SavedFilters;
import de.kommune.sim.cases.notes.boundary.NoteLine;
import de.kommune.sim.cases.notes.boundary.Notes;
import de.kommune.sim.cases.transfer.boundary.TransferLine;
import de.kommune.sim.cases.transfer.boundary.Transfers;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.cooperation.boundary.HandOffBox;
import de.kommune.sim.cooperation.boundary.HandOffLine;
import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.counselling.contacts.boundary.ContactLine;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.goals.boundary.GoalLine;
import de.kommune.sim.counselling.goals.boundary.Goals;
import de.kommune.sim.counselling.hours.boundary.OpenHours;
import de.kommune.sim.counselling.hours.boundary.TicketLine;
import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.entity.Document;
import de.kommune.sim.handover.boundary.AsdPackageLine;
import de.kommune.sim.handover.boundary.AsdPackages;
import de.kommune.sim.handover.boundary.HandoverView;
import de.kommune.sim.handover.boundary.Handovers;
import de.kommune.sim.handover.boundary.ItemView;
import de.kommune.sim.housing.placement.boundary.Guest;
import de.kommune.sim.housing.placement.boundary.PlacementLine;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.information.boundary.InformationLine;
import de.kommune.sim.information.boundary.InformationRequests;
import de.kommune.sim.intake.boundary.RequestFilter;
import de.kommune.sim.intake.boundary.Requests;
import de.kommune.sim.intake.threat.boundary.Threats;
import de.kommune.sim.organisation.boundary.PostLine;
import de.kommune.sim.organisation.boundary.Posts;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.PersonMerges;
import de.kommune.sim.persons.boundary.PersonRow;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.matching.boundary.Duplicates;
import de.kommune.sim.persons.matching.boundary.OpenPair;
import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.planning.calendar.boundary.AppointmentLine;
import de.kommune.sim.planning.calendar.boundary.Appointments;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares, for each feature whose rows not everybody sees, what its lists show with what can be asked for by number
 * («Zeilenregeln»): the same records for everybody, whatever state they are in. Each question is asked in a transaction of
 * its own that is rolled back, so a deed may stand for a question where nothing else asks for a single record.
 */
public final class RowRules {

    private static final int ALL = 10_000;

    private final Identities identities = new Identities();
    private final UserTransaction transaction;
    private final List<RecordSet> sets;
    private final List<Long> posts;
    private final List<Long> absorbed;
    private final LocalDate today;

    /**
     * @param posts the numbers of all posts, of which the plan of the demo town has some for each team
     * @param absorbed the numbers of records that were merged into others
     */
    RowRules(
            UserTransaction transaction, List<RecordSet> sets, List<Long> posts, List<Long> absorbed, LocalDate today) {
        this.transaction = transaction;
        this.sets = sets;
        this.posts = posts;
        this.absorbed = absorbed;
        this.today = today;
    }

    /** What the lists show, asked with a set of records at hand; lists of everything are asked the same each time. */
    private interface Listed {
        Stream<Long> with(RecordSet set) throws Exception;
    }

    /** Asking for one. */
    private interface Single {
        void of(long id) throws Exception;
    }

    /** A feature with the numbers of records that there are. */
    private record Feature(String name, Set<Long> made, Single single, List<Listed> lists) {}

    /** @return in words, where lists and single records differ, and which rule hides nothing from anybody */
    List<String> differences() throws Exception {
        List<String> differences = new ArrayList<>();
        for (Feature feature : features()) {
            boolean hides = false;
            for (Asker asker : askers()) {
                Optional<Set<Long>> single = single(feature, asker);
                Optional<Set<Long>> listed = listed(feature, asker);
                if (!single.equals(listed)) {
                    differences.add(
                            feature.name() + " as " + asker.name() + ": by number " + single + ", in lists " + listed);
                }
                hides |= single.filter(seen ->
                                !seen.isEmpty() && seen.size() < feature.made().size())
                        .isPresent();
            }
            if (!hides) {
                differences.add(feature.name() + ": nobody sees a part of " + feature.made());
            }
        }
        return differences;
    }

    private static List<Asker> askers() {
        return Stream.concat(
                        Asker.eachRoleAlone().stream(),
                        Stream.of(
                                new Asker("beratung2", Set.of(Role.COUNSELLOR)),
                                new Asker("leistung2", Set.of(Role.BENEFIT_CLERK)),
                                new Asker("unterkunft2", Set.of(Role.HOUSING_CLERK))))
                .toList();
    }

    private List<Feature> features() throws Exception {
        Stream<Feature> ofCases = Stream.of(
                of("case", Kind.CASE, id -> boundary(Cases.class).get(id), this::cases),
                of("note", Kind.NOTE, id -> boundary(Notes.class).open(id), this::notes),
                of("task", Kind.TASK, id -> boundary(Tasks.class).get(id), this::tasks, this::ownTasks),
                of(
                        "appointment",
                        Kind.APPOINTMENT,
                        id -> boundary(Appointments.class).get(id),
                        this::appointments),
                of("talk", Kind.CONTACT, id -> boundary(Contacts.class).get(id), this::contacts),
                of("goal", Kind.GOAL, id -> boundary(Goals.class).get(id), this::goals),
                of("document", Kind.DOCUMENT, id -> boundary(Documents.class).get(id), this::documents),
                of("consent", Kind.CONSENT, id -> boundary(Consents.class).get(id), this::consents),
                of("threat", Kind.THREAT, id -> boundary(Threats.class).get(id), this::threats),
                of("transfer", Kind.TRANSFER, id -> boundary(Transfers.class).withdraw(id), this::transfers),
                of(
                        "information",
                        Kind.INFORMATION,
                        id -> boundary(InformationRequests.class).head(id),
                        this::information),
                of("item", Kind.ITEM, id -> boundary(Handovers.class).item(id), this::items),
                of("ticket", Kind.TICKET, id -> boundary(OpenHours.class).get(id), this::tickets),
                of(
                        "filter",
                        Kind.SAVED_FILTER,
                        id -> boundary(SavedFilters.class).forget(id),
                        this::filters));
        Stream<Feature> ofPeople = Stream.of(
                of("person", Kind.PERSON, id -> boundary(Persons.class).get(id), this::people),
                of("household", Kind.HOUSEHOLD, id -> boundary(Households.class).get(id), this::households),
                new Feature("pair", Set.copyOf(higherByLower().keySet()), this::pair, List.of(this::pairs)),
                new Feature("merge", Set.copyOf(absorbed), RowRules::merge, List.of(this::merges)));
        Stream<Feature> others = Stream.of(
                of("request", Kind.REQUEST, id -> boundary(Requests.class).get(id), this::requests),
                of("message", Kind.HANDOFF, id -> boundary(HandOffs.class).get(id), this::handOffs),
                of("approval", Kind.APPROVAL, id -> boundary(Approvals.class).withdraw(id), this::approvals),
                of("offer", Kind.PACKAGE, id -> boundary(AsdPackages.class).get(id), this::packages),
                of("offered item", Kind.ITEM, id -> boundary(AsdPackages.class).item(id), this::offeredItems),
                of(
                        "placement",
                        Kind.PLACEMENT,
                        id -> boundary(Placements.class).get(id),
                        this::placements,
                        this::guests),
                new Feature(
                        "post", Set.copyOf(posts), id -> boundary(Posts.class).get(id), List.of(this::postsOfPlan)));
        return Stream.of(ofCases, ofPeople, others).flatMap(each -> each).toList();
    }

    private Feature of(String name, Kind kind, Single single, Listed... lists) {
        Set<Long> made = sets.stream()
                .filter(set -> set.has(kind))
                .map(set -> set.number(kind))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Feature(name, made, single, List.of(lists));
    }

    private Optional<Set<Long>> single(Feature feature, Asker asker) throws Exception {
        Set<Long> seen = new TreeSet<>();
        int refused = 0;
        for (long id : feature.made()) {
            Outcome outcome = outcome(asker, () -> {
                feature.single().of(id);
                return Stream.empty();
            });
            if (outcome == Outcome.REFUSED) {
                refused++;
            } else if (outcome != Outcome.NOT_FOUND) {
                seen.add(id);
            }
        }
        return refused == feature.made().size() ? Optional.empty() : Optional.of(seen);
    }

    private Optional<Set<Long>> listed(Feature feature, Asker asker) throws Exception {
        Set<Long> seen = new TreeSet<>();
        boolean everywhereRefused = true;
        for (Listed list : feature.lists()) {
            for (RecordSet set : sets) {
                Outcome outcome = outcome(asker, () -> {
                    List<Long> found = list.with(set).toList();
                    seen.addAll(found);
                    return found;
                });
                everywhereRefused &= outcome == Outcome.REFUSED;
            }
        }
        seen.retainAll(feature.made());
        return everywhereRefused ? Optional.empty() : Optional.of(seen);
    }

    /** A list that a rule keeps from somebody, or that is about a case which is not there, shows nothing. */
    private Outcome outcome(Asker asker, Callable<?> question) throws Exception {
        return identities.as(asker.account(), () -> {
            transaction.begin();
            try {
                question.call();
                return Outcome.RETURNED;
            } catch (Exception failed) {
                Attempt attempt = Attempt.failed(failed);
                if (attempt.outcome() == Outcome.BROKE) {
                    throw failed;
                }
                return attempt.outcome();
            } finally {
                transaction.rollback();
            }
        });
    }

    private Stream<Long> cases(RecordSet set) throws Exception {
        return numbers(boundary(Cases.class).ofPerson(set.number(Kind.PERSON)), CaseRow::id);
    }

    private Stream<Long> notes(RecordSet set) throws Exception {
        return numbers(boundary(Notes.class).ofCase(set.number(Kind.CASE)), NoteLine::id);
    }

    private Stream<Long> tasks(RecordSet set) throws Exception {
        return numbers(boundary(Tasks.class).ofCase(set.number(Kind.CASE)), TaskLine::id);
    }

    private Stream<Long> ownTasks(RecordSet set) throws Exception {
        return numbers(boundary(Tasks.class).mine(), TaskLine::id);
    }

    private Stream<Long> appointments(RecordSet set) throws Exception {
        return numbers(boundary(Appointments.class).ofCase(set.number(Kind.CASE)), AppointmentLine::id);
    }

    private Stream<Long> contacts(RecordSet set) throws Exception {
        return numbers(boundary(Contacts.class).ofCase(set.number(Kind.CASE), 0, ALL), ContactLine::id);
    }

    private Stream<Long> goals(RecordSet set) throws Exception {
        return numbers(boundary(Goals.class).ofCase(set.number(Kind.CASE)), GoalLine::id);
    }

    private Stream<Long> documents(RecordSet set) throws Exception {
        return numbers(boundary(Documents.class).ofCase(set.number(Kind.CASE)), Document::getId);
    }

    private Stream<Long> consents(RecordSet set) throws Exception {
        return numbers(boundary(Consents.class).ofCase(set.number(Kind.CASE)), Consent::getId);
    }

    private Stream<Long> threats(RecordSet set) throws Exception {
        return numbers(
                boundary(Threats.class).ofCase(set.number(Kind.CASE)),
                view -> view.threat().getId());
    }

    private Stream<Long> transfers(RecordSet set) throws Exception {
        return numbers(boundary(Transfers.class).ofCase(set.number(Kind.CASE)), TransferLine::id);
    }

    private Stream<Long> information(RecordSet set) throws Exception {
        return numbers(boundary(InformationRequests.class).list(false, 0, ALL), InformationLine::id);
    }

    private Stream<Long> items(RecordSet set) throws Exception {
        HandoverView handover = boundary(Handovers.class).ofCase(set.number(Kind.OFFERED_CASE));
        return handover == null || handover.parcel() == null
                ? Stream.empty()
                : numbers(handover.parcel().items(), ItemView::id);
    }

    private Stream<Long> requests(RecordSet set) throws Exception {
        RequestFilter pending = new RequestFilter(RequestFilter.Which.PENDING);
        return numbers(
                boundary(Requests.class).list(pending, 0, ALL),
                row -> row.line().id());
    }

    private Stream<Long> handOffs(RecordSet set) throws Exception {
        HandOffs handOffs = boundary(HandOffs.class);
        List<HandOffLine> lines = new ArrayList<>();
        for (HandOffBox box : HandOffBox.values()) {
            lines.addAll(handOffs.list(box, 0, ALL));
        }
        return numbers(lines, HandOffLine::id);
    }

    private Stream<Long> approvals(RecordSet set) throws Exception {
        Approvals approvals = boundary(Approvals.class);
        return Stream.of(approvals.waiting(), approvals.mine(), approvals.history(ALL))
                .flatMap(lines -> numbers(lines, ApprovalLine::id));
    }

    private Stream<Long> packages(RecordSet set) throws Exception {
        return numbers(boundary(AsdPackages.class).list(), AsdPackageLine::id);
    }

    private Stream<Long> offeredItems(RecordSet set) throws Exception {
        AsdPackages packages = boundary(AsdPackages.class);
        List<ItemView> items = new ArrayList<>();
        for (AsdPackageLine line : packages.list()) {
            items.addAll(packages.get(line.id()).items());
        }
        return numbers(items, ItemView::id);
    }

    private Stream<Long> placements(RecordSet set) throws Exception {
        return numbers(boundary(Placements.class).ofPerson(set.number(Kind.PERSON)), PlacementLine::id);
    }

    private Stream<Long> guests(RecordSet set) throws Exception {
        return numbers(boundary(Placements.class).guests(set.number(Kind.FACILITY), today), Guest::placementId);
    }

    private Stream<Long> tickets(RecordSet set) throws Exception {
        return numbers(boundary(OpenHours.class).today(set.number(Kind.PLACE)), TicketLine::id);
    }

    private Stream<Long> filters(RecordSet set) throws Exception {
        return numbers(boundary(SavedFilters.class).list(), NamedFilter::id);
    }

    private Stream<Long> people(RecordSet set) throws Exception {
        return numbers(boundary(Persons.class).find(set.mark(), ALL), PersonRow::id);
    }

    private Stream<Long> households(RecordSet set) throws Exception {
        return numbers(
                boundary(Households.class).membershipsOf(set.number(Kind.PERSON)),
                member -> member.getHousehold().getId());
    }

    /** The two of each set, by the lower number. */
    private Map<Long, Long> higherByLower() {
        return sets.stream()
                .map(set -> List.of(set.number(Kind.PERSON), set.number(Kind.SECOND_PERSON)))
                .collect(Collectors.toMap(Collections::min, Collections::max));
    }

    private void pair(long lower) throws Exception {
        boundary(Duplicates.class).explain(lower, higherByLower().get(lower));
    }

    private Stream<Long> pairs(RecordSet set) throws Exception {
        return numbers(boundary(Duplicates.class).openPairs(0, ALL), OpenPair::lowerId);
    }

    /** By the number of the record that was merged into another: nobody but the team lead may do anything with the merge itself. */
    private static void merge(long absorbed) throws Exception {
        if (boundary(PersonMerges.class).mergesOf(absorbed).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private Stream<Long> merges(RecordSet set) throws Exception {
        return numbers(
                boundary(PersonMerges.class).latest(ALL),
                merge -> merge.getAbsorbed().getId());
    }

    private Stream<Long> postsOfPlan(RecordSet set) throws Exception {
        return numbers(boundary(Posts.class).list(), PostLine::id);
    }

    private static <T> Stream<Long> numbers(Collection<T> lines, ToLongFunction<T> number) {
        return lines.stream().map(number::applyAsLong);
    }
}
