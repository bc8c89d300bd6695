package de.kommune.sim.procedures.matters.boundary;

import static de.kommune.sim.access.Permission.PROCEDURE_READ;
import static de.kommune.sim.access.Permission.PROCEDURE_WRITE;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.procedures.matters.entity.AuthorityMatter;
import de.kommune.sim.procedures.matters.entity.MatterPaper;
import de.kommune.sim.procedures.matters.entity.MatterState;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What authorities want to see for clients' matters («verlangte Unterlagen»): until when, and what they have. As long as something is missing, the earliest day is the matter's. */
@Stateless
@Guarded
public class MatterRequests {

    private static final int LONGEST_WORDS = 200;
    private static final int MOST_AT_ONCE = 20;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Seals seals;

    @Inject
    private CaseRows cases;

    @Inject
    private MatterRows rows;

    @Inject
    private MatterDesk desk;

    /** What was ever wanted for a matter, in the order in which it was asked for. */
    @Requires(PROCEDURE_READ)
    public List<PaperLine> ofMatter(long matterId) {
        cases.get(rows.get(matterId).getSimCase().getId());
        return rows.papers(matterId).stream().map(this::line).toList();
    }

    /** The same for all matters of a case. */
    @Requires(PROCEDURE_READ)
    public List<PaperLine> ofCase(long caseId) {
        cases.get(caseId);
        return rows.papersOfCase(caseId).stream().map(this::line).toList();
    }

    private PaperLine line(MatterPaper paper) {
        String words = seals.open(paper.getWords(), MatterSeals.PAPERS.place(paper.getId()));
        return new PaperLine(paper.getId(), paper.getMatter().getId(), words, paper.getDueOn(), paper.getHandedOn());
    }

    /**
     * The authority wants something until that day; it becomes a task.
     *
     * @param wanted a paper in each line
     */
    @Requires(PROCEDURE_WRITE)
    public void request(long matterId, int version, LocalDate until, String wanted) {
        AuthorityMatter matter = desk.locked(matterId, version);
        List<String> papers = papers(wanted);
        matter.requestInformation(until, desk.account());
        papers.forEach(words -> want(matter, until, words));
        em.lock(matter, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // the same form sent twice asks for nothing twice
        desk.settle(matter);
        follow(matter);
        desk.plan(matter, "Unterlagen nachreichen", String.join("\n", papers), matter.getInfoDueOn());
    }

    private static List<String> papers(String wanted) {
        List<String> papers = wanted == null
                ? List.of()
                : wanted.lines()
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
        if (papers.isEmpty()) {
            throw new BusinessException("procedures.papersMissing");
        }
        if (papers.size() > MOST_AT_ONCE || papers.stream().anyMatch(one -> one.length() > LONGEST_WORDS)) {
            throw new BusinessException("procedures.papersTooLong", MOST_AT_ONCE, LONGEST_WORDS);
        }
        return papers;
    }

    private void want(AuthorityMatter matter, LocalDate until, String words) {
        MatterPaper paper = new MatterPaper(matter, desk.today(), until);
        em.persist(paper);
        paper.name(seals.seal(words, MatterSeals.PAPERS.place(paper.getId())));
    }

    /** The authority has that paper since today, or does not have it after all. */
    @Requires(PROCEDURE_WRITE)
    public void handIn(long matterPaperId, boolean there) {
        MatterPaper paper = locked(matterPaperId);
        paper.handIn(there ? desk.today() : null);
        follow(paper.getMatter());
    }

    /** The authority does not want that paper any more, or never did. */
    @Requires(PROCEDURE_WRITE)
    public void dismiss(long matterPaperId) {
        MatterPaper paper = locked(matterPaperId);
        em.remove(paper);
        follow(paper.getMatter());
    }

    private MatterPaper locked(long matterPaperId) {
        MatterPaper paper = rows.paper(matterPaperId);
        desk.locked(paper.getMatter().getId()).checkAsked();
        em.refresh(paper);
        return paper;
    }

    /** Everything that was wanted has been handed in. */
    @Requires(PROCEDURE_WRITE)
    public void informed(long matterId, int version) {
        AuthorityMatter matter = desk.locked(matterId, version);
        open(matter).forEach(paper -> paper.handIn(desk.today()));
        matter.informed(desk.account());
        desk.settle(matter);
    }

    /** The matter waits for the earliest of what is missing, or for nothing. */
    private void follow(AuthorityMatter matter) {
        em.flush();
        Optional<LocalDate> due =
                open(matter).stream().map(MatterPaper::getDueOn).min(Comparator.naturalOrder());
        boolean asked = matter.getState() == MatterState.INFO_REQUESTED;
        if (due.isEmpty() && asked) {
            matter.informed(desk.account());
            desk.settle(matter);
        } else if (due.isPresent() && !due.get().equals(matter.getInfoDueOn())) {
            matter.requestInformation(due.get(), desk.account());
            if (asked) {
                desk.move(matter, due.get());
            } else {
                desk.plan(matter, "Unterlagen nachreichen", null, due.get());
            }
        }
    }

    private List<MatterPaper> open(AuthorityMatter matter) {
        return rows.papers(matter.getId()).stream()
                .filter(paper -> paper.getHandedOn() == null)
                .toList();
    }
}
