package de.kommune.sim.procedures.matters.entity;

import de.kommune.sim.authorities.competence.entity.Competence;
import de.kommune.sim.authorities.competence.entity.Decider;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A client's matter with an authority («Angelegenheit»). Who decides is what the table of competences says; a decision of anybody else is refused
 * here, and by a key of the database.
 */
@Entity
@Table(name = "authority_matter")
public class AuthorityMatter extends BaseEntity {

    /** The two sides of the wall, which decide nothing in another authority's name. */
    private static final Pattern OF_THIS_TOWN = Pattern.compile(
            "(^|[^\\p{L}\\d])(50-2|SIM|Sozial- und Integrationsmanagement)([^\\p{L}\\d]|$)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_REFERENCE = 60;

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "competence_id")
    private Competence competence;

    @Column(name = "matter_code", nullable = false, updatable = false, length = 20)
    private String matterCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Decider decider;

    @Column(length = 160)
    private String authority;

    @Column(name = "authority_why", length = 300)
    private String authorityWhy;

    @Column(length = 60)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 14)
    private MatterState state = MatterState.DRAFT;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Column(name = "info_due_on")
    private LocalDate infoDueOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    private MatterDecision decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_by", length = 12)
    private Decider decidedBy;

    @Embedded
    private Receipt receipt;

    @Embedded
    private Answer answer;

    @Column(name = "final_on")
    private LocalDate finalOn;

    @Column(name = "ended_why", length = 300)
    private String endedWhy;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected AuthorityMatter() {}

    /** @param token of the form, so that it makes one matter however often it is sent */
    public AuthorityMatter(SimCase simCase, Competence competence, String account, String token) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.matterCode = competence.getMatter().getCode();
        this.token = Objects.requireNonNull(token, "token");
        this.changedBy = Objects.requireNonNull(account, "account");
        governedBy(competence);
    }

    /** By the law of another day: who decides, and what can be done about it, may be something else then. */
    public void governedBy(Competence row) {
        if (!row.getMatter().getCode().equals(matterCode)) {
            throw new IllegalArgumentException(
                    "of another matter: " + row.getMatter().getCode());
        }
        competence = row;
        decider = row.getFacts().getDecider();
        if (decider != Decider.OTHER) { // by that law the town itself decides, and there is no other of its kind
            authority = null;
            authorityWhy = null;
        }
    }

    /**
     * Another authority of that kind decides than the table names, such as the foreigners' authority of another district; null for
     * the one of the table. What this town decides has no other, and no other authority is an office of this town by its name.
     */
    public void decidedElsewhere(String office, String why, String account) {
        boolean named = office != null && !office.isBlank();
        if (named && (why == null || why.isBlank())) {
            throw new BusinessException("procedures.authorityWithoutReason");
        }
        if (named && (decider != Decider.OTHER || OF_THIS_TOWN.matcher(office).find())) {
            throw new BusinessException(
                    "procedures.authorityOfThisTown", competence.getMatter().getTitle());
        }
        authority = named ? office.strip() : null;
        authorityWhy = named ? why.strip() : null;
        changedBy = account;
    }

    /** It was applied for, once. */
    public void file(LocalDate day, String fileNumber, String account) {
        require(state == MatterState.DRAFT);
        filedOn = Objects.requireNonNull(day, "day");
        refer(fileNumber, account);
        become(MatterState.FILED, account);
    }

    /** The authority calls it by that number. */
    public void refer(String fileNumber, String account) {
        require(!state.isEnded());
        if (fileNumber != null && fileNumber.strip().length() > LONGEST_REFERENCE) {
            throw new BusinessException("procedures.referenceTooLong", LONGEST_REFERENCE);
        }
        reference = fileNumber == null || fileNumber.isBlank() ? null : fileNumber.strip();
        changedBy = account;
    }

    /** It was begun by mistake. */
    public void discard(String why, LocalDate day, String account) {
        require(state == MatterState.DRAFT);
        end(MatterState.DISCARDED, why, day, account);
    }

    /** The client took the application back. */
    public void withdraw(String why, LocalDate day, String account) {
        require(state.isWithTheAuthority());
        end(MatterState.WITHDRAWN, why, day, account);
    }

    private void end(MatterState how, String why, LocalDate day, String account) {
        if (why == null || why.isBlank()) {
            throw new BusinessException("procedures.matterEndedWithoutReason");
        }
        endedWhy = why.strip();
        finalOn = Objects.requireNonNull(day, "day");
        become(how, account);
    }

    /** The authority wants something until that day. */
    public void requestInformation(LocalDate until, String account) {
        require(state.isWithTheAuthority());
        infoDueOn = Objects.requireNonNull(until, "until");
        become(MatterState.INFO_REQUESTED, account);
    }

    /** What was wanted has been handed in. */
    public void informed(String account) {
        require(state == MatterState.INFO_REQUESTED);
        become(MatterState.FILED, account);
    }

    /** Refuses where the authority does not have it: nothing is handed in then. */
    public void checkAsked() {
        require(state.isWithTheAuthority());
    }

    /** The authority decided; whoever else did is refused. As long as nobody has answered it, a decision that was misread is put right. */
    public void decide(Decided told, String account) {
        require(state.isDecidable() && answer().getUrgentOn() == null);
        if (told.by() != decider) {
            throw new BusinessException(
                    "procedures.wrongDecider", competence.getMatter().getTitle(), authorityName());
        }
        checkOrder(told);
        decision = told.decision();
        decidedBy = told.by();
        receipt = new Receipt(told);
        become(MatterState.DECIDED, account);
    }

    private void checkOrder(Decided told) {
        LocalDate posted = told.postedOn();
        if (posted != null && filedOn != null && posted.isBefore(filedOn)) {
            throw new BusinessException("procedures.decidedBeforeFiled", posted, filedOn);
        }
        if (posted != null && told.receivedOn().isBefore(posted)) {
            throw new BusinessException("procedures.receivedBeforeDecided", told.receivedOn(), posted);
        }
        if (filedOn != null && told.receivedOn().isBefore(filedOn)) {
            throw new BusinessException("procedures.receivedBeforeFiled", told.receivedOn(), filedOn);
        }
    }

    /** Objection or action was brought; after the last day too, for a court may excuse it. */
    public void remedy(LocalDate day, String account) {
        require(state == MatterState.DECIDED);
        Answer next = answer();
        next.bring(day, receipt);
        answer = next;
        become(MatterState.REMEDY, account);
    }

    /** A court was asked for urgent help, since the remedy alone may hold nothing up. */
    public void urge(LocalDate day, String account) {
        require(state.isAnswerable());
        if (!competence.getFacts().isUrgentPossible()) {
            throw new BusinessException(
                    "procedures.urgentNotNeeded", competence.getMatter().getTitle());
        }
        Answer next = answer();
        next.urge(day, receipt);
        answer = next;
        changedBy = account;
    }

    /** The court has answered it. */
    public void endUrgent(MatterOutcome how, LocalDate day, String account) {
        require(answer().isUrgentRunning());
        Answer next = answer();
        next.endUrgent(how, day);
        answer = next;
        changedBy = account;
    }

    /** Objection or action has ended, and so has the matter. What ended before outcomes were kept can be completed. */
    public void conclude(MatterOutcome how, LocalDate day, LocalDate today, String account) {
        Answer next = answer();
        require(state == MatterState.REMEDY
                || state == MatterState.FINAL && next.getRemedyOn() != null && next.getOutcome() == null);
        checkNothingUrgent();
        next.end(how, day);
        answer = next;
        finalOn = finalOn == null ? today : finalOn;
        become(MatterState.FINAL, account);
    }

    /** Nobody answers the decision; nothing more comes of it. */
    public void finish(LocalDate day, String account) {
        require(state == MatterState.DECIDED);
        checkNothingUrgent();
        finalOn = Objects.requireNonNull(day, "day");
        become(MatterState.FINAL, account);
    }

    private void checkNothingUrgent() {
        if (answer().isUrgentRunning()) {
            throw new BusinessException("procedures.urgentRuns", answer().getUrgentOn());
        }
    }

    private void become(MatterState next, String account) {
        state = next;
        changedBy = account;
        infoDueOn = next == MatterState.INFO_REQUESTED ? infoDueOn : null;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new BusinessException("procedures.stepNotNow", state);
        }
    }

    /** Whether somebody still has to think of an answer: what was granted in full needs none. */
    public boolean isToBeAnswered() {
        return state == MatterState.DECIDED && decision != MatterDecision.GRANTED;
    }

    /** Who decides, in words. */
    public final String authorityName() {
        return authority == null ? competence.getFacts().getAuthority() : authority;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public Competence getCompetence() {
        return competence;
    }

    public String getMatterCode() {
        return matterCode;
    }

    public Decider getDecider() {
        return decider;
    }

    public String getAuthority() {
        return authority;
    }

    public String getAuthorityWhy() {
        return authorityWhy;
    }

    public String getReference() {
        return reference;
    }

    public MatterState getState() {
        return state;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public LocalDate getInfoDueOn() {
        return infoDueOn;
    }

    public MatterDecision getDecision() {
        return decision;
    }

    public Decider getDecidedBy() {
        return decidedBy;
    }

    /** How the decision reached the client; null before there is one. */
    public Receipt getReceipt() {
        return receipt;
    }

    /** What the client did against it, and how that ended. */
    public final Answer answer() {
        return answer == null ? new Answer() : answer.copy();
    }

    public LocalDate getFinalOn() {
        return finalOn;
    }

    /** Why it was taken back or discarded; null otherwise. */
    public String getEndedWhy() {
        return endedWhy;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
