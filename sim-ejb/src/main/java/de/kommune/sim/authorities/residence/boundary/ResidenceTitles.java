package de.kommune.sim.authorities.residence.boundary;

import static de.kommune.sim.access.Permission.RESIDENCE_READ;
import static de.kommune.sim.access.Permission.RESIDENCE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.authorities.residence.entity.ResidenceChange;
import de.kommune.sim.authorities.residence.entity.ResidenceFacts;
import de.kommune.sim.authorities.residence.entity.ResidenceKind;
import de.kommune.sim.authorities.residence.entity.ResidenceTitle;
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

/**
 * Which right to stay people have («Aufenthaltsstatus»): taken down from the foreigners' authority's papers, and put right with a reason.
 * What stood there before stays readable.
 */
@Stateless
@Guarded
public class ResidenceTitles {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private ResidenceRows rows;

    @Inject
    private Clock clock;

    /** What a person has and had, with everything that was ever on record. */
    @Requires(RESIDENCE_READ)
    public ResidenceView ofPerson(long personId) {
        Person person = people.get(personId);
        CallTrail.person(personId);
        List<ResidenceLine> lines = titles(personId).stream()
                .sorted((one, other) -> other.getPeriod().compareTo(one.getPeriod()))
                .map(ResidenceLine::of)
                .toList();
        return new ResidenceView(personId, person.getDisplayName(), lines, rows.history(personId), rows.kinds());
    }

    /** The person has it from that day on; what held until then ends the day before. */
    @Requires(value = RESIDENCE_WRITE, deed = Deed.CHANGE)
    public ResidenceTitle enter(long personId, ResidenceFacts facts) {
        Person person = people.lock(personId);
        CallTrail.person(personId);
        ResidenceTitle made = new ResidenceTitle(person, rows.kind(facts.kindCode(), facts.from()), facts, by(null));
        List<ResidenceTitle> others = titles(personId);
        others.stream()
                .filter(former -> former.getPeriod().getFrom().isBefore(facts.from())
                        && former.getPeriod().contains(facts.from()))
                .forEach(former -> former.giveWayOn(facts.from(), by(null)));
        checkFree(others, made.getPeriod());
        em.flush(); // the days are free before they are taken
        em.persist(made);
        return made;
    }

    /** What was taken down was wrong. */
    @Requires(RESIDENCE_WRITE)
    public void correct(long titleId, int version, ResidenceFacts facts, String reason) {
        ResidenceTitle title = locked(titleId, version);
        ResidenceKind kind = rows.kind(facts.kindCode(), facts.from());
        List<ResidenceTitle> others = titles(title.getPerson().getId()).stream()
                .filter(other -> !other.equals(title))
                .toList();
        checkFree(others, facts.period());
        title.correct(kind, facts, by(reason));
    }

    /** It was never so: the person never had it. */
    @Requires(RESIDENCE_WRITE)
    public void withdraw(long titleId, int version, String reason) {
        ResidenceTitle title = locked(titleId, version);
        title.withdraw(by(reason));
        em.flush(); // the last state is kept with its reason before the row goes
        em.remove(title);
    }

    private ResidenceTitle locked(long titleId, int version) {
        ResidenceTitle title = rows.get(titleId);
        people.lock(title.getPerson().getId());
        CallTrail.person(title.getPerson().getId());
        em.refresh(title); // nobody changes it any more: whoever does holds the person
        if (title.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return title;
    }

    private static void checkFree(List<ResidenceTitle> others, Period wanted) {
        others.stream()
                .filter(other -> other.getPeriod().overlaps(wanted))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException(
                            "authorities.residenceThere",
                            other.getKind().getWords(),
                            other.getPeriod().getFrom());
                });
    }

    private List<ResidenceTitle> titles(long personId) {
        return rows.of(List.of(personId));
    }

    private ResidenceChange by(String reason) {
        return new ResidenceChange(reason, caller.name(), LocalDateTime.now(clock));
    }
}
