package de.kommune.sim.cases.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Deed.EXPORT;
import static de.kommune.sim.access.Permission.CASE_ASSIGN;
import static de.kommune.sim.access.Permission.CASE_READ;
import static de.kommune.sim.access.Permission.CASE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.clock.boundary.ClockKeeper;
import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.PeriodSource;
import de.kommune.sim.cases.entity.CaseGroup;
import de.kommune.sim.cases.entity.ClosingReason;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.organisation.boundary.Staff;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonStatus;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The cases («Fälle»): opening, reading, assigning, pausing, closing, and the counselling periods. */
@Stateless
@Guarded
public class Cases {

    private static final int MOST_EXPORTED = 5_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    @EJB
    private Caller caller;

    @Inject
    private Event<CaseHandedOn> news;

    @Inject
    private Event<CaseClosed> closed;

    @Inject
    private CaseRows rows;

    @Inject
    private Staff staff;

    @Inject
    private CaseScope scope;

    @Inject
    private CaseReader reader;

    @Inject
    private CaseViews views;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private Clock clock;

    /** One page of the list of cases, their clocks read today. */
    @Requires(CASE_READ)
    public List<CaseRow> list(CaseFilter filter, CaseSort sort, boolean descending, int first, int size) {
        return reader.page(filter, sort, descending, first, size);
    }

    /** The whole list, to leave SIM as a file; refused where it is longer than anybody reads. */
    @Requires(value = CASE_READ, deed = EXPORT)
    public List<CaseRow> export(CaseFilter filter, CaseSort sort, boolean descending) {
        List<CaseRow> rows = reader.page(filter, sort, descending, 0, MOST_EXPORTED + 1);
        if (rows.size() > MOST_EXPORTED) {
            throw new BusinessException("cases.exportTooLong", MOST_EXPORTED);
        }
        return rows;
    }

    @Requires(CASE_READ)
    public long count(CaseFilter filter) {
        return reader.count(filter);
    }

    /** How many there are, but no further than so many, for a list that shows no more. */
    @Requires(CASE_READ)
    public long countUpTo(CaseFilter filter, int most) {
        return reader.countUpTo(filter, most);
    }

    /** The first cases, current or not, that a number or a person's names lead to; none for a text that says nothing. */
    @Requires(CASE_READ)
    public List<CaseRow> find(String text, int max) {
        return reader.find(text, max);
    }

    /** The case with its clock, its people and its periods. */
    @Requires(CASE_READ)
    public CaseView get(long id) {
        return views.of(id);
    }

    /** All cases of a person, whichever of her records they were opened for; the live one first. */
    @Requires(CASE_READ)
    public List<CaseRow> ofPerson(long personId) {
        return reader.ofPerson(personId);
    }

    /** The accounts of all who are, or were, responsible for a case. */
    @Requires(CASE_READ)
    public List<String> counsellors() {
        return em.createQuery("select distinct r.account from Responsibility r order by r.account", String.class)
                .getResultList();
    }

    /** Opens a case; counselling begins on its first day, and with it the clock. */
    @Requires(value = CASE_WRITE, deed = CHANGE)
    public SimCase open(NewCase wanted) {
        LocalDate today = LocalDate.now(clock);
        FutureDays.refuse(wanted.openedOn(), today);
        String responsible = wanted.responsible() == null ? caller.name() : colleague(wanted.responsible());
        scope.checkMayOpenFor(responsible);
        Person person = livePerson(wanted.personId());
        CallTrail.person(person.getId());
        reader.ofPerson(person.getId()).stream()
                .filter(row -> row.status().isLive())
                .findFirst()
                .ifPresent(row -> {
                    throw new BusinessException("cases.alreadyOpen", row.personName(), row.caseNo());
                });
        SimCase simCase = new SimCase(
                numbers.next(1).get(0), person, wanted.targetGroup(), wanted.caseGroup(), wanted.openedOn());
        simCase.assign(responsible, wanted.openedOn());
        simCase.counsel(counselled(wanted.openedOn()), caller.name(), LocalDateTime.now(clock));
        em.persist(simCase);
        em.flush();
        keeper.recompute(Set.of(person.getId()));
        return simCase;
    }

    /**
     * Says anew whom the case is about.
     *
     * @param version of the case that was on the screen; a stale one is refused, here and wherever an entry is put in the place of
     *     another one
     */
    @Requires(CASE_WRITE)
    public void classify(long id, int version, TargetGroup targetGroup, CaseGroup caseGroup) {
        replace(id, version, simCase -> simCase.classify(targetGroup, caseGroup));
    }

    /** Hands the case to a counsellor, from today on. */
    @Requires(CASE_ASSIGN)
    public void assign(long id, int version, String account) {
        String colleague = colleague(account);
        replace(id, version, simCase -> {
            String before = simCase.getResponsible();
            simCase.assign(colleague, LocalDate.now(clock));
            news.fire(new CaseHandedOn(id, before, colleague));
        });
    }

    /** Names who stands in from today on; null for nobody. */
    @Requires(CASE_ASSIGN)
    public void appointDeputy(long id, int version, String account) {
        String colleague = account == null ? null : colleague(account);
        replace(id, version, simCase -> simCase.appointDeputy(colleague, LocalDate.now(clock)));
    }

    /** Rests the case from that day on. */
    @Requires(CASE_WRITE)
    public void pause(long id, LocalDate from, String reason) {
        FutureDays.refuse(from, LocalDate.now(clock));
        work(id, simCase -> simCase.pause(from, reason));
    }

    /** Takes a paused case up again on that day. */
    @Requires(CASE_WRITE)
    public void resume(long id, LocalDate on) {
        FutureDays.refuse(on, LocalDate.now(clock));
        work(id, simCase -> simCase.resume(on));
    }

    /** Ends the case; that day is the last one that counts. */
    @Requires(CASE_WRITE)
    public void close(long id, LocalDate lastDay, ClosingReason reason) {
        FutureDays.refuse(lastDay, LocalDate.now(clock));
        work(id, simCase -> {
            simCase.close(lastDay, reason);
            closed.fire(new CaseClosed(id));
        });
    }

    /** Takes up a closed case again on that day. */
    @Requires(CASE_WRITE)
    public void reopen(long id, LocalDate on) {
        FutureDays.refuse(on, LocalDate.now(clock));
        change(id, simCase -> {
            reader.ofPerson(simCase.getPerson().getId()).stream()
                    .filter(row -> row.status().isLive())
                    .findFirst()
                    .ifPresent(row -> {
                        throw new BusinessException("cases.alreadyOpen", row.personName(), row.caseNo());
                    });
            simCase.reopen(counselled(on), caller.name(), LocalDateTime.now(clock));
        });
    }

    /** Notes since when the person lives in an own flat; null if not known. */
    @Requires(CASE_WRITE)
    public void dwellsSince(long id, int version, LocalDate day) {
        if (day != null) {
            FutureDays.refuse(day, LocalDate.now(clock));
        }
        replace(id, version, simCase -> simCase.dwellsSince(day));
    }

    /** Notes a counselling period; the same one stands there once. */
    @Requires(CASE_WRITE)
    public void addPeriod(long id, CareSpan span) {
        FutureDays.refuse(span.period(), LocalDate.now(clock));
        work(id, simCase -> {
            refuseTwin(simCase, span);
            simCase.counsel(span, caller.name(), LocalDateTime.now(clock));
        });
    }

    private static void refuseTwin(SimCase simCase, CareSpan span) {
        boolean known = simCase.getPeriods().stream()
                .anyMatch(period -> !period.isRemoved() && period.span().equals(span));
        if (known) {
            throw new BusinessException("cases.periodTwice", span.period().getFrom());
        }
    }

    /** Removes a counselling period; the reason stays with it. */
    @Requires(CASE_WRITE)
    public void removePeriod(long id, long periodId, String reason) {
        work(id, simCase -> simCase.removePeriod(periodId, reason, caller.name(), LocalDateTime.now(clock)));
    }

    /** Somebody of the team; the caller has been let in as one. */
    private String colleague(String account) {
        return caller.name().equals(account) ? account : staff.requireOfTeam(account);
    }

    /** The same for a case that the team still keeps; one that was handed over stays as it was. */
    private void work(long id, Consumer<SimCase> change) {
        change(id, simCase -> {
            simCase.checkNotHandedOver();
            change.accept(simCase);
        });
    }

    /** The same where an entry takes the place of another one: of two who do so at once the second is told. */
    private void replace(long id, int version, Consumer<SimCase> change) {
        work(id, simCase -> {
            if (simCase.getVersion() != version) {
                throw new BusinessException("common.staleChange");
            }
            change.accept(simCase);
        });
    }

    /** Whatever changes a case changes it alone, by somebody who may, and leaves its clock right. */
    private void change(long id, Consumer<SimCase> change) {
        SimCase simCase = rows.lock(id);
        scope.checkMayChange(simCase);
        change.accept(simCase);
        em.flush();
        keeper.recompute(Set.of(simCase.getPerson().getId()));
    }

    private static CareSpan counselled(LocalDate since) {
        return new CareSpan(Period.since(since), PeriodSource.SIM, Evidence.CONFIRMED);
    }

    /** Locks the person, so that of two who open a case at once the second is told. */
    private Person livePerson(long id) {
        Person person = people.lock(id);
        if (person.getStatus() == PersonStatus.ERASED) {
            throw new NotFoundException();
        }
        return person.getMergedInto() == null ? person : person.getMergedInto();
    }
}
