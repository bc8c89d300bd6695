package de.kommune.sim.cases.readers.boundary;

import static de.kommune.sim.access.Deed.PRINT;
import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Permission.CASE_READERS_READ;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Purpose;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.readers.entity.Look;
import de.kommune.sim.cases.readers.entity.LookLine;
import de.kommune.sim.cases.readers.policy.ReadersSheet;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who looked at a case («Wer hat diesen Fall angesehen»), for whoever answers for it. */
@Stateless
@Guarded
public class CaseReaders {

    /** More than this fill no sheet that anybody reads; data protection has the whole log. */
    private static final int LOOKS_ON_SHEET = 5_000;

    private static final String LOOK = "select new de.kommune.sim.cases.readers.entity.Look(k.at, k.account, k.roles,"
            + " k.deed, k.data, k.purpose, k.outcome)";
    private static final String COUNT =
            "select new de.kommune.sim.cases.readers.boundary.LookCount(count(k), coalesce(max(k.seq), 0))";
    private static final String OF_CASE =
            " from CaseLook k where k.seq <= :upTo and (k.recordId in :records or k.personId in :people)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRows rows;

    @Inject
    private CaseScope scope;

    @Inject
    private Clock clock;

    /**
     * One page of the looks at the case, the latest first.
     *
     * @param upTo the last line that counts, so that the looks stay where they are while somebody pages through them
     */
    @Requires(CASE_READERS_READ)
    public List<Look> list(long caseId, long upTo, int first, int size) {
        return looks(caseOf(caseId), upTo)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many looks there are so far, this one not among them. */
    @Requires(CASE_READERS_READ)
    public LookCount count(long caseId) {
        return bound(em.createQuery(COUNT + OF_CASE, LookCount.class), caseOf(caseId), Long.MAX_VALUE)
                .getSingleResult();
    }

    /** The case itself, for the head of the page. */
    @Requires(CASE_READERS_READ)
    public SimCase get(long caseId) {
        SimCase simCase = caseOf(caseId);
        simCase.getSubject().getDisplayName();
        return simCase;
    }

    /** What the client gets on paper: days, functions and purposes in plain language, no names of staff. */
    @Requires(value = CASE_READERS_READ, deed = PRINT)
    public byte[] sheet(long caseId) {
        CallTrail.purpose(Purpose.CLIENT_INFORMATION);
        SimCase simCase = caseOf(caseId);
        List<Look> looks =
                looks(simCase, Long.MAX_VALUE).setMaxResults(LOOKS_ON_SHEET).getResultList();
        return PdfLetter.of(new ReadersSheet()
                .of(simCase.getSubject().getDisplayName(), simCase.getCaseNo(), looks, LocalDate.now(clock)));
    }

    /** The same as lines, for the answer to a client who asks for everything (Art. 15 DSGVO). */
    @Requires(value = CASE_READERS_READ, deed = READ)
    public List<LookLine> lines(long caseId) {
        CallTrail.purpose(Purpose.CLIENT_INFORMATION);
        return ReadersSheet.lines(looks(caseOf(caseId), Long.MAX_VALUE)
                .setMaxResults(LOOKS_ON_SHEET)
                .getResultList());
    }

    private TypedQuery<Look> looks(SimCase simCase, long upTo) {
        return bound(em.createQuery(LOOK + OF_CASE + " order by k.seq desc", Look.class), simCase, upTo);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, SimCase simCase, long upTo) {
        List<Long> people = peopleOf(simCase);
        List<Long> records = new ArrayList<>(people);
        records.add(simCase.getId());
        return query.setParameter("upTo", upTo).setParameter("records", records).setParameter("people", people);
    }

    /** All records of the client, merged or not. */
    private List<Long> peopleOf(SimCase simCase) {
        Person subject = simCase.getSubject();
        List<Long> people = new ArrayList<>(List.of(subject.getId()));
        people.addAll(em.createQuery("select p.id from Person p where p.mergedInto = :subject", Long.class)
                .setParameter("subject", subject)
                .getResultList());
        return people;
    }

    private SimCase caseOf(long caseId) {
        SimCase simCase = rows.get(caseId);
        scope.checkMayAskWhoLooked(simCase);
        return simCase;
    }
}
