package de.kommune.sim.assistance.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.assistance.entity.AskedHelp;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.consents.boundary.ConsentRegister;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.DisclosureFacts;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.volunteering.requests.boundary.HelpRows;
import de.kommune.sim.volunteering.requests.entity.HelpClient;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happens to a request on counselling's side («Gang der Anfrage»). Only guarded boundaries and news use it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HelpKeeper {

    static final Recipient COORDINATION = Recipient.of(RecipientKind.VOLUNTEERS);
    static final Set<DataCategory> FIRST_NAME = Set.of(DataCategory.IDENTITY);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private ConsentRegister consents;

    @Inject
    private HelpRows rows;

    @Inject
    private Clock clock;

    /** Of a case that the caller sees; any other is not there. */
    AskedHelp find(long helpId) {
        AskedHelp asked = em.createQuery(
                        "select a from AskedHelp a join fetch a.request r left join fetch r.area where r.id = :id",
                        AskedHelp.class)
                .setParameter("id", helpId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        cases.get(asked.getSimCase().getId());
        return asked;
    }

    /** Passes the first name on, on a consent that covers it, with the record that it was done; refused without one. */
    void passOn(AskedHelp asked) {
        Consent consent = consents.covering(asked.getSimCase().getId(), COORDINATION, FIRST_NAME)
                .orElseThrow(() -> new BusinessException("assistance.noConsent"));
        String name = firstName(asked);
        consents.disclose(
                consent.getId(),
                new DisclosureFacts(COORDINATION, FIRST_NAME, today()),
                UUID.randomUUID().toString());
        asked.passedOn(consent);
        rows.forgetName(asked.getRequest());
        em.persist(new HelpClient(asked.getRequest(), name, consent.getPeriod().getTo()));
    }

    /** Of the requests of a case whose first name lies with the coordination: until when. */
    Map<Long, LocalDate> knownUntil(long caseId) {
        return em.createQuery(
                        "select r.id, c.knownUntil from AskedHelp a join a.request r, HelpClient c where c.request = r"
                                + " and c.knownUntil > :today and a.simCase.id = :case",
                        Object[].class)
                .setParameter("case", caseId)
                .setParameter("today", today())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    boolean isConsented(long caseId) {
        cases.get(caseId);
        return consents.covering(caseId, COORDINATION, FIRST_NAME).isPresent();
    }

    private static String firstName(AskedHelp asked) {
        String given = asked.getSimCase().getSubject().getPreferredName().getGivenNames();
        String first = given == null ? "" : given.strip().split("\\s+")[0];
        if (first.isEmpty()) {
            throw new BusinessException("assistance.noFirstName");
        }
        return first;
    }

    /** What it rested on has fallen: the name goes at once, a yes counts no more, and what runs is ended. */
    void fall(AskedHelp asked) {
        HelpRequest request = rows.lock(asked.getRequest().getId());
        rows.forgetName(request);
        if (request.getState() == HelpState.AGREED) {
            request.reopen(today(), caller.name());
        } else if (request.getState() == HelpState.RUNNING) {
            request.stop(today(), caller.name());
        }
    }

    /** The case is over: nothing more is asked for it. */
    void close(AskedHelp asked) {
        HelpRequest request = rows.lock(asked.getRequest().getId());
        rows.forgetName(request);
        if (request.getState() == HelpState.RUNNING) {
            request.stop(today(), caller.name());
        } else if (request.getState().isBefore()) {
            request.withdraw(today(), caller.name());
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
