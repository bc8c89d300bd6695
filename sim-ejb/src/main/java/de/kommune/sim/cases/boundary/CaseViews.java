package de.kommune.sim.cases.boundary;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.boundary.CaseView.HandingOn;
import de.kommune.sim.cases.clock.boundary.ClockCovers;
import de.kommune.sim.cases.clock.boundary.ClockKeeper;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.Cover;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what the page of a case shows of it («Lesen eines Falls») with two statements: the case with all that hangs on it, and what
 * stands around it ({@link CaseSheet}). Only {@link Cases} uses it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseViews {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows rows;

    @Inject
    private CaseScope scope;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private ClockCovers covers;

    @Inject
    private Clock clock;

    CaseView of(long id) {
        List<SimCase> ofPerson = rows.ofPersonOf(id);
        SimCase simCase =
                ofPerson.stream().filter(one -> one.getId() == id).findFirst().orElseThrow(NotFoundException::new);
        CallTrail.person(simCase.getPerson().getId());
        CaseSheet sheet = new CaseSheet(rows.seeing(sheetOf(simCase)).getResultList());
        keeper.know(sheet.policy());
        List<CaseRow> cases = cases(sheet);
        Map<Long, Cover> possible = possible(sheet);
        return new CaseView(
                simCase,
                keeper.read(ofPerson),
                household(sheet.members(), cases, possible),
                cases.stream()
                        .filter(row -> row.personId() == simCase.getSubject().getId() && row.id() != id)
                        .toList(),
                scope.mayChange(simCase),
                scope.mayAskWhoLooked(simCase),
                sheet.retention(simCase.getClosedOn()),
                possible.get(id),
                handingOn(simCase, sheet));
    }

    /** Keeping begins with the closing, by the rule that held on that day; nothing is kept by the rule «». */
    private TypedQuery<Object[]> sheetOf(SimCase simCase) {
        LocalDate today = LocalDate.now(clock);
        LocalDate closed = simCase.getClosedOn();
        String kept = simCase.getStatus() == CaseStatus.HANDED_OVER ? "HANDED_OVER" : "CASE";
        return em.createQuery(CaseSheet.ROW, Object[].class)
                .setParameter("subject", simCase.getSubject().getId())
                .setParameter("case", simCase.getId())
                .setParameter("today", today)
                .setParameter("kept", closed == null ? "" : kept)
                .setParameter("closed", closed == null ? today : closed);
    }

    private List<CaseRow> cases(CaseSheet sheet) {
        ClockRules rules = keeper.rulesToday();
        LocalDate today = LocalDate.now(clock);
        return sheet.cases().stream()
                .map(line -> line.row(rules, today))
                .sorted(CaseReader.LIVE_FIRST)
                .toList();
    }

    /** What kind of contact each case allows today. */
    private Map<Long, Cover> possible(CaseSheet sheet) {
        Map<Long, Cover> possible = new HashMap<>();
        sheet.exceptions()
                .forEach((simCase, exceptions) ->
                        possible.put(simCase.getId(), covers.on(simCase, LocalDate.now(clock), exceptions)));
        return possible;
    }

    private static List<PersonClock> household(
            List<HouseholdMember> members, List<CaseRow> cases, Map<Long, Cover> possible) {
        Map<Long, CaseRow> first = new LinkedHashMap<>();
        cases.forEach(row -> first.putIfAbsent(row.personId(), row));
        Map<Long, PersonClock> once = new LinkedHashMap<>();
        for (HouseholdMember member : members) {
            Person person = CaseSheet.alive(member);
            CaseRow row = first.get(person.getId());
            Cover cover = row == null ? null : possible.get(row.id());
            once.putIfAbsent(
                    person.getId(),
                    new PersonClock(person.getId(), person.getDisplayName(), member.getRelation(), row, cover));
        }
        return List.copyOf(once.values());
    }

    private HandingOn handingOn(SimCase simCase, CaseSheet sheet) {
        return simCase.getStatus().isLive() ? sheet.handingOn(caller.name()).orElse(null) : null;
    }
}
