package de.kommune.sim.information.boundary;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.NotYoursException;
import de.kommune.sim.access.Permission;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.information.entity.InformationRequest;
import de.kommune.sim.information.entity.InformationTerm;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Which requests for information a call sees («Sicht auf Auskunftsersuchen»): those about cases that it sees, and those of people
 * without a case. Working on one is up to who is responsible for the case, or who took it down where there is none, and the team
 * lead, as with everything that a client asks about looks. Has no guard of its own: only guarded boundaries use it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InformationRows {

    static final String SEEN =
            "from InformationRequest i join i.person p left join i.simCase c where (c.id is null and "
                    + PersonRows.seen("p") + " or c.id is not null and " + CaseRows.seen("c", "p") + ")";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private PersonRows people;

    @Inject
    private Clock clock;

    InformationRequest get(long id) {
        InformationRequest found = em.find(InformationRequest.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        if (found.getSimCase() == null) {
            CallTrail.person(people.get(found.getPerson().getId()).getId());
        } else {
            cases.get(found.getSimCase().getId());
        }
        return found;
    }

    /** For whoever works on it: reads it anew, keeps others from changing it, and refuses who has an older one on the screen. */
    InformationRequest lock(long id, int version) {
        InformationRequest found = get(id);
        checkMine(found);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        if (found.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return found;
    }

    boolean isMine(InformationRequest request) {
        return request.getSimCase() == null ? isOf(request.getRecordedBy()) : isMine(request.getSimCase());
    }

    private boolean isMine(SimCase simCase) {
        return isOf(simCase.getResponsible());
    }

    private boolean isOf(String account) {
        return caller.name().equals(account) || caller.may(Permission.CASE_ASSIGN);
    }

    void checkMine(InformationRequest request) {
        check(isMine(request));
    }

    void checkMine(SimCase simCase) {
        check(isMine(simCase));
    }

    private static void check(boolean mine) {
        if (!mine) {
            throw new NotYoursException("information.notYours");
        }
    }

    /** What the law and the house say today. */
    InformationTerm term() {
        return em.createQuery(
                        "select t from InformationTerm t where t.validFrom <= :today order by t.validFrom desc",
                        InformationTerm.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getSingleResult();
    }
}
