package de.kommune.sim.assistance.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Permission.ASSISTANCE_READ;
import static de.kommune.sim.access.Permission.ASSISTANCE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.assistance.entity.AskedHelp;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.codes.entity.Language;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.volunteering.requests.boundary.AreaChoice;
import de.kommune.sim.volunteering.requests.boundary.HelpRows;
import de.kommune.sim.volunteering.requests.entity.HelpAnswer;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What counselling asks of volunteers for a client («Anfrage an das Ehrenamt»). The coordination learns the need, and with the client's yes to a
 * person her first name, on a consent. Counselling learns that person's first name and what came of it.
 */
@Stateless
@Guarded
public class CaseHelp {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private HelpKeeper keeper;

    @Inject
    private HelpRows rows;

    /** All that was ever asked for a case, the latest first. */
    @Requires(ASSISTANCE_READ)
    public List<HelpView> ofCase(long caseId) {
        cases.get(caseId);
        Map<Long, LocalDate> known = keeper.knownUntil(caseId);
        return em.createQuery(
                        "select r from AskedHelp a join a.request r where a.simCase.id = :case order by r.id desc",
                        HelpRequest.class)
                .setParameter("case", caseId)
                .getResultStream()
                .map(request -> new HelpView(request, caseId, known.get(request.getId())))
                .toList();
    }

    /** The same for the client who asks what is kept about her. */
    @Requires(ASSISTANCE_READ)
    public List<HelpAccount> accounts(long caseId) {
        return ofCase(caseId).stream().map(HelpAccount::of).toList();
    }

    @Requires(ASSISTANCE_READ)
    public HelpView get(long helpId) {
        AskedHelp asked = keeper.find(helpId);
        asked.getRequest().getArea(); // the page needs it after the transaction
        long caseId = asked.getSimCase().getId();
        return new HelpView(
                asked.getRequest(), caseId, keeper.knownUntil(caseId).get(helpId));
    }

    /** Towns and their parts, by name. */
    @Requires(ASSISTANCE_READ)
    public List<AreaChoice> areas() {
        return rows.areas();
    }

    /** Whether the client allows her first name to go to the coordination today. */
    @Requires(ASSISTANCE_READ)
    public boolean isConsented(long caseId) {
        return keeper.isConsented(caseId);
    }

    /** Asks for help; the same form asks once. Nothing of who the client is goes with it. */
    @Requires(value = ASSISTANCE_WRITE, deed = CHANGE)
    public HelpRequest ask(long caseId, NewHelp wanted) {
        SimCase simCase = cases.lock(caseId);
        return before(wanted.form()).orElseGet(() -> asked(simCase, wanted));
    }

    private Optional<HelpRequest> before(String form) {
        return em.createQuery("select r from HelpRequest r where r.token = :form", HelpRequest.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    private HelpRequest asked(SimCase simCase, NewHelp wanted) {
        if (!simCase.getStatus().isLive()) {
            throw new BusinessException("cases.notLive", simCase.getCaseNo(), simCase.getStatus());
        }
        if (!wanted.wished()) {
            throw new BusinessException("assistance.notWished");
        }
        String language = wanted.need().getLanguage();
        if (language != null && em.find(Language.class, language) == null) {
            throw new NotFoundException();
        }
        HelpRequest request = rows.add(wanted.form(), wanted.need(), wanted.areaId(), caller.name());
        em.persist(new AskedHelp(request, simCase));
        return request;
    }

    /** What the client says to the person who is proposed. With a yes her first name goes to the coordination, on her consent. */
    @Requires(ASSISTANCE_WRITE)
    public void answer(long helpId, int version, boolean agreed) {
        AskedHelp asked = locked(helpId);
        HelpRequest request = rows.lock(helpId, version);
        HelpAnswer answer = new HelpAnswer(request, agreed, keeper.today());
        request.answer(agreed, keeper.today(), caller.name());
        em.persist(answer);
        if (agreed) {
            keeper.passOn(asked);
        }
    }

    /** Passes the first name on again, where a consent has run out meanwhile and there is a new one. */
    @Requires(ASSISTANCE_WRITE)
    public void passOnAgain(long helpId, int version) {
        AskedHelp asked = locked(helpId);
        HelpRequest request = rows.lock(helpId, version);
        if (!request.isNameNeeded()) {
            throw new BusinessException("assistance.nameNotNeeded", request.getState());
        }
        keeper.passOn(asked);
    }

    /** Takes the request back before anything has begun. */
    @Requires(ASSISTANCE_WRITE)
    public void withdraw(long helpId, int version) {
        locked(helpId);
        HelpRequest request = rows.lock(helpId, version);
        request.withdraw(keeper.today(), caller.name());
        rows.forgetName(request);
    }

    /** Ends what runs; how it was is said by the coordination. */
    @Requires(ASSISTANCE_WRITE)
    public void stop(long helpId, int version) {
        locked(helpId);
        HelpRequest request = rows.lock(helpId, version);
        request.stop(keeper.today(), caller.name());
        rows.forgetName(request);
    }

    /** First the case, as whoever takes a consent back does. */
    private AskedHelp locked(long helpId) {
        AskedHelp asked = keeper.find(helpId);
        cases.lock(asked.getSimCase().getId());
        return asked;
    }
}
