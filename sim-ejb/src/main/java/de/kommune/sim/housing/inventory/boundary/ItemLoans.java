package de.kommune.sim.housing.inventory.boundary;

import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.inventory.entity.InventoryItem;
import de.kommune.sim.housing.inventory.entity.ItemCondition;
import de.kommune.sim.housing.inventory.entity.ItemLoan;
import de.kommune.sim.housing.inventory.policy.InventoryPolicy;
import de.kommune.sim.housing.inventory.policy.ItemHome;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who was handed which thing («Ausgabe von Inventar»): handing out to who lives in the house, and taking back in the condition that somebody saw. */
@Stateless
@Guarded
public class ItemLoans {

    private final InventoryPolicy policy = new InventoryPolicy();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private ItemRows rows;

    @Inject
    private Clock clock;

    /** What a person has and had, what should come back, and what there is for her where she lives. */
    @Requires(HOUSE_READ)
    public Equipment ofPerson(long personId) {
        Person person = people.get(personId);
        CallTrail.person(personId);
        List<HandedItem> all = rows.ofPerson(personId);
        List<HandedItem> held = all.stream().filter(HandedItem::isHeld).toList();
        List<ItemHome> homes = rows.homes(personId, today());
        return new Equipment(
                personId,
                person.getDisplayName(),
                held,
                all.stream().filter(item -> !item.isHeld()).toList(),
                held.stream()
                        .filter(item -> policy.isDue(item.facilityId(), personId, homes))
                        .map(HandedItem::loanId)
                        .collect(Collectors.toSet()),
                homes.stream().flatMap(home -> fitting(home).stream()).toList());
    }

    private List<ItemLine> fitting(ItemHome home) {
        return rows.ofFacility(home.facilityId()).stream()
                .filter(line -> !line.isOut()
                        && policy.isAtHome(line.facilityId(), line.roomId(), home.personId(), List.of(home)))
                .toList();
    }

    /** Hands things to who lives in the house: all of them or none. */
    @Requires(value = HOUSE_WRITE, deed = Deed.CHANGE)
    public List<ItemLoan> handOut(long personId, List<Long> inventoryIds, LocalDate day) {
        Person person = people.get(personId);
        CallTrail.person(personId);
        policy.checkDay(day, today());
        if (inventoryIds.isEmpty()) {
            throw new BusinessException("housing.itemNone");
        }
        List<ItemHome> homes = rows.homes(personId, day);
        // in the order of their numbers, so that two who hand out the same things never wait for each other for ever
        return new TreeSet<>(inventoryIds)
                .stream()
                        .map(rows::lock)
                        .map(item -> handedOut(item, person, homes, day))
                        .toList();
    }

    private ItemLoan handedOut(InventoryItem item, Person person, List<ItemHome> homes, LocalDate day) {
        if (rows.held(item).isPresent()) {
            throw new BusinessException("housing.itemIsOut", item.getTag());
        }
        Long roomId = item.getRoom() == null ? null : item.getRoom().getId();
        policy.checkHandOut(item.getTag(), item.getFacility().getId(), roomId, person.getId(), homes);
        ItemLoan loan = new ItemLoan(item, person, day, caller.name());
        em.persist(loan);
        return loan;
    }

    /** It is back, in the condition that somebody saw. */
    @Requires(HOUSE_WRITE)
    public void takeBack(long loanId, LocalDate day, ItemCondition condition) {
        policy.checkDay(day, today());
        ItemLoan loan = rows.lockLoan(loanId);
        CallTrail.person(loan.getPerson().getId());
        loan.takeBack(day, condition, caller.name());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
