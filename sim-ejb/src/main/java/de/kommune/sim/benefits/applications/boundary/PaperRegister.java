package de.kommune.sim.benefits.applications.boundary;

import de.kommune.sim.benefits.applications.entity.Applicant;
import de.kommune.sim.benefits.applications.entity.ApplicationPaper;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.benefits.applications.policy.ApplicationForm;
import de.kommune.sim.benefits.applications.policy.ReceiptLetter;
import de.kommune.sim.paper.PdfLetter;
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

/**
 * Takes applications in («Antragseingang»), for whoever hands them in: the counter, or a client with whom counselling prepared one. Whoever does
 * the latter cannot read here what it left. Has no guard of its own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PaperRegister {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Seals seals;

    @Inject
    private Clock clock;

    /**
     * The client hands it in; from now on it is section 50-2's, and nobody changes it.
     *
     * @param basis on what ground it crosses, in words
     */
    public ApplicationPaper handIn(Applicant applicant, PaperFacts facts, String basis, String form) {
        return kept(ApplicationPaper.ofClient(applicant, facts, basis, LocalDateTime.now(clock), form), facts);
    }

    ApplicationPaper takeDown(Applicant applicant, PaperFacts facts, String account, String form) {
        return kept(ApplicationPaper.ofCounter(applicant, facts, account, LocalDateTime.now(clock), form), facts);
    }

    private ApplicationPaper kept(ApplicationPaper paper, PaperFacts facts) {
        em.persist(paper);
        paper.fill(seals.seal(facts.words(), ApplicationSeals.PAPERS.place(paper.getId())));
        em.flush(); // the database makes the application now
        return paper;
    }

    /** The receipt for the client (PDF), word for word what was handed in. */
    public byte[] receipt(String paperNo, Applicant applicant, PaperFacts facts, LocalDateTime at) {
        return PdfLetter.of(new ReceiptLetter().of(paperNo, applicant, facts, at));
    }

    /** The same on a sheet to be signed (PDF), for a client who takes it to the counter herself. */
    public byte[] form(Applicant applicant, PaperFacts facts) {
        return PdfLetter.of(new ApplicationForm().of(applicant, facts, LocalDate.now(clock)));
    }

    String words(ApplicationPaper paper) {
        return seals.open(paper.getWords(), ApplicationSeals.PAPERS.place(paper.getId()));
    }

    PaperFacts facts(ApplicationPaper paper) {
        return new PaperFacts(paper.getNeed(), paper.getWantedFrom(), paper.getAmount(), words(paper));
    }
}
