package de.kommune.sim.benefits.regime.boundary;

import static de.kommune.sim.access.Permission.REGIME_READ;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.authorities.residence.entity.ResidenceTitle;
import de.kommune.sim.benefits.regime.entity.RegimeFact;
import de.kommune.sim.benefits.regime.entity.RegimeFile;
import de.kommune.sim.benefits.regime.entity.RegimeSpan;
import de.kommune.sim.benefits.regime.policy.Fingerprint;
import de.kommune.sim.benefits.regime.policy.RegimeTimeline;
import de.kommune.sim.housing.placement.boundary.PlacementLine;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What section 50-2 sees of a person, on one sheet («Leistungsblatt»): nothing stands here that another page of 50-2 would not show. */
@Stateless
@Guarded
public class PersonSheets {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    @Inject
    private RegimeRows rows;

    @Inject
    private Clock clock;

    /** The sheet of today. */
    @Requires(REGIME_READ)
    public PersonSheet ofPerson(long personId) {
        Person person = people.get(personId);
        CallTrail.person(personId);
        LocalDate today = LocalDate.now(clock);
        List<ResidenceTitle> titles = rows.titles(personId);
        List<RegimeFact> facts = rows.facts(personId);
        RegimeFile file = rows.file(person, titles, facts);
        List<RegimeSpan> spans = new RegimeTimeline(rows.rules()).of(file);
        return new PersonSheet(
                personId,
                person.getPersonNo(),
                person.getDisplayName(),
                person.getBirthDate(),
                household(personId, today),
                placement(personId, today),
                title(titles, today),
                spans.stream()
                        .filter(span -> span.period().contains(today))
                        .findFirst()
                        .map(RegimeLine::of)
                        .orElse(null),
                rows.lastConfirmation(personId)
                        .filter(last -> last.isOf(Fingerprint.of(file, spans), RegimeRows.stamp(titles, facts)))
                        .isPresent());
    }

    private List<SheetMember> household(long personId, LocalDate today) {
        return em.createQuery(
                        "select new de.kommune.sim.benefits.regime.boundary.SheetMember(p.id, p.displayName, m.relation)"
                                + " from HouseholdMember own, HouseholdMember m join m.person p where own.person.id = :person"
                                + " and own.period.from <= :day and own.period.to > :day and m.household = own.household"
                                + " and m.period.from <= :day and m.period.to > :day and " + PersonRows.seen("p")
                                + " order by m.relation, p.displayName, p.id",
                        SheetMember.class)
                .setParameter("person", personId)
                .setParameter("day", today)
                .setParameter("side", people.side())
                .getResultList();
    }

    private PlacementLine placement(long personId, LocalDate today) {
        return em.createQuery(
                        "select new de.kommune.sim.housing.placement.boundary.PlacementLine(x.id, x.version, f.id, f.name,"
                                + " r.name, b.placeNo, x.basis, x.state, x.period, x.endReason) from Placement x"
                                + " join x.person p join x.place b join b.room r join x.facility f where p.id = :person"
                                + " and x.period.from <= :day and x.period.to > :day and " + PersonRows.seen("p")
                                + " order by x.period.from desc, x.id desc",
                        PlacementLine.class)
                .setParameter("person", personId)
                .setParameter("day", today)
                .setParameter("side", people.side())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static SheetTitle title(List<ResidenceTitle> titles, LocalDate today) {
        return titles.stream()
                .filter(title -> title.getPeriod().contains(today))
                .findFirst()
                .map(title -> new SheetTitle(title.getKind().getWords(), title.getPeriod(), title.getFirstGrantedOn()))
                .orElse(null);
    }
}
