package de.kommune.sim.documents.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Permission.DOCUMENT_READ;
import static de.kommune.sim.access.Permission.DOCUMENT_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.NotYoursException;
import de.kommune.sim.access.Requires;
import de.kommune.sim.access.StandIns;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.documents.entity.Document;
import de.kommune.sim.documents.entity.DocumentFacts;
import de.kommune.sim.documents.entity.DocumentRule;
import de.kommune.sim.documents.entity.DocumentType;
import de.kommune.sim.documents.entity.FileFormat;
import de.kommune.sim.documents.entity.FileMark;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The papers of cases («Dokumente»): adding, describing, looking at and withdrawing them, and which of them expire. */
@Stateless
@Guarded
public class Documents {

    private static final int MOST_EXPIRING = 200;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private DocumentContent content;

    @Inject
    private VirusScan virusScan;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    @Inject
    private StandIns standIns;

    @Inject
    private Clock clock;

    /** The kinds of papers that one can choose today. */
    @Requires(DOCUMENT_READ)
    public List<DocumentType> types() {
        return em.createQuery(
                        "select t from DocumentType t where t.period.from <= :today and t.period.to > :today"
                                + " order by t.position, t.code",
                        DocumentType.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** How large a document may be today, and which files are taken. */
    @Requires(value = DOCUMENT_READ, deed = READ)
    public DocumentRule rule() {
        return em.createQuery(
                        "select r from DocumentRule r where r.validFrom <= :today order by r.validFrom desc",
                        DocumentRule.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getSingleResult();
    }

    /** All documents of a case, also the withdrawn ones without their content; the latest first. */
    @Requires(DOCUMENT_READ)
    public List<Document> ofCase(long caseId) {
        List<Document> all = cases.seeing(em.createQuery(
                        "select d from Document d join fetch d.type join fetch d.simCase s join fetch s.person q"
                                + " where s.id = :case and " + CaseRows.seen("s", "q")
                                + " order by d.receivedOn desc, d.id desc",
                        Document.class))
                .setParameter("case", caseId)
                .getResultList();
        all.stream()
                .findFirst()
                .ifPresent(document ->
                        CallTrail.person(document.getSimCase().getPerson().getId()));
        return all;
    }

    /** What is known about a document. */
    @Requires(DOCUMENT_READ)
    public Document get(long documentId) {
        Document document = find(documentId, LockModeType.NONE);
        document.getType().getCode();
        document.getSimCase().getSubject().getDisplayName();
        return document;
    }

    /** The document itself. */
    @Requires(value = DOCUMENT_READ, deed = READ)
    public byte[] content(long documentId) {
        if (find(documentId, LockModeType.NONE).isWithdrawn()) {
            throw new NotFoundException();
        }
        return content.read(documentId);
    }

    /** Adds a document, after its size, its kind, a virus and a second copy were looked for. */
    @Requires(value = DOCUMENT_WRITE, deed = CHANGE)
    public Document add(long caseId, NewDocument wanted) {
        caseOf(caseId);
        byte[] bytes = wanted.content();
        FileFormat format = checked(bytes);
        SimCase simCase = lockedCase(caseId);
        return added(wanted.requestToken()).orElseGet(() -> save(simCase, wanted, format, bytes));
    }

    private FileFormat checked(byte[] bytes) {
        DocumentRule rule = rule();
        if (bytes.length == 0) {
            throw new BusinessException("documents.empty");
        }
        if (bytes.length > rule.getMaxBytes()) {
            throw new BusinessException("documents.tooLarge", rule.getMaxMegabytes());
        }
        FileFormat format = FileFormat.of(bytes)
                .filter(rule.getFormats()::contains)
                .orElseThrow(() -> new BusinessException("documents.wrongFormat"));
        virusScan.check(bytes);
        return format;
    }

    private Document save(SimCase simCase, NewDocument wanted, FileFormat format, byte[] bytes) {
        if (!simCase.getStatus().isLive()) {
            throw new BusinessException("cases.notLive", simCase.getCaseNo(), simCase.getStatus());
        }
        DocumentFacts facts = facts(wanted.typeCode(), wanted.title(), wanted.receivedOn(), wanted.validUntil());
        FileMark mark = new FileMark(format, bytes.length, content.digest(bytes));
        refuseTwice(simCase, mark.digest());
        Document document =
                new Document(simCase, facts, mark, wanted.requestToken(), caller.name(), LocalDateTime.now(clock));
        em.persist(document);
        em.flush();
        content.store(document.getId(), bytes);
        return document;
    }

    private void refuseTwice(SimCase simCase, String digest) {
        em.createQuery(
                        "select d from Document d where d.simCase = :case and d.digest = :digest"
                                + " and d.withdrawnAt is null",
                        Document.class)
                .setParameter("case", simCase)
                .setParameter("digest", digest)
                .getResultList()
                .forEach(first -> {
                    throw new BusinessException(
                            "documents.known", first.getTitle(), first.getUploadedAt(), first.getUploadedBy());
                });
    }

    private Optional<Document> added(String token) {
        return em
                .createQuery("select d from Document d where d.requestToken = :token", Document.class)
                .setParameter("token", token)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether the caller may say anew what a document is, and take it out: whoever added it, or works on the case. */
    @Requires(value = DOCUMENT_READ, deed = READ)
    public boolean mayChange(long documentId) {
        Document document = find(documentId, LockModeType.NONE);
        return caller.may(DOCUMENT_WRITE)
                && !document.isWithdrawn()
                && document.getSimCase().getStatus() != CaseStatus.HANDED_OVER
                && isMine(document);
    }

    private boolean isMine(Document document) {
        SimCase simCase = document.getSimCase();
        return document.getUploadedBy().equals(caller.name())
                || scope.mayChange(simCase)
                || standIns.representedBy(caller.name()).contains(simCase.getResponsible());
    }

    /**
     * Says anew what a document is.
     *
     * @param version of the document that was on the screen; a stale one is refused, so that nothing is overwritten unseen
     */
    @Requires(DOCUMENT_WRITE)
    public void describe(
            long documentId, int version, String typeCode, String title, LocalDate receivedOn, LocalDate validUntil) {
        Document document = changeable(documentId);
        if (document.getVersion() != version) {
            throw new BusinessException("documents.changed", document.getTitle());
        }
        document.describe(facts(typeCode, title, receivedOn, validUntil));
    }

    /** Takes a document out that does not belong here: its content is gone for good, the reason stays. */
    @Requires(DOCUMENT_WRITE)
    public void withdraw(long documentId, String reason) {
        changeable(documentId).withdraw(reason, caller.name(), LocalDateTime.now(clock));
        content.remove(documentId);
    }

    /** What was handed over to the ASD stays as it was; of everything else a colleague's papers are a colleague's. */
    private Document changeable(long documentId) {
        Document document = find(documentId, LockModeType.PESSIMISTIC_WRITE);
        document.getSimCase().checkNotHandedOver();
        if (!isMine(document)) {
            throw new NotYoursException("documents.notYours", document.getUploadedBy());
        }
        return document;
    }

    /**
     * The documents that expire within that many days or have expired, the first first, of the live cases that an account looks
     * after: the caller, or an absent colleague for whom she stands in.
     */
    @Requires(DOCUMENT_READ)
    public List<ExpiringDocument> expiringWithin(String account, int days) {
        return em.createQuery(
                        "select new de.kommune.sim.documents.boundary.ExpiringDocument(d.id, c.id, c.caseNo,"
                                + " p.displayName, t.germanName, d.title, d.validUntil) from Document d"
                                + " join d.simCase c join c.person p join d.type t where d.withdrawnAt is null"
                                + " and d.validUntil <= :until and (c.responsible = :account or c.deputy = :account)"
                                + " and c.status in :live order by d.validUntil, d.id",
                        ExpiringDocument.class)
                .setParameter("until", LocalDate.now(clock).plusDays(days))
                .setParameter("account", account)
                .setParameter("live", CaseStatus.live())
                .setMaxResults(MOST_EXPIRING)
                .getResultList();
    }

    private DocumentFacts facts(String typeCode, String title, LocalDate receivedOn, LocalDate validUntil) {
        if (receivedOn.isAfter(LocalDate.now(clock))) {
            throw new BusinessException("documents.receivedInFuture", receivedOn);
        }
        DocumentType type = em.find(DocumentType.class, typeCode);
        if (type == null) {
            throw new NotFoundException();
        }
        return new DocumentFacts(type, title, receivedOn, validUntil);
    }

    private Document find(long documentId, LockModeType lock) {
        Document document = em.find(Document.class, documentId, lock);
        if (document == null) {
            throw new NotFoundException();
        }
        caseOf(document.getSimCase().getId());
        return document;
    }

    private SimCase caseOf(long caseId) {
        return cases.get(caseId);
    }

    /** A double click waits here, and then finds what the first one made. */
    private SimCase lockedCase(long caseId) {
        return cases.lock(caseId);
    }
}
