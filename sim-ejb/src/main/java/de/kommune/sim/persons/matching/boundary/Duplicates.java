package de.kommune.sim.persons.matching.boundary;

import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Deed.SEARCH;
import static de.kommune.sim.access.Permission.DUPLICATE_REVIEW;
import static de.kommune.sim.access.Permission.PERSON_READ;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.persons.matching.entity.NotTheSame;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Duplicates («Dubletten»): who may be the same person, why, and what people decided. Merges nothing. */
@Stateless
@Guarded
public class Duplicates {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows rows;

    @Inject
    private DuplicateSearch search;

    @Inject
    private OpenPairs openPairs;

    @Inject
    private Clock clock;

    /** Who of the register may be the person that somebody is about to enter; the likeliest first. */
    @Requires(PERSON_READ)
    public List<Candidate> candidatesFor(MatchRecord record) {
        return search.candidates(record);
    }

    /** Whose names sound like these words, however they are spelled and ordered; nobody for a single word. */
    @Requires(PERSON_READ)
    public List<Candidate> soundingLike(String words, int most) {
        return search.soundingLike(words, most);
    }

    /** The same, for a person put together but not saved. */
    @Requires(PERSON_READ)
    public List<Candidate> candidatesFor(Person notSaved) {
        return search.candidates(RegisterRecords.of(notSaved));
    }

    /** Who else of the register may be this person, but for those of whom somebody said no. */
    @Requires(PERSON_READ)
    public List<Candidate> candidatesOf(long personId) {
        Person person = rows.get(personId);
        long survivor = person.getMergedInto() == null
                ? personId
                : person.getMergedInto().getId();
        Set<Long> decided = openPairs.decidedDifferent(survivor);
        return search.candidatesOf(survivor).stream()
                .filter(candidate -> !decided.contains(candidate.personId()))
                .toList();
    }

    /** Why two people of the register may be one, or may not. */
    @Requires(value = DUPLICATE_REVIEW, deed = READ)
    public Explanation explain(long one, long other) {
        CallTrail.person(other);
        checkPair(one, other);
        rows.get(one);
        rows.get(other);
        return search.compare(one, other);
    }

    /** One page of the pairs that nobody has decided yet, the likeliest first. */
    @Requires(value = DUPLICATE_REVIEW, deed = SEARCH)
    public List<OpenPair> openPairs(int first, int size) {
        return openPairs.list(rows.side(), first, size);
    }

    @Requires(value = DUPLICATE_REVIEW, deed = SEARCH)
    public long countOpenPairs() {
        return openPairs.count(rows.side());
    }

    /** Remembers that these are two people; said twice it is remembered once. */
    @Requires(DUPLICATE_REVIEW)
    public void declareDifferent(long one, long other, String reason) {
        CallTrail.person(other);
        checkPair(one, other);
        // always in the same order, so that two who decide the same pair wait for each other
        rows.lock(Math.min(one, other));
        rows.lock(Math.max(one, other));
        if (!openPairs.decidedDifferent(one).contains(other)) {
            em.persist(new NotTheSame(one, other, reason, caller.name(), LocalDateTime.now(clock)));
        }
        openPairs.close(one, other);
    }

    /** Takes that back; the pair is proposed again. */
    @Requires(DUPLICATE_REVIEW)
    public void withdrawDifferent(long one, long other) {
        rows.get(one);
        rows.get(other);
        CallTrail.person(other);
        checkPair(one, other);
        em.createQuery("delete from NotTheSame n where n.lowerId = :lower and n.higherId = :higher")
                .setParameter("lower", Math.min(one, other))
                .setParameter("higher", Math.max(one, other))
                .executeUpdate();
        search.seekAgain(one);
    }

    /** What was decided about this person, the latest first. */
    @Requires(value = DUPLICATE_REVIEW, deed = READ)
    public List<NotTheSame> decisionsOn(long personId) {
        rows.get(personId);
        return em.createQuery(
                        "select n from NotTheSame n where n.lowerId = :id or n.higherId = :id order by n.decidedAt desc",
                        NotTheSame.class)
                .setParameter("id", personId)
                .getResultList();
    }

    /** Somebody and herself are no pair, and after a merge two numbers may lead to one person. */
    private static void checkPair(long one, long other) {
        if (one == other) {
            throw new NotFoundException();
        }
    }
}
