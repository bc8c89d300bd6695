package de.kommune.sim.benefits.regime.boundary;

import de.kommune.sim.authorities.residence.boundary.ResidenceRows;
import de.kommune.sim.authorities.residence.entity.ResidenceTitle;
import de.kommune.sim.benefits.regime.entity.AgeLimit;
import de.kommune.sim.benefits.regime.entity.ConfirmedSpan;
import de.kommune.sim.benefits.regime.entity.Happening;
import de.kommune.sim.benefits.regime.entity.RegimeConfirmation;
import de.kommune.sim.benefits.regime.entity.RegimeFact;
import de.kommune.sim.benefits.regime.entity.RegimeFile;
import de.kommune.sim.benefits.regime.entity.RegimeRule;
import de.kommune.sim.benefits.regime.entity.Right;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads what a timeline is derived from («Tatsachen lesen»). Has no guard of its own: only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RegimeRows {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ResidenceRows residence;

    @Inject
    private PersonRows people;

    List<ResidenceTitle> titles(long personId) {
        return residence.of(List.of(personId));
    }

    /** The latest first, with those that were taken back. */
    List<RegimeFact> facts(long personId) {
        return em.createQuery(
                        "select f from RegimeFact f where f.person.id = :person and " + PersonRows.seen("f")
                                + " order by f.period.from desc, f.id desc",
                        RegimeFact.class)
                .setParameter("person", personId)
                .setParameter("side", people.side())
                .getResultList();
    }

    RegimeFact fact(long id) {
        return em.createQuery(
                        "select f from RegimeFact f join fetch f.person where f.id = :id and " + PersonRows.seen("f"),
                        RegimeFact.class)
                .setParameter("id", id)
                .setParameter("side", people.side())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    RegimeFile file(Person person, Collection<ResidenceTitle> titles, Collection<RegimeFact> facts) {
        return new RegimeFile(
                titles.stream().map(RegimeRows::right).toList(),
                facts.stream()
                        .filter(fact -> !fact.isWithdrawn())
                        .map(fact -> new Happening(fact.getEvent(), fact.getPeriod()))
                        .toList(),
                person.getBirthDate() == null ? null : person.getBirthDate().getDate(),
                em.createQuery("select l from AgeLimit l", AgeLimit.class).getResultList());
    }

    private static Right right(ResidenceTitle title) {
        return new Right(
                title.getKind().getCode(),
                title.getKind().getWords(),
                title.getKind().getGroup(),
                title.getPeriod(),
                title.getFirstGrantedOn(),
                title.getEnteredOn());
    }

    /** Every version of every rule, in the order in which they are asked, of a rank the latest first. */
    List<RegimeRule> rules() {
        return em.createQuery("select r from RegimeRule r order by r.rank, r.valid.from desc", RegimeRule.class)
                .getResultList();
    }

    Optional<RegimeConfirmation> lastConfirmation(long personId) {
        return em.createQuery(
                        "select c from RegimeConfirmation c where c.person.id = :person and " + PersonRows.seen("c")
                                + " order by c.confirmedAt desc, c.id desc",
                        RegimeConfirmation.class)
                .setParameter("person", personId)
                .setParameter("side", people.side())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<ConfirmedSpan> confirmed(RegimeConfirmation confirmation) {
        return em.createQuery(
                        "select s from ConfirmedSpan s where s.confirmation = :confirmation order by s.period.from",
                        ConfirmedSpan.class)
                .setParameter("confirmation", confirmation)
                .getResultList();
    }

    /** What changes with every change of a fact, put together as {@link OpenRegimes} puts it together in the database. */
    static String stamp(Collection<ResidenceTitle> titles, Collection<RegimeFact> facts) {
        long titleIds = titles.stream().mapToLong(ResidenceTitle::getId).sum();
        long titleVersions =
                titles.stream().mapToLong(ResidenceTitle::getVersion).sum();
        long factIds = facts.stream().mapToLong(RegimeFact::getId).sum();
        long factVersions = facts.stream().mapToLong(RegimeFact::getVersion).sum();
        return titles.size() + "." + titleIds + "." + titleVersions + "/" + facts.size() + "." + factIds + "."
                + factVersions;
    }
}
