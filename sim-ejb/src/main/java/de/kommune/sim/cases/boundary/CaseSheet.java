package de.kommune.sim.cases.boundary;

import de.kommune.sim.cases.boundary.CaseView.HandingOn;
import de.kommune.sim.cases.clock.entity.ClockException;
import de.kommune.sim.cases.clock.entity.ClockPolicy;
import de.kommune.sim.cases.entity.CaseTopic;
import de.kommune.sim.cases.entity.RetentionRule;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.Person;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands around a case («Fallbogen»), read as one statement: who lives together with the person and their cases, the rules
 * of the clock, exceptions after the last day, the rule of keeping, an open transfer. There is a row at least, as there are
 * rules; the rows multiply, but they are those of one household.
 */
final class CaseSheet {

    /** Binds {@code subject}, {@code case}, {@code today}, {@code kept} and {@code closed}, and {@link CaseRows#seeing}. */
    static final String ROW = "select m, p, q, s, c, l.lastOn, r, t, e, x.givenBy, x.givenTo from Person s"
            + " left join HouseholdMember k on k.person = s and k.period.from <= :today and k.period.to > :today"
            + " left join k.household h left join h.members m on m.period.from <= :today and m.period.to > :today"
            + " left join m.person p left join p.mergedInto q left join SimCase c on c.subjectId = coalesce(q.id, p.id, s.id) and "
            + CaseRows.seen("c", "s")
            + " left join CaseTopic l on l.caseId = c.id and l.code = '" + CaseTopic.ANY + "'"
            + " left join RetentionRule t on t.subject = :kept and t.period.from <= :closed and t.period.to > :closed"
            + " left join ClockException e on e.caseId = c.id and e.revokedAt is null"
            + " left join CaseTransfer x on x.simCase.id = :case and (x.givenBy = :viewer or x.givenTo = :viewer)"
            + " and x.state = de.kommune.sim.cases.transfer.entity.TransferState.OPEN,"
            + " ClockPolicy r where s.id = :subject"
            + " and r.validFrom = (select max(v.validFrom) from ClockPolicy v where v.validFrom <= :today)"
            + " order by m.id, c.id, e.id";

    private final List<Object[]> rows;

    CaseSheet(List<Object[]> rows) {
        this.rows = rows;
    }

    /** Who lives together with the person today, herself among them; nobody without a household. */
    List<HouseholdMember> members() {
        return column(0, HouseholdMember.class).toList();
    }

    static Person alive(HouseholdMember member) {
        Person person = member.getPerson();
        return person.getMergedInto() == null ? person : person.getMergedInto();
    }

    /** The cases of all of them that the caller sees. */
    List<CaseLine> cases() {
        Map<Long, CaseLine> once = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row[4] != null)
                .forEach(row -> once.putIfAbsent(((SimCase) row[4]).getId(), line(row)));
        return List.copyOf(once.values());
    }

    private static CaseLine line(Object[] row) {
        return CaseLine.of((SimCase) row[4], subject(row), (LocalDate) row[5]);
    }

    /** Whose case that row is about: the record that goes on for the member, or the person herself. */
    private static Person subject(Object[] row) {
        return (Person) Stream.of(row[2], row[1], row[3])
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    ClockPolicy policy() {
        return column(6, ClockPolicy.class).findFirst().orElseThrow();
    }

    /** Until when a case that was closed that day is kept; null for one that was not. */
    Retention retention(LocalDate closedOn) {
        return column(7, RetentionRule.class)
                .findFirst()
                .map(rule ->
                        new Retention(rule.erasureDue(closedOn), rule.getYears(), rule.isConfirmed(), rule.getSource()))
                .orElse(null);
    }

    /** Each of those cases with its exceptions that nobody has revoked. */
    Map<SimCase, Set<ClockException>> exceptions() {
        Map<SimCase, Set<ClockException>> exceptions = new LinkedHashMap<>();
        column(4, SimCase.class).forEach(simCase -> exceptions.put(simCase, new LinkedHashSet<>()));
        rows.stream()
                .filter(row -> row[8] != null)
                .forEach(row -> exceptions.get((SimCase) row[4]).add((ClockException) row[8]));
        return exceptions;
    }

    /** What is being handed on between the caller and a colleague. */
    Optional<HandingOn> handingOn(String caller) {
        return rows.stream()
                .filter(row -> row[9] != null)
                .findFirst()
                .map(row -> new HandingOn((String) row[9], (String) row[10], caller.equals(row[10])));
    }

    private <T> Stream<T> column(int index, Class<T> type) {
        return rows.stream()
                .map(row -> row[index])
                .filter(Objects::nonNull)
                .map(type::cast)
                .distinct();
    }
}
