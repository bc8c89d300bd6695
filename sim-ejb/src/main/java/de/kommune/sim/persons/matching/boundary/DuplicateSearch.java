package de.kommune.sim.persons.matching.boundary;

import de.kommune.sim.persons.boundary.PeopleChanged;
import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Seeks people of the register who may be the ones described («Dublettensuche»), for one record or for many at once. Has
 * no guard of its own: only guarded boundaries use it, within their transaction, {@code Duplicates} for a form and the
 * takeover for its rows.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DuplicateSearch {

    /** Whoever shares least with a record beyond so many people is not looked at. */
    private static final int MOST_COMPARED = 40;

    private static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.explanation().band())
            .thenComparing(candidate -> -candidate.explanation().weight())
            .thenComparing(Candidate::personId);

    @Inject
    private PersonKeys keys;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private RegisterRecords records;

    @Inject
    private OpenPairs openPairs;

    @Inject
    private Comparisons comparisons;

    /**
     * For each record those whom somebody should look at, the likeliest first. A fixed number of statements, however
     * many records there are; some hundred are a good portion.
     */
    public List<List<Candidate>> candidates(List<Comparisons.Prepared> sought) {
        List<List<Candidate>> candidates = new ArrayList<>();
        sought.forEach(record -> candidates.add(new ArrayList<>()));
        if (sought.isEmpty()) {
            return candidates;
        }
        List<PersonKeys.Hit> hits = keys.seek(sought, MOST_COMPARED);
        Map<Long, Person> known = prepared(hits, records::of);
        for (PersonKeys.Hit hit : hits) {
            Person person = known.get(hit.personId());
            if (comparisons.areTwo(sought.get(hit.place()), person.prepared())) {
                continue;
            }
            Explanation explanation = comparisons.compare(sought.get(hit.place()), person.prepared());
            if (explanation.isProposed()) {
                candidates.get(hit.place()).add(person.candidate(explanation));
            }
        }
        candidates.forEach(found -> found.sort(LIKELIEST_FIRST));
        return candidates;
    }

    /** For one record those whom somebody should look at, the likeliest first. */
    List<Candidate> candidates(MatchRecord sought) {
        return candidates(List.of(comparisons.prepare(sought))).get(0);
    }

    /** A name alone proves nobody the same, so here it is enough to share two words of it. Sought once a transaction. */
    List<Candidate> soundingLike(String words, int most) {
        Sounding key = new Sounding(words, most);
        if (transaction.getResource(key) instanceof Alike known) {
            return known.people();
        }
        Alike found = new Alike(seekSounding(words, most));
        transaction.putResource(key, found);
        return found.people();
    }

    private record Sounding(String words, int most) {}

    private record Alike(List<Candidate> people) {}

    private List<Candidate> seekSounding(String words, int most) {
        Comparisons.Prepared sought = comparisons.prepare(MatchRecord.empty().withName(words, null));
        List<PersonKeys.Hit> hits = keys.seek(List.of(sought), most);
        Map<Long, Person> known = prepared(hits, records::namesOf);
        return hits.stream()
                .map(hit -> known.get(hit.personId()))
                .map(person -> person.candidate(comparisons.compare(sought, person.prepared())))
                .sorted(LIKELIEST_FIRST)
                .toList();
    }

    /** A person of the register, ready for being compared. */
    private record Person(RegisterRecords.Known known, Comparisons.Prepared prepared) {
        private Candidate candidate(Explanation explanation) {
            return new Candidate(
                    known.personId(), known.personNo(), known.displayName(), known.birthDate(), explanation);
        }
    }

    private Map<Long, Person> prepared(
            List<PersonKeys.Hit> hits, Function<Set<Long>, Map<Long, RegisterRecords.Known>> read) {
        Set<Long> ids = new HashSet<>();
        hits.forEach(hit -> ids.add(hit.personId()));
        Map<Long, Person> prepared = new HashMap<>();
        read.apply(ids)
                .forEach((id, known) -> prepared.put(id, new Person(known, comparisons.prepare(known.record()))));
        return prepared;
    }

    /** Compares two people of the register. */
    Explanation compare(long one, long other) {
        Map<Long, RegisterRecords.Known> both = records.of(Set.of(one, other));
        return comparisons.compare(
                comparisons.prepare(both.get(one).record()),
                comparisons.prepare(both.get(other).record()));
    }

    /**
     * Keeps the keys in step with the people. A single person is sought at once, so that a duplicate is noticed whoever
     * overlooked it; of a whole list the takeover has sought every row before.
     */
    void follow(@Observes PeopleChanged news) {
        keys.refile(news.personIds());
        if (news.personIds().size() == 1) {
            seekAgain(news.personIds().get(0));
        }
    }

    /** Renews the open pairs of one person. */
    void seekAgain(long personId) {
        openPairs.replace(personId, candidatesOf(personId));
    }

    /** Who else of the register may be this person. */
    List<Candidate> candidatesOf(long personId) {
        MatchRecord record = records.of(List.of(personId)).get(personId).record();
        return candidates(record).stream()
                .filter(candidate -> candidate.personId() != personId)
                .toList();
    }
}
