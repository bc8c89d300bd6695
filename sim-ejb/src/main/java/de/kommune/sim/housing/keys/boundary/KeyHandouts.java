package de.kommune.sim.housing.keys.boundary;

import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.keys.entity.HouseKey;
import de.kommune.sim.housing.keys.entity.KeyIssue;
import de.kommune.sim.housing.keys.policy.KeyHome;
import de.kommune.sim.housing.keys.policy.KeyLetter;
import de.kommune.sim.housing.keys.policy.KeyLetter.KeyEntry;
import de.kommune.sim.housing.keys.policy.KeyLetter.KeyPerson;
import de.kommune.sim.housing.keys.policy.KeyLock;
import de.kommune.sim.housing.keys.policy.KeyPolicy;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who holds which key («Schlüsselausgabe»): handing out, taking back, noting a loss, and the receipts. A key follows where somebody lives: who
 * moves on without having another use for it stands on the list of keys that should come back.
 */
@Stateless
@Guarded
public class KeyHandouts {

    private final KeyPolicy policy = new KeyPolicy();
    private final KeyLetter letter = new KeyLetter();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private KeyRows rows;

    @Inject
    private Clock clock;

    /** What a person holds and held, what should come back, and what there is for where she lives. */
    @Requires(HOUSE_READ)
    public KeyRing ofPerson(long personId) {
        Person person = people.get(personId);
        CallTrail.person(personId);
        List<HandedKey> all = rows.ofPerson(personId);
        List<HandedKey> held = all.stream().filter(HandedKey::isHeld).toList();
        List<KeyHome> homes = rows.homes(List.of(personId), today());
        return new KeyRing(
                personId,
                person.getDisplayName(),
                held,
                all.stream().filter(key -> !key.isHeld()).toList(),
                due(held, homes).stream().map(HandedKey::issueId).collect(Collectors.toSet()),
                homes.stream().flatMap(home -> rows.free(home).stream()).toList());
    }

    /** What a person holds and no longer needs, for her page. */
    @Requires(HOUSE_READ)
    public List<HandedKey> dueOf(long personId) {
        CallTrail.person(personId);
        List<HandedKey> held =
                rows.ofPerson(personId).stream().filter(HandedKey::isHeld).toList();
        return held.isEmpty() ? held : due(held, rows.homes(List.of(personId), today()));
    }

    /** What people hold who no longer live behind the lock, what was handed out first comes first. */
    @Requires(HOUSE_READ)
    public List<HandedKey> due() {
        List<HandedKey> held = rows.held();
        Set<Long> holders = held.stream().map(HandedKey::personId).collect(Collectors.toSet());
        return due(held, rows.homes(holders, today()));
    }

    private List<HandedKey> due(List<HandedKey> held, Collection<KeyHome> homes) {
        return held.stream()
                .filter(key -> policy.isDue(key.lock(), key.personId(), homes))
                .toList();
    }

    /**
     * Hands keys to who lives behind their locks: all of them or none.
     *
     * @param deposit paid for each of them, in euros and cents; null for none
     */
    @Requires(value = HOUSE_WRITE, deed = Deed.CHANGE)
    public List<KeyIssue> handOut(long personId, List<Long> keyIds, BigDecimal deposit, LocalDate day) {
        Person person = people.get(personId);
        CallTrail.person(personId);
        policy.checkDay(day, today());
        if (keyIds.isEmpty()) {
            throw new BusinessException("housing.keyNone");
        }
        List<HouseKey> keys = rows.lockKeys(keyIds);
        List<KeyHome> homes = rows.homes(List.of(personId), day);
        return keys.stream()
                .map(key -> handedOut(key, person, homes, deposit, day))
                .toList();
    }

    private KeyIssue handedOut(HouseKey key, Person person, List<KeyHome> homes, BigDecimal deposit, LocalDate day) {
        if (rows.isHeld(key)) {
            throw new BusinessException("housing.keyIsOut", key.getStamp());
        }
        KeyLock lock = new KeyLock(key.getFacility().getId(), key.getUnitId(), key.getRoomId());
        policy.checkHandOut(key.getStamp(), lock, person.getId(), homes);
        KeyIssue issue = new KeyIssue(key, person, deposit, day, caller.name());
        em.persist(issue);
        return issue;
    }

    /** @param keptBecause why the deposit is kept; null where she gets it back */
    @Requires(HOUSE_WRITE)
    public void takeBack(long issueId, LocalDate day, String keptBecause) {
        policy.checkDay(day, today());
        issue(issueId).takeBack(day, keptBecause, caller.name());
    }

    /**
     * She no longer has it; the key is handed to nobody until it is found.
     *
     * @param paidBack whether she gets the deposit back all the same
     */
    @Requires(HOUSE_WRITE)
    public void lose(long issueId, LocalDate day, String reason, boolean paidBack) {
        policy.checkDay(day, today());
        issue(issueId).lose(day, reason, paidBack, caller.name());
    }

    private KeyIssue issue(long issueId) {
        KeyIssue issue = rows.lockIssue(issueId);
        CallTrail.person(issue.getPerson().getId());
        return issue;
    }

    /** The receipt that both sides sign, as it stands now. */
    @Requires(value = HOUSE_READ, deed = Deed.PRINT)
    public byte[] receipt(long personId, KeyReceipt kind) {
        Person person = people.get(personId);
        CallTrail.person(personId);
        List<KeyEntry> entries = entries(rows.ofPerson(personId), kind);
        if (entries.isEmpty()) {
            throw new BusinessException("housing.keyNothingToReceipt");
        }
        KeyPerson on = new KeyPerson(person.getDisplayName(), person.getPersonNo());
        return PdfLetter.of(
                kind == KeyReceipt.RECEIVED
                        ? letter.received(on, today(), entries)
                        : letter.returned(on, today(), entries));
    }

    private static List<KeyEntry> entries(List<HandedKey> keys, KeyReceipt kind) {
        if (kind == KeyReceipt.RECEIVED) {
            return keys.stream().filter(HandedKey::isHeld).map(HandedKey::entry).toList();
        }
        return keys.stream()
                .filter(key -> !key.isHeld())
                .map(HandedKey::closedOn)
                .max(Comparator.naturalOrder())
                .map(latest -> keys.stream()
                        .filter(key -> latest.equals(key.closedOn()))
                        .map(HandedKey::entry)
                        .toList())
                .orElse(List.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
