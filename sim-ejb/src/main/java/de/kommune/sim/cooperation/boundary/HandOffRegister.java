package de.kommune.sim.cooperation.boundary;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Role;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.cooperation.entity.Basis;
import de.kommune.sim.cooperation.entity.Concerned;
import de.kommune.sim.cooperation.entity.CounsellingLink;
import de.kommune.sim.cooperation.entity.Desk;
import de.kommune.sim.cooperation.entity.Hand;
import de.kommune.sim.cooperation.entity.HandOff;
import de.kommune.sim.cooperation.entity.HandOffKind;
import de.kommune.sim.cooperation.entity.HandOffProposal;
import de.kommune.sim.cooperation.entity.HandOffRule;
import de.kommune.sim.cooperation.entity.HandOffStep;
import de.kommune.sim.cooperation.entity.OfficeLink;
import de.kommune.sim.cooperation.entity.PersonLink;
import de.kommune.sim.cooperation.entity.Proposal;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonSide;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts messages across the wall on record («Mitteilungen führen»). Has no guard of its own: only guarded boundaries use
 * it, {@link HandOffs} with a statute and the keeper of the consents with a consent that it has checked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandOffRegister {

    /** As much as fits on a page; whoever needs more should talk. */
    static final int LONGEST = 2_000;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private PersonRows people;

    @Inject
    private HandOffRows rows;

    @Inject
    private Clock clock;

    /** Sends a message, on a ground that the caller's boundary has checked; the same form sent twice is one message. */
    public HandOff send(NewHandOff wanted, Basis basis) {
        Optional<HandOff> sentBefore = sentBefore(wanted.requestToken());
        if (sentBefore.isPresent()) {
            return sentBefore.get();
        }
        Hand sender = hand(wanted.kind().from());
        Person person = people.get(wanted.personId());
        CallTrail.person(person.getId());
        LocalDate dueOn = wanted.dueOn() == null ? dueOn(wanted.kind()) : wanted.dueOn();
        HandOff handOff = new HandOff(wanted.kind(), Concerned.of(person), basis, dueOn, sender, wanted.requestToken());
        em.persist(handOff);
        say(handOff.getSteps().get(0), requireText(wanted.text()));
        if (wanted.isProposal()) {
            em.persist(new HandOffProposal(handOff, wanted.proposal()));
        }
        link(handOff, person.getId());
        return handOff;
    }

    /** What the caller has sent from that form before. */
    public Optional<HandOff> sentBefore(String requestToken) {
        return em.createQuery("select h from HandOff h where h.requestToken = :token and h.sentBy = :me", HandOff.class)
                .setParameter("token", requestToken)
                .setParameter("me", caller.name())
                .getResultStream()
                .findFirst();
    }

    /** When an answer of that kind is due that is sent today. */
    LocalDate dueOn(HandOffKind kind) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery(
                        "select r from HandOffRule r where r.kind = :kind and r.validFrom <= :today"
                                + " order by r.validFrom desc",
                        HandOffRule.class)
                .setParameter("kind", kind)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(rule -> today.plusDays(rule.getDueDays()))
                .orElseThrow(() -> new BusinessException("cooperation.noRule", kind));
    }

    /** The caller's own hand at that desk; refused for somebody who does not work there. */
    Hand hand(Desk desk) {
        Set<Role> roles = caller.roles();
        if (!desk.isStaffedBy(roles)) {
            throw new BusinessException("cooperation.otherDesk", desk);
        }
        return new Hand(desk, caller.name(), LocalDateTime.now(clock));
    }

    /** The hand at whichever end of the message the caller works. */
    Hand hand(HandOff handOff) {
        return hand(rows.desks().contains(handOff.getTo()) ? handOff.getTo() : handOff.getFrom());
    }

    /** Puts the words to a step, under seal; a step without words has an empty text. */
    void say(HandOffStep step, String text) {
        String words = text == null ? "" : text.strip();
        if (words.length() > LONGEST) {
            throw new BusinessException("cooperation.textTooLong", LONGEST, words.length());
        }
        if (step.getId() == null) {
            em.persist(step);
        }
        step.fill(seals.seal(words, HandOffSeals.STEPS.place(step.getId())));
    }

    static String requireText(String text) {
        if (text == null || text.isBlank()) {
            throw new BusinessException("cooperation.withoutText");
        }
        return text;
    }

    String text(HandOffStep step) {
        return seals.open(step.getText(), HandOffSeals.STEPS.place(step.getId()));
    }

    /** What the message proposes; null for every other kind. */
    Proposal proposal(HandOff handOff) {
        return em.createQuery("select p from HandOffProposal p where p.handOff = :handOff", HandOffProposal.class)
                .setParameter("handOff", handOff)
                .getResultStream()
                .findFirst()
                .map(HandOffProposal::facts)
                .orElse(null);
    }

    /** The record that the caller's side means; empty where nobody has said yet. */
    Optional<Long> linkedPerson(HandOff handOff) {
        return found(handOff).map(PersonLink::getPersonId);
    }

    /** Says which of the own records is meant. */
    void link(HandOff handOff, long personId) {
        Person person = people.get(personId);
        Optional<PersonLink> before = found(handOff);
        before.ifPresent(found -> found.correct(person.getId()));
        if (before.isEmpty()) {
            em.persist(
                    people.side() == PersonSide.COUNSELLING
                            ? new CounsellingLink(handOff.getId(), person.getId())
                            : new OfficeLink(handOff.getId(), person.getId()));
        }
    }

    private Optional<PersonLink> found(HandOff handOff) {
        Class<? extends PersonLink> table =
                people.side() == PersonSide.COUNSELLING ? CounsellingLink.class : OfficeLink.class;
        List<? extends PersonLink> links = em.createQuery(
                        "select l from " + table.getSimpleName() + " l where l.handOffId = :id", table)
                .setParameter("id", handOff.getId())
                .getResultList();
        return links.stream().map(PersonLink.class::cast).findFirst();
    }
}
