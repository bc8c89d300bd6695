package de.kommune.sim.procedures.matters.boundary;

import static de.kommune.sim.access.Permission.PROCEDURE_READ;
import static de.kommune.sim.access.Permission.PROCEDURE_WRITE;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.authorities.competence.boundary.CompetenceAnswer;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.procedures.matters.entity.AuthorityMatter;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * What clients have running with authorities («Angelegenheiten»): begun, filed, taken back. Counselling writes down what others decide; who they are
 * comes from the table of competences by the law of the day that counts.
 */
@Stateless
@Guarded
public class AuthorityMatters {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRows cases;

    @Inject
    private MatterRows rows;

    @Inject
    private MatterDesk desk;

    /** The matters of a case, the latest first. */
    @Requires(PROCEDURE_READ)
    public List<MatterLine> ofCase(long caseId) {
        cases.get(caseId);
        boolean firstTitleKnown = desk.firstTitle(caseId) != null;
        return rows.ofCase(caseId).stream()
                .map(matter -> rows.line(matter, firstTitleKnown))
                .toList();
    }

    @Requires(PROCEDURE_READ)
    public MatterLine get(long matterId) {
        AuthorityMatter matter = rows.get(matterId);
        SimCase simCase = cases.get(matter.getSimCase().getId());
        return rows.line(matter, desk.firstTitle(simCase.getId()) != null);
    }

    /** A client begins something; the same form makes one. What has a room of its own is kept there and nowhere else. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public AuthorityMatter begin(long caseId, NewMatter wanted) {
        SimCase simCase = desk.changeable(caseId);
        return rows.made(wanted.form()).orElseGet(() -> begun(simCase, wanted));
    }

    private AuthorityMatter begun(SimCase simCase, NewMatter wanted) {
        CompetenceAnswer answer = desk.ask(wanted.matterCode(), simCase.getId(), null, null, null);
        if (answer.competence().matter().getKeptIn() != null) {
            throw new BusinessException(
                    "procedures.matterKeptElsewhere",
                    answer.competence().matter().getTitle(),
                    answer.competence().matter().getKeptIn());
        }
        AuthorityMatter matter = new AuthorityMatter(simCase, desk.row(answer), desk.account(), wanted.form());
        matter.decidedElsewhere(wanted.authority(), wanted.authorityWhy(), desk.account());
        em.persist(matter);
        return matter;
    }

    /** It was applied for on that day; the law of that day may name somebody else. */
    @Requires(PROCEDURE_WRITE)
    public void file(long matterId, int version, LocalDate day, String reference) {
        AuthorityMatter matter = desk.locked(matterId, version);
        desk.checkNotToCome(day);
        matter.governedBy(
                desk.row(desk.ask(matter.getMatterCode(), matter.getSimCase().getId(), day, null, null)));
        matter.file(day, reference, desk.account());
    }

    /** The authority calls it by that number. */
    @Requires(PROCEDURE_WRITE)
    public void refer(long matterId, int version, String reference) {
        desk.locked(matterId, version).refer(reference, desk.account());
    }

    /** It was begun by mistake. */
    @Requires(PROCEDURE_WRITE)
    public void discard(long matterId, int version, String why) {
        desk.locked(matterId, version).discard(why, desk.today(), desk.account());
    }

    /** The client took the application back on that day. */
    @Requires(PROCEDURE_WRITE)
    public void withdraw(long matterId, int version, String why, LocalDate day) {
        AuthorityMatter matter = desk.locked(matterId, version);
        desk.checkNotToCome(day);
        matter.withdraw(why, day, desk.account());
        desk.settle(matter);
    }
}
