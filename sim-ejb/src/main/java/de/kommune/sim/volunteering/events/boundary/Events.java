package de.kommune.sim.volunteering.events.boundary;

import static de.kommune.sim.access.Permission.VOLUNTEER_READ;
import static de.kommune.sim.access.Permission.VOLUNTEER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.drafts.boundary.SentForms;
import de.kommune.sim.volunteering.events.entity.EventFacts;
import de.kommune.sim.volunteering.events.entity.EventSlot;
import de.kommune.sim.volunteering.events.entity.SlotFacts;
import de.kommune.sim.volunteering.events.entity.VolunteerEvent;
import de.kommune.sim.volunteering.events.policy.SlotPolicy;
import de.kommune.sim.volunteering.events.policy.WeeklySeries;
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

/** Events and their shifts («Veranstaltungen»): planning one or a weekly series, adding shifts, counting guests. */
@Stateless
@Guarded
public class Events {

    private final WeeklySeries series = new WeeklySeries();
    private final SlotPolicy policy = new SlotPolicy();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private SentForms forms;

    @Inject
    private EventRows rows;

    @Inject
    private EventReader reader;

    @Inject
    private WeekReader weeks;

    @Inject
    private Clock clock;

    /** What takes place from the first day until the day before the last. */
    @Requires(VOLUNTEER_READ)
    public List<EventLine> between(LocalDate from, LocalDate to) {
        return weeks.between(from, to);
    }

    /** The event with what its page shows. */
    @Requires(VOLUNTEER_READ)
    public EventView get(long eventId) {
        return reader.view(rows.get(VolunteerEvent.class, eventId));
    }

    /** Plans it, with all dates of its series; the same form makes them once. The first of them comes back. */
    @Requires(value = VOLUNTEER_WRITE, deed = Deed.CHANGE)
    public VolunteerEvent plan(NewEvent wanted) {
        Optional<Long> before = forms.before(wanted.form());
        if (before.isPresent()) {
            return rows.get(VolunteerEvent.class, before.get());
        }
        VolunteerEvent event = planned(wanted);
        forms.made(wanted.form(), event.getId());
        return event;
    }

    private VolunteerEvent planned(NewEvent wanted) {
        EventFacts first = wanted.facts();
        policy.check(first);
        wanted.slots().forEach(slot -> policy.check(slot, first.startsAt(), first.endsAt()));
        int dates = series.dates(first.startsAt().toLocalDate(), wanted.until());
        VolunteerEvent event = date(wanted, 0);
        for (int number = 1; number < dates; number++) {
            date(wanted, number);
        }
        return event;
    }

    private VolunteerEvent date(NewEvent wanted, int number) {
        long days = series.daysAfterFirst(number);
        VolunteerEvent event =
                new VolunteerEvent(wanted.form(), number, wanted.facts().daysLater(days), caller.name());
        em.persist(event);
        wanted.slots().forEach(slot -> em.persist(new EventSlot(event, slot.daysLater(days))));
        return event;
    }

    /** One more shift. */
    @Requires(VOLUNTEER_WRITE)
    public void addSlot(long eventId, int version, SlotFacts slot) {
        VolunteerEvent event = rows.lock(eventId, version);
        policy.check(slot, event.getStartsAt(), event.getEndsAt());
        em.lock(event, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // the same form adds one
        em.persist(new EventSlot(event, slot));
    }

    /** Nobody ever asked for it, so it was entered by mistake. */
    @Requires(VOLUNTEER_WRITE)
    public void removeSlot(long slotId) {
        EventSlot slot = rows.lock(EventSlot.class, slotId);
        long asked = em.createQuery("select count(r) from SlotRegistration r where r.slot.id = :slot", Long.class)
                .setParameter("slot", slotId)
                .getSingleResult();
        if (asked > 0) {
            throw new BusinessException("volunteering.slotTaken");
        }
        em.remove(slot);
    }

    /** How many guests there were. */
    @Requires(VOLUNTEER_WRITE)
    public void countGuests(long eventId, int version, int guests) {
        VolunteerEvent event = rows.lock(eventId, version);
        if (LocalDateTime.now(clock).isBefore(event.getStartsAt())) {
            throw new BusinessException("volunteering.eventToCome", event.getStartsAt());
        }
        event.count(guests, caller.name());
    }
}
