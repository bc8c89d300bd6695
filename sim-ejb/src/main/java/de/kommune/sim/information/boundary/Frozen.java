package de.kommune.sim.information.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.approvals.boundary.FourEyes;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.documents.boundary.DocumentRegister;
import de.kommune.sim.information.entity.EntryState;
import de.kommune.sim.information.entity.InformationEntry;
import de.kommune.sim.information.entity.InformationFile;
import de.kommune.sim.information.entity.InformationPackage;
import de.kommune.sim.information.entity.InformationRequest;
import de.kommune.sim.information.policy.ClearEntry;
import de.kommune.sim.information.policy.FileList;
import de.kommune.sim.information.policy.InformationLetter;
import de.kommune.sim.information.policy.PackageHead;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packages for clients («Auskunftspakete»): frozen as files under seal, opened, removed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Frozen {

    static final String PDF = "auskunft.pdf";
    static final String JSON = "auskunft.json";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private Gathered gathered;

    @Inject
    private DocumentRegister documents;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Clock clock;

    /** Freezes what was gathered as it is blacked out now; refused while anything waits to be looked at. */
    InformationPackage make(InformationRequest request) {
        List<InformationEntry> entries = gathered.of(request);
        long pending =
                entries.stream().filter(entry -> entry.getState().isPending()).count();
        if (entries.isEmpty() || pending > 0) {
            throw new BusinessException("information.notAllSeen", pending);
        }
        Map<String, byte[]> files = files(request, entries);
        FileList list = new FileList(files);
        InformationPackage parcel =
                new InformationPackage(request, entries.size(), list.hash(), caller.name(), LocalDateTime.now(clock));
        em.persist(parcel);
        files.put(FileList.NAME, list.text().getBytes(StandardCharsets.UTF_8));
        int position = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            InformationFile kept = new InformationFile(parcel, position++, file.getKey());
            em.persist(kept);
            kept.fill(seals.sealBytes(file.getValue(), InformationSeals.FILES.place(kept.getId())));
        }
        return parcel;
    }

    private Map<String, byte[]> files(InformationRequest request, List<InformationEntry> entries) {
        Map<String, byte[]> papers = new LinkedHashMap<>();
        List<ClearEntry> clear = new ArrayList<>();
        entries.forEach(entry -> clear.add(clear(entry, papers)));
        PackageHead head = head(request);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PDF, PdfLetter.of(new InformationLetter(head, clear).xhtml()));
        files.put(JSON, InformationJson.of(head, clear));
        files.putAll(papers);
        return files;
    }

    private ClearEntry clear(InformationEntry entry, Map<String, byte[]> papers) {
        if (entry.getState() == EntryState.LEFT_OUT) {
            return ClearEntry.leftOut(entry.getSection(), gathered.read(entry).reason());
        }
        return ClearEntry.of(
                entry.getSection(), gathered.read(entry), entry.facts().isFile() ? paper(entry, papers) : null);
    }

    /** Named by its number: what a paper is called may name somebody. */
    private String paper(InformationEntry entry, Map<String, byte[]> papers) {
        String name = String.format(
                "dokumente/%03d.%s", papers.size() + 1, entry.facts().format().getSuffix());
        papers.put(name, documents.content(entry.facts().sourceId()));
        return name;
    }

    private PackageHead head(InformationRequest request) {
        Person person = request.getSubject();
        return new PackageHead(
                person.getDisplayName(),
                person.getPersonNo(),
                request.getSimCase() == null ? null : request.getSimCase().getCaseNo(),
                request.getReceivedOn(),
                request.getCollectedAt().toLocalDate(),
                retentionYears());
    }

    private int retentionYears() {
        return em.createQuery(
                        "select r.years from RetentionRule r where r.subject = 'CASE' and r.period.from <= :today"
                                + " and r.period.to > :today order by r.period.from desc",
                        Integer.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getSingleResult();
    }

    Optional<InformationPackage> of(InformationRequest request) {
        return em
                .createQuery(
                        "select p from InformationPackage p where p.request = :request order by p.id desc",
                        InformationPackage.class)
                .setParameter("request", request)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Null where there is none. */
    PackageGlance glance(InformationRequest request) {
        return of(request).map(this::glance).orElse(null);
    }

    private PackageGlance glance(InformationPackage parcel) {
        return new PackageGlance(
                parcel.getId(),
                parcel.getEntries(),
                parcel.getManifestHash(),
                parcel.getMadeBy(),
                parcel.getMadeAt(),
                em.createQuery(
                                "select f.name from InformationFile f where f.parcel = :parcel order by f.position",
                                String.class)
                        .setParameter("parcel", parcel)
                        .getResultList(),
                fourEyes.states(ApprovalKind.INFORMATION_RELEASE, List.of(parcel.getId()))
                        .get(parcel.getId()));
    }

    /** All files by name; a package that was changed since it was made is refused. */
    Map<String, byte[]> open(InformationPackage parcel) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        em.createQuery(
                        "select f from InformationFile f where f.parcel = :parcel order by f.position",
                        InformationFile.class)
                .setParameter("parcel", parcel)
                .getResultList()
                .forEach(file -> files.put(
                        file.getName(),
                        seals.openBytes(file.getContent(), InformationSeals.FILES.place(file.getId()))));
        Map<String, byte[]> listed = new LinkedHashMap<>(files);
        listed.remove(FileList.NAME);
        if (!new FileList(listed).hash().equals(parcel.getManifestHash())) {
            throw new IllegalStateException("Package " + parcel.getId() + " does not fit its list of files");
        }
        return files;
    }

    void remove(InformationRequest request) {
        of(request).ifPresent(parcel -> {
            em.createQuery("delete from InformationFile f where f.parcel = :parcel")
                    .setParameter("parcel", parcel)
                    .executeUpdate();
            em.remove(parcel);
        });
    }
}
