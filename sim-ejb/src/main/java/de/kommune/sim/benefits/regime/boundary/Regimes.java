package de.kommune.sim.benefits.regime.boundary;

import static de.kommune.sim.access.Permission.REGIME_READ;
import static de.kommune.sim.access.Permission.REGIME_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.authorities.residence.entity.ResidenceTitle;
import de.kommune.sim.benefits.regime.entity.ConfirmedSpan;
import de.kommune.sim.benefits.regime.entity.RegimeConfirmation;
import de.kommune.sim.benefits.regime.entity.RegimeFact;
import de.kommune.sim.benefits.regime.entity.RegimeFile;
import de.kommune.sim.benefits.regime.entity.RegimeSpan;
import de.kommune.sim.benefits.regime.policy.Fingerprint;
import de.kommune.sim.benefits.regime.policy.RegimeTimeline;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** Under which law people get benefits («Leistungsregime»): derived and explained, and confirmed by section 50-2. */
@Stateless
@Guarded
public class Regimes {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private RegimeRows rows;

    @Inject
    private OpenRegimes waiting;

    @Inject
    private Clock clock;

    /** A person's timeline, row by row with its reasons, and whether somebody stands by it. */
    @Requires(REGIME_READ)
    public RegimeView ofPerson(long personId) {
        Person person = people.get(personId);
        CallTrail.person(personId);
        return view(person);
    }

    /** Who waits for a confirmation: nobody has looked yet, or the facts have changed since. */
    @Requires(REGIME_READ)
    public List<OpenRegime> open(int first, int count) {
        return waiting.page(first, count);
    }

    @Requires(REGIME_READ)
    public long countOpen() {
        return waiting.count();
    }

    /** Notes what happened; the timeline follows by itself. */
    @Requires(value = REGIME_WRITE, deed = Deed.CHANGE)
    public long note(long personId, NewRegimeFact wanted) {
        Person person = people.lock(personId);
        CallTrail.person(personId);
        Period period = Period.ofDays(wanted.from(), wanted.lastDay());
        rows.facts(personId).stream()
                .filter(other -> !other.isWithdrawn() && other.getEvent() == wanted.event())
                .filter(other -> other.getPeriod().overlaps(period))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException(
                            "benefits.factThere",
                            other.getEvent(),
                            other.getPeriod().getFrom());
                });
        RegimeFact fact = new RegimeFact(
                person, wanted.event(), period, wanted.evidence(), caller.name(), LocalDateTime.now(clock));
        em.persist(fact);
        em.flush();
        return fact.getId();
    }

    /** It was not so: the event counts no more and stays readable. */
    @Requires(REGIME_WRITE)
    public void withdraw(long factId, int version, String reason) {
        RegimeFact fact = rows.fact(factId);
        people.lock(fact.getPerson().getId());
        CallTrail.person(fact.getPerson().getId());
        em.refresh(fact); // nobody changes it any more: whoever does holds the person
        if (fact.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        fact.withdraw(reason, caller.name(), LocalDateTime.now(clock));
    }

    /**
     * Stands by the timeline as the page showed it.
     *
     * @param fingerprint of what the page showed; where the facts have changed since, nothing is confirmed
     */
    @Requires(REGIME_WRITE)
    public void confirm(long personId, String fingerprint) {
        Person person = people.lock(personId);
        CallTrail.person(personId);
        List<ResidenceTitle> titles = rows.titles(personId);
        List<RegimeFact> facts = rows.facts(personId);
        RegimeFile file = rows.file(person, titles, facts);
        List<RegimeSpan> spans = new RegimeTimeline(rows.rules()).of(file);
        if (spans.isEmpty()) {
            throw new BusinessException("benefits.nothingToConfirm");
        }
        if (!Fingerprint.of(file, spans).equals(fingerprint)) {
            throw new BusinessException("benefits.regimeChanged");
        }
        RegimeConfirmation made = new RegimeConfirmation(
                person, fingerprint, RegimeRows.stamp(titles, facts), caller.name(), LocalDateTime.now(clock));
        em.persist(made);
        spans.forEach(span -> em.persist(new ConfirmedSpan(made, span)));
    }

    private RegimeView view(Person person) {
        List<RegimeFact> facts = rows.facts(person.getId());
        List<ResidenceTitle> titles = rows.titles(person.getId());
        RegimeFile file = rows.file(person, titles, facts);
        List<RegimeSpan> spans = new RegimeTimeline(rows.rules()).of(file);
        String print = Fingerprint.of(file, spans);
        return new RegimeView(
                person.getId(),
                person.getDisplayName(),
                spans.stream().map(RegimeLine::of).toList(),
                facts.stream().map(FactLine::of).toList(),
                rows.lastConfirmation(person.getId())
                        .map(last -> confirmation(last, last.isOf(print, RegimeRows.stamp(titles, facts))))
                        .orElse(null),
                print);
    }

    private ConfirmationView confirmation(RegimeConfirmation last, boolean current) {
        return new ConfirmationView(last.getConfirmedBy(), last.getConfirmedAt(), current, rows.confirmed(last));
    }
}
