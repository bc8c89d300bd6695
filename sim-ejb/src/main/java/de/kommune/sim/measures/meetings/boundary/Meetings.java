package de.kommune.sim.measures.meetings.boundary;

import static de.kommune.sim.access.Permission.MEASURE_READ;
import static de.kommune.sim.access.Permission.MEASURE_WRITE;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.drafts.boundary.SentForms;
import de.kommune.sim.measures.meetings.entity.Meeting;
import de.kommune.sim.measures.meetings.entity.MeetingFacts;
import de.kommune.sim.measures.meetings.policy.MeetingFigures;
import de.kommune.sim.organisation.boundary.Staff;
import de.kommune.sim.partners.entity.Partner;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Networking meetings and trainings («Netzwerktreffen und Schulungen»): by year, with who of the team and which partners came. */
@Stateless
@Guarded
public class Meetings {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private Staff staff;

    @Inject
    private SentForms forms;

    @Inject
    private Clock clock;

    /** All of that year, which are some tens. */
    @Requires(value = MEASURE_READ, deed = Deed.READ)
    public MeetingYear year(int year) {
        if (year < EARLIEST || year > LATEST) {
            return new MeetingYear(year, List.of(), MeetingFigures.of(List.of()));
        }
        List<Meeting> all = em.createQuery(
                        "select m from Meeting m where m.heldOn between :first and :last order by m.heldOn desc, m.id desc",
                        Meeting.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .setHint("eclipselink.batch", "m.accounts")
                .setHint("eclipselink.batch", "m.partnerIds")
                .getResultList();
        Map<String, String> names = staff.names(
                all.stream().flatMap(one -> one.getAccounts().stream()).collect(toSet()));
        Map<Long, String> partners = partnerNames(
                all.stream().flatMap(one -> one.getPartnerIds().stream()).collect(toSet()));
        return new MeetingYear(
                year, all.stream().map(one -> line(one, names, partners)).toList(), MeetingFigures.of(all));
    }

    private Map<Long, String> partnerNames(Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select p.id, p.name from Partner p where p.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private static MeetingLine line(Meeting one, Map<String, String> names, Map<Long, String> partners) {
        return new MeetingLine(
                one.getId(),
                one.getKind(),
                one.getHeldOn(),
                one.getHours(),
                one.getPlace(),
                one.getSubject(),
                one.getAgreed(),
                one.getNextOn(),
                one.getAccounts().stream()
                        .map(account -> names.getOrDefault(account, account))
                        .sorted()
                        .toList(),
                one.getPartnerIds().stream().map(partners::get).sorted().toList(),
                one.getVolunteers());
    }

    @Requires(MEASURE_READ)
    public Meeting get(long meetingId) {
        Meeting meeting = find(meetingId);
        meeting.getAccounts();
        meeting.getPartnerIds();
        return meeting;
    }

    /** Enters one; the same form makes one. */
    @Requires(value = MEASURE_WRITE, deed = Deed.CHANGE)
    public Meeting enter(NewMeeting wanted) {
        Optional<Long> before = forms.before(wanted.form());
        if (before.isPresent()) {
            return find(before.get());
        }
        check(wanted.facts(), Set.of());
        Meeting meeting = new Meeting(wanted.facts(), caller.name());
        em.persist(meeting);
        forms.made(wanted.form(), meeting.getId());
        return meeting;
    }

    /** Writes it down anew. */
    @Requires(MEASURE_WRITE)
    public void describe(long meetingId, int version, MeetingFacts facts) {
        Meeting meeting = find(meetingId);
        em.refresh(meeting, LockModeType.PESSIMISTIC_WRITE);
        if (meeting.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        check(facts, meeting.getAccounts());
        // who came stands in tables of their own, and whoever saw the old list must be told as well
        em.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        meeting.describe(facts, caller.name());
    }

    /** @param known who was there already; somebody who left the town since stays in the list */
    private void check(MeetingFacts facts, Set<String> known) {
        if (facts.heldOn().isAfter(LocalDate.now(clock))) {
            throw new BusinessException("measures.meetingToCome", facts.heldOn());
        }
        Set<String> fresh = new HashSet<>(facts.accounts());
        fresh.removeAll(known);
        fresh.forEach(staff::requireOfTeam);
        if (facts.partnerIds().stream().anyMatch(id -> em.find(Partner.class, id) == null)) {
            throw new NotFoundException();
        }
    }

    private Meeting find(long meetingId) {
        return Optional.ofNullable(em.find(Meeting.class, meetingId)).orElseThrow(NotFoundException::new);
    }
}
