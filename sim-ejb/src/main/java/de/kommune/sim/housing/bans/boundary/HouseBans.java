package de.kommune.sim.housing.bans.boundary;

import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.bans.entity.BanDelivery;
import de.kommune.sim.housing.bans.entity.BanSpan;
import de.kommune.sim.housing.bans.entity.BanStatute;
import de.kommune.sim.housing.bans.entity.HouseBan;
import de.kommune.sim.housing.bans.entity.LimitRequest;
import de.kommune.sim.housing.bans.policy.BanLetter;
import de.kommune.sim.housing.bans.policy.BanLetter.BanFacts;
import de.kommune.sim.housing.bans.policy.BanPolicy;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The bans from a house («Hausverbote»): imposing one with its paper, telling it, lifting it, and deciding on requests for a time limit. */
@Stateless
@Guarded
public class HouseBans {

    private final BanPolicy policy = new BanPolicy();
    private final BanLetter letter = new BanLetter();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private PersonRows people;

    @Inject
    private BanRows rows;

    @Inject
    private Clock clock;

    /** What holds now or will, the latest first. */
    @Requires(HOUSE_READ)
    public List<BanLine> inForce() {
        return rows.inForce(now());
    }

    /** What no longer holds, the latest first; at most five hundred. */
    @Requires(HOUSE_READ)
    public List<BanLine> former() {
        return rows.former(now());
    }

    /** Who may not enter a facility, now or later. */
    @Requires(HOUSE_READ)
    public List<BanLine> ofFacility(long facilityId) {
        return rows.ofFacility(facilityId, now());
    }

    /** What a person may not enter, now or later. */
    @Requires(HOUSE_READ)
    public List<BanLine> ofPerson(long personId) {
        CallTrail.person(personId);
        LocalDateTime now = now();
        return rows.ofPerson(personId).stream()
                .filter(line -> line.span().getEndsAt().isAfter(now))
                .toList();
    }

    /** One ban with what was asked about it. */
    @Requires(HOUSE_READ)
    public BanView get(long banId) {
        BanLine line = rows.line(banId);
        if (line.personId() != null) {
            CallTrail.person(line.personId());
        }
        LocalDate limitFrom = line.span().isOpen()
                ? policy.limitFrom(line.span(), rows.statute(today()).getLimitAfterMonths())
                : null;
        boolean inForce = line.span().getEndsAt().isAfter(now());
        return new BanView(line, inForce, limitFrom, rows.requests(banId));
    }

    /** Bans somebody and writes the paper; the same form never makes a second one. */
    @Requires(value = HOUSE_WRITE, deed = Deed.CHANGE)
    public HouseBan impose(NewBan wanted) {
        Facility facility = em.find(Facility.class, wanted.facilityId(), LockModeType.PESSIMISTIC_WRITE);
        if (facility == null) {
            throw new NotFoundException();
        }
        Optional<HouseBan> made = rows.byToken(wanted.form());
        return made.orElseGet(() -> imposed(facility, wanted));
    }

    private HouseBan imposed(Facility facility, NewBan wanted) {
        Person person = wanted.personId() == null ? null : people.get(wanted.personId());
        if (person != null) {
            CallTrail.person(person.getId());
        }
        BanSpan span = BanSpan.of(wanted.startsAt(), wanted.endsAt());
        policy.checkImposing(span, wanted.reasons(), now());
        HouseBan ban = new HouseBan(facility, person, wanted.outsider(), wanted.ground(), span);
        BanFacts facts = facts(ban, wanted.reasons(), rows.statute(today()));
        em.persist(ban.imposed(caller.name(), now(), wanted.form()));
        // from here to the sealed paper nothing is asked: the table takes no ban without its paper
        byte[] paper = PdfLetter.of(letter.of(facts.numbered("50-2-H-" + ban.getId())));
        ban.fill(seals.sealBytes(paper, BanSeals.PAPERS.place(ban.getId())));
        return ban;
    }

    private BanFacts facts(HouseBan ban, String reasons, BanStatute statute) {
        return new BanFacts(
                null,
                today(),
                ban.getName(),
                ban.getFacility().getName(),
                ban.getGround(),
                ban.getSpan(),
                reasons.strip(),
                statute.getWords(),
                statute.getRemedy(),
                statute.getLimitAfterMonths(),
                statute.isChecked());
    }

    /** Notes how and when somebody was told. */
    @Requires(HOUSE_WRITE)
    public void deliver(long banId, int version, BanDelivery way, LocalDateTime deliveredAt) {
        HouseBan ban = locked(banId, version);
        policy.checkDelivery(ban.getSpan(), deliveredAt, now());
        ban.deliver(way, deliveredAt, caller.name());
    }

    /** It no longer holds from now on. */
    @Requires(HOUSE_WRITE)
    public void lift(long banId, int version, String reason) {
        locked(banId, version).lift(now(), reason, caller.name());
    }

    /** Somebody asks for an end of a ban that has none. */
    @Requires(HOUSE_WRITE)
    public void requestLimit(long banId, int version, LocalDate requestedOn) {
        HouseBan ban = locked(banId, version);
        int months = rows.statute(today()).getLimitAfterMonths();
        policy.checkLimitRequest(ban.getSpan(), months, requestedOn, today());
        if (open(banId).isPresent()) {
            throw new BusinessException("housing.banLimitAsked");
        }
        em.persist(new LimitRequest(ban, requestedOn));
    }

    /** @param lastDay on which the ban still holds; null where the request is refused */
    @Requires(HOUSE_WRITE)
    public void decideLimit(long banId, int version, LocalDate lastDay) {
        locked(banId, version);
        LimitRequest request = open(banId).orElseThrow(() -> new BusinessException("housing.banLimitNotAsked"));
        if (lastDay != null && lastDay.isBefore(today())) {
            throw new BusinessException("housing.banLimitBefore", lastDay);
        }
        request.decide(lastDay, today(), caller.name());
    }

    private Optional<LimitRequest> open(long banId) {
        return rows.requests(banId).stream()
                .filter(request -> request.getDecision() == null)
                .findFirst();
    }

    /** The paper as it left the house. */
    @Requires(value = HOUSE_READ, deed = Deed.PRINT)
    public byte[] paper(long banId) {
        HouseBan ban = rows.get(banId);
        trail(ban);
        return seals.openBytes(ban.getPaper(), BanSeals.PAPERS.place(banId));
    }

    private HouseBan locked(long banId, int version) {
        HouseBan ban = rows.lock(banId, version);
        trail(ban);
        return ban;
    }

    private static void trail(HouseBan ban) {
        if (ban.getPerson() != null) {
            CallTrail.person(ban.getPerson().getId());
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
