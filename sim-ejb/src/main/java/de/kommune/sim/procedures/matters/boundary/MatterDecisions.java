package de.kommune.sim.procedures.matters.boundary;

import static de.kommune.sim.access.Permission.PROCEDURE_WRITE;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.authorities.competence.boundary.CompetenceAnswer;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.procedures.matters.entity.AuthorityMatter;
import de.kommune.sim.procedures.matters.entity.Decided;
import de.kommune.sim.procedures.matters.entity.MatterOutcome;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What others decided on clients' matters, what clients did against it, and how that ended («Bescheide und Rechtsbehelfe»). */
@Stateless
@Guarded
public class MatterDecisions {

    @Inject
    private MatterDesk desk;

    /**
     * The authority decided. The last days are reckoned by the law of the day that counts, and become tasks. Entered again before it is answered, it
     * puts right what was misread.
     */
    @Requires(PROCEDURE_WRITE)
    public void decide(long matterId, int version, DecisionTold told) {
        AuthorityMatter matter = desk.locked(matterId, version);
        if (told.postedOn() == null && told.receivedOn() == null) {
            throw new BusinessException("procedures.receivedUnknown");
        }
        desk.checkNotToCome(told.postedOn());
        desk.checkNotToCome(told.receivedOn());
        long caseId = matter.getSimCase().getId();
        CompetenceAnswer answer =
                desk.ask(matter.getMatterCode(), caseId, matter.getFiledOn(), told.postedOn(), told.receivedOn());
        matter.governedBy(desk.row(answer));
        matter.decide(decided(told, answer), desk.account());
        remind(matter);
    }

    private static Decided decided(DecisionTold told, CompetenceAnswer answer) {
        return new Decided(
                told.decision(),
                told.by(),
                told.postedOn(),
                answer.days().receivedOn(),
                answer.presumedAfter() == null
                        ? null
                        : new Decided.Presumption(answer.presumedAfter(), answer.presumedBy()),
                answer.lawOf(),
                lastDay(answer.answering().remedy()),
                lastDay(answer.answering().urgent()));
    }

    private static LocalDate lastDay(DeadlineReading reading) {
        return reading == null ? null : reading.lastDay();
    }

    /** What was granted in full needs no answer, and no reminder. */
    private void remind(AuthorityMatter matter) {
        desk.settle(matter);
        if (!matter.isToBeAnswered()) {
            return;
        }
        if (matter.getReceipt().getUrgentLastDay() != null) {
            desk.plan(matter, "Eilantrag prüfen", null, matter.getReceipt().getUrgentLastDay());
        }
        if (matter.getReceipt().getRemedyLastDay() != null) {
            desk.plan(
                    matter,
                    "Widerspruch oder Klage prüfen",
                    null,
                    matter.getReceipt().getRemedyLastDay());
        }
    }

    /** Objection or action was brought on that day; the line says whether that was after the last one. */
    @Requires(PROCEDURE_WRITE)
    public void remedy(long matterId, int version, LocalDate day) {
        AuthorityMatter matter = desk.locked(matterId, version);
        desk.checkNotToCome(day);
        matter.remedy(day, desk.account());
        desk.settle(matter);
    }

    /** A court was asked for urgent help on that day. */
    @Requires(PROCEDURE_WRITE)
    public void urge(long matterId, int version, LocalDate day) {
        AuthorityMatter matter = desk.locked(matterId, version);
        desk.checkNotToCome(day);
        matter.urge(day, desk.account());
    }

    /** The court answered it on that day. */
    @Requires(PROCEDURE_WRITE)
    public void endUrgent(long matterId, int version, MatterOutcome how, LocalDate day) {
        AuthorityMatter matter = desk.locked(matterId, version);
        desk.checkNotToCome(day);
        matter.endUrgent(how, day, desk.account());
    }

    /** Objection or action ended so on that day, and with it the matter. */
    @Requires(PROCEDURE_WRITE)
    public void conclude(long matterId, int version, MatterOutcome how, LocalDate day) {
        AuthorityMatter matter = desk.locked(matterId, version);
        desk.checkNotToCome(day);
        matter.conclude(how, day, desk.today(), desk.account());
        desk.settle(matter);
    }

    /** The decision stays as it is; nothing more comes of it. */
    @Requires(PROCEDURE_WRITE)
    public void finish(long matterId, int version) {
        AuthorityMatter matter = desk.locked(matterId, version);
        matter.finish(desk.today(), desk.account());
        desk.settle(matter);
    }
}
