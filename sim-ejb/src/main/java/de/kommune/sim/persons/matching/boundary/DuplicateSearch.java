package de.kommune.sim.persons.matching.boundary;

import de.kommune.sim.persons.boundary.PeopleChanged;
import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.persons.matching.policy.FoldedRecord;
import de.kommune.sim.persons.matching.policy.MatchWeights;
import de.kommune.sim.persons.matching.policy.RecordComparison;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    @Inject
    private RegisterRecords records;

    @Inject
    private OpenPairs openPairs;

    private final RecordComparison comparison = new RecordComparison(MatchWeights.standard());

    /**
     * For each record those whom somebody should look at, the likeliest first. A fixed number of statements, however
     * many records there are; some hundred are a good portion.
     */
    public List<List<Candidate>> candidates(List<MatchRecord> sought) {
        List<FoldedRecord> folded = sought.stream().map(FoldedRecord::new).toList();
        List<List<Candidate>> candidates = new ArrayList<>();
        folded.forEach(record -> candidates.add(new ArrayList<>()));
        if (sought.isEmpty()) {
            return candidates;
        }
        List<PersonKeys.Hit> hits = keys.seek(folded, MOST_COMPARED);
        Map<Long, Prepared> known = prepared(hits);
        for (PersonKeys.Hit hit : hits) {
            Prepared person = known.get(hit.personId());
            Explanation explanation = comparison.compare(folded.get(hit.place()), person.folded());
            if (explanation.isProposed()) {
                candidates.get(hit.place()).add(person.candidate(explanation));
            }
        }
        candidates.forEach(found -> found.sort(LIKELIEST_FIRST));
        return candidates;
    }

    /** A name alone proves nobody the same, so here it is enough to share two words of it. */
    List<Candidate> soundingLike(String words, int most) {
        FoldedRecord sought = new FoldedRecord(MatchRecord.empty().withName(words, null));
        List<PersonKeys.Hit> hits = keys.seek(List.of(sought), most);
        Map<Long, Prepared> known = prepared(hits);
        return hits.stream()
                .map(hit -> known.get(hit.personId()))
                .map(person -> person.candidate(comparison.compare(sought, person.folded())))
                .sorted(LIKELIEST_FIRST)
                .toList();
    }

    /** A person of the register, ready for being compared. */
    private record Prepared(RegisterRecords.Known known, FoldedRecord folded) {
        private Candidate candidate(Explanation explanation) {
            return new Candidate(
                    known.personId(), known.personNo(), known.displayName(), known.birthDate(), explanation);
        }
    }

    private Map<Long, Prepared> prepared(List<PersonKeys.Hit> hits) {
        Set<Long> ids = new HashSet<>();
        hits.forEach(hit -> ids.add(hit.personId()));
        Map<Long, Prepared> prepared = new HashMap<>();
        records.of(ids).forEach((id, known) -> prepared.put(id, new Prepared(known, new FoldedRecord(known.record()))));
        return prepared;
    }

    /** Compares two people of the register. */
    Explanation compare(long one, long other) {
        Map<Long, RegisterRecords.Known> both = records.of(Set.of(one, other));
        return comparison.compare(both.get(one).record(), both.get(other).record());
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
        return candidates(List.of(record)).get(0).stream()
                .filter(candidate -> candidate.personId() != personId)
                .toList();
    }
}
