package de.kommune.sim.cooperation.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Permission.HANDOFF_READ;
import static de.kommune.sim.access.Permission.HANDOFF_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.cooperation.entity.Basis;
import de.kommune.sim.cooperation.entity.Hand;
import de.kommune.sim.cooperation.entity.HandOff;
import de.kommune.sim.cooperation.entity.HandOffGround;
import de.kommune.sim.cooperation.entity.HandOffKind;
import de.kommune.sim.cooperation.entity.HandOffStep;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The messages between counselling and section 50-2 («Mitteilungen»): sending on a statute, taking, asking back,
 * answering. What goes across on a consent is sent where the consents are kept.
 */
@Stateless
@Guarded
public class HandOffs {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HandOffRows rows;

    @Inject
    private HandOffRegister register;

    @Inject
    private PersonRows people;

    @Inject
    private Clock clock;

    /** One page of a box, the most urgent first; what is over, the latest first. */
    @Requires(HANDOFF_READ)
    public List<HandOffLine> list(HandOffBox box, int first, int size) {
        return rows.lines(box, first, size);
    }

    @Requires(HANDOFF_READ)
    public long count(HandOffBox box) {
        return rows.count(box);
    }

    /** What counselling proposes and nobody has answered yet, what is wanted first comes first. */
    @Requires(HANDOFF_READ)
    public List<ProposalLine> proposals() {
        return rows.proposals();
    }

    /** A message with all that was said. */
    @Requires(HANDOFF_READ)
    public HandOffView get(long id) {
        HandOff found = rows.get(id);
        Long own = register.linkedPerson(found).orElse(null);
        CallTrail.person(own);
        return new HandOffView(
                found.getId(),
                found.getVersion(),
                found.getKind(),
                found.getConcerned(),
                found.getBasis(),
                found.getDueOn(),
                found.getState(),
                found.getTakenBy(),
                found.getNotedAt() != null,
                register.hand(found).desk(),
                own,
                found.getKind() == HandOffKind.PLACEMENT_PROPOSED ? register.proposal(found) : null,
                found.getSteps().stream().map(this::step).toList());
    }

    private HandOffView.Step step(HandOffStep step) {
        return new HandOffView.Step(
                step.getDeed(), step.getDesk(), step.getAccount(), step.getAt(), register.text(step));
    }

    /** What the caller's desks write about. */
    @Requires(HANDOFF_READ)
    public List<HandOffKind> kinds() {
        return Arrays.stream(HandOffKind.values())
                .filter(kind -> rows.desks().contains(kind.from()))
                .toList();
    }

    /** When an answer is due that is asked for today. */
    @Requires(HANDOFF_READ)
    public LocalDate dueOn(HandOffKind kind) {
        return register.dueOn(kind);
    }

    /** The statutes that let the caller's side tell the other something, as in force today. */
    @Requires(HANDOFF_READ)
    public List<HandOffGround> grounds() {
        return em.createQuery(
                        "select g from HandOffGround g where g.side = :side and g.valid.from <= :today"
                                + " and g.valid.to > :today order by g.id",
                        HandOffGround.class)
                .setParameter("side", people.side())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** Sends a message that a statute allows. */
    @Requires(value = HANDOFF_WRITE, deed = CHANGE)
    public HandOff send(NewHandOff wanted, String groundCode) {
        HandOffGround ground = grounds().stream()
                .filter(found -> found.getCode().equals(groundCode))
                .findFirst()
                .orElseThrow(() -> new BusinessException("cooperation.withoutGround"));
        return register.send(wanted, Basis.of(ground.getWords()));
    }

    /** Sees to a message of the other side from now on. */
    @Requires(HANDOFF_WRITE)
    public void take(long id, int version) {
        step(id, version, null, HandOff::take);
    }

    /** Asks back, or answers a question. */
    @Requires(HANDOFF_WRITE)
    public void say(long id, int version, String text) {
        step(id, version, HandOffRegister.requireText(text), HandOff::say);
    }

    /** Reports it done, with what the other side should know. */
    @Requires(HANDOFF_WRITE)
    public void finish(long id, int version, String text) {
        step(id, version, text, HandOff::finish);
    }

    /** Says that it cannot be done, and why. */
    @Requires(HANDOFF_WRITE)
    public void decline(long id, int version, String text) {
        step(id, version, HandOffRegister.requireText(text), HandOff::decline);
    }

    /** Takes an own message back, and says why. */
    @Requires(HANDOFF_WRITE)
    public void withdraw(long id, int version, String text) {
        step(id, version, HandOffRegister.requireText(text), HandOff::withdraw);
    }

    /** Takes note of how it ended. */
    @Requires(HANDOFF_WRITE)
    public void note(long id, int version) {
        step(id, version, null, HandOff::note);
    }

    /** Says which of the own records the message is about; the other side does not learn it. */
    @Requires(HANDOFF_WRITE)
    public void link(long id, long personId) {
        HandOff handOff = rows.lock(id);
        register.link(handOff, personId);
        CallTrail.person(personId);
    }

    private void step(long id, int version, String text, BiFunction<HandOff, Hand, HandOffStep> deed) {
        HandOff handOff = rows.lock(id);
        if (handOff.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        em.lock(handOff, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // words alone count as a change, too
        register.linkedPerson(handOff).ifPresent(CallTrail::person);
        register.say(deed.apply(handOff, register.hand(handOff)), text);
    }
}
