package de.kommune.sim.housing.incidents.boundary;

import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Room;
import de.kommune.sim.housing.incidents.entity.Incident;
import de.kommune.sim.housing.incidents.entity.IncidentMeasure;
import de.kommune.sim.housing.incidents.entity.IncidentNotice;
import de.kommune.sim.housing.incidents.entity.IncidentRecipient;
import de.kommune.sim.housing.incidents.policy.IncidentPolicy;
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

/** What happened in the shelters («Vorkommnisse»): noting it, who was told, what was done, and that it is settled. */
@Stateless
@Guarded
public class Incidents {

    private static final int MOST_SETTLED = 200;

    private static final String LINE =
            "select new de.kommune.sim.housing.incidents.boundary.IncidentLine(i.id, i.version, f.id, f.name, r.name,"
                    + " i.kind, i.happenedAt, i.notedBy, i.notedAt, i.closedBy, i.closedAt) from Incident i"
                    + " join i.facility f left join i.room r where ";

    private final IncidentPolicy policy = new IncidentPolicy();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private Clock clock;

    /** About what something is still to be done, the latest first. */
    @Requires(HOUSE_READ)
    public List<IncidentLine> open() {
        return em.createQuery(LINE + "i.closedAt is null order by i.happenedAt desc, i.id desc", IncidentLine.class)
                .getResultList();
    }

    /** What is settled, the latest first; at most two hundred. */
    @Requires(HOUSE_READ)
    public List<IncidentLine> settled() {
        return em.createQuery(LINE + "i.closedAt is not null order by i.closedAt desc, i.id desc", IncidentLine.class)
                .setMaxResults(MOST_SETTLED)
                .getResultList();
    }

    /** One incident with what was said about it. */
    @Requires(HOUSE_READ)
    public IncidentView get(long incidentId) {
        Incident incident = em.find(Incident.class, incidentId);
        if (incident == null) {
            throw new NotFoundException();
        }
        IncidentLine line = em.createQuery(LINE + "i.id = :id", IncidentLine.class)
                .setParameter("id", incidentId)
                .getSingleResult();
        String words = seals.open(incident.getWords(), IncidentSeals.INCIDENTS.place(incidentId));
        return new IncidentView(line, words, told(incidentId), measures(incidentId));
    }

    private List<IncidentNotice> told(long incidentId) {
        return em.createQuery(
                        "select n from IncidentNotice n where n.incident.id = :id order by n.toldOn, n.id",
                        IncidentNotice.class)
                .setParameter("id", incidentId)
                .getResultList();
    }

    private List<MeasureLine> measures(long incidentId) {
        return em
                .createQuery(
                        "select m from IncidentMeasure m where m.incident.id = :id order by m.notedAt, m.id",
                        IncidentMeasure.class)
                .setParameter("id", incidentId)
                .getResultList()
                .stream()
                .map(measure -> new MeasureLine(measure.getNotedBy(), measure.getNotedAt(), opened(measure)))
                .toList();
    }

    private String opened(IncidentMeasure measure) {
        return seals.open(measure.getWords(), IncidentSeals.MEASURES.place(measure.getId()));
    }

    /** Notes what happened; the same form never makes a second one. */
    @Requires(value = HOUSE_WRITE, deed = Deed.CHANGE)
    public Incident note(NewIncident wanted) {
        Facility facility = locked(Facility.class, wanted.facilityId());
        return em.createQuery("select i from Incident i where i.token = :form", Incident.class)
                .setParameter("form", wanted.form())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> noted(facility, wanted));
    }

    private Incident noted(Facility facility, NewIncident wanted) {
        policy.checkTime(wanted.happenedAt(), now());
        String words = policy.words(wanted.words());
        Incident incident = new Incident(facility, room(facility, wanted.roomId()), wanted.kind(), wanted.happenedAt());
        // from here to the sealed words nothing is asked: the table takes no incident without them
        em.persist(incident.noted(caller.name(), now(), wanted.form()));
        incident.fill(seals.seal(words, IncidentSeals.INCIDENTS.place(incident.getId())));
        return incident;
    }

    private Room room(Facility facility, Long roomId) {
        if (roomId == null) {
            return null;
        }
        Room room = em.find(Room.class, roomId);
        if (room == null || !room.getFacility().equals(facility)) {
            throw new NotFoundException();
        }
        return room;
    }

    /** Somebody was told of it; of each the first day counts. */
    @Requires(HOUSE_WRITE)
    public void tell(long incidentId, IncidentRecipient recipient, LocalDate day) {
        Incident incident = locked(Incident.class, incidentId);
        policy.checkTold(day, incident.getHappenedAt(), now().toLocalDate());
        told(incidentId).stream()
                .filter(notice -> notice.getRecipient() == recipient)
                .findFirst()
                .ifPresent(before -> {
                    throw new BusinessException("housing.incidentToldBefore", recipient, before.getToldOn());
                });
        em.persist(new IncidentNotice(incident, recipient, day, caller.name()));
    }

    /** Adds what was done, or what became known later; the same form never adds it twice. */
    @Requires(value = HOUSE_WRITE, deed = Deed.CHANGE)
    public IncidentMeasure add(long incidentId, String words, String form) {
        Incident incident = locked(Incident.class, incidentId);
        return em.createQuery("select m from IncidentMeasure m where m.token = :form", IncidentMeasure.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> added(incident, policy.words(words), form));
    }

    private IncidentMeasure added(Incident incident, String words, String form) {
        IncidentMeasure measure = new IncidentMeasure(incident, caller.name(), now(), form);
        em.persist(measure);
        measure.fill(seals.seal(words, IncidentSeals.MEASURES.place(measure.getId())));
        return measure;
    }

    /** Nothing more is to be done; what becomes known later can still be added. */
    @Requires(HOUSE_WRITE)
    public void close(long incidentId, int version) {
        Incident incident = locked(Incident.class, incidentId);
        if (incident.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        incident.close(caller.name(), now());
    }

    private <T> T locked(Class<T> type, long id) {
        T record = em.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (record == null) {
            throw new NotFoundException();
        }
        return record;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
