package de.kommune.sim.information.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Deed.SEARCH;
import static de.kommune.sim.access.Permission.INFORMATION_READ;
import static de.kommune.sim.access.Permission.INFORMATION_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.NotYoursException;
import de.kommune.sim.access.Purpose;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.notes.boundary.Notes;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.information.entity.EntryContent;
import de.kommune.sim.information.entity.EntryState;
import de.kommune.sim.information.entity.InformationDeed;
import de.kommune.sim.information.entity.InformationEntry;
import de.kommune.sim.information.entity.InformationRequest;
import de.kommune.sim.information.entity.InformationState;
import de.kommune.sim.information.entity.Passage;
import de.kommune.sim.information.entity.RedactionGround;
import de.kommune.sim.information.entity.Section;
import de.kommune.sim.information.policy.Redactor;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was gathered for a client's answer, entry by entry («Einträge der Auskunft»): gathering, looking through, blacking out,
 * leaving out. For whoever works on the request; a closed note for its author alone.
 */
@Stateless
@Guarded
public class InformationEntries {

    static final int LONGEST = 500;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Notes notes;

    @Inject
    private InformationRows rows;

    @Inject
    private InformationSteps steps;

    @Inject
    private Gathered gathered;

    @Inject
    private Clock clock;

    /** Gathers everything that SIM keeps about the client; what was gathered and decided before is gone. */
    @Requires(INFORMATION_WRITE)
    public void collect(long informationId, int version) {
        InformationRequest request = rows.lock(informationId, version);
        checkOpen(request);
        gathered.anew(request);
        request.collected(LocalDateTime.now(clock));
        steps.note(request, InformationDeed.COLLECTED, null);
        about(request);
    }

    /** One page of a section, in the order of the package. */
    @Requires(value = INFORMATION_READ, deed = SEARCH)
    public List<EntryView> ofSection(long informationId, Section section, int first, int size) {
        InformationRequest request = rows.get(informationId);
        about(request);
        return em
                .createQuery(
                        "select e from InformationEntry e where e.request = :request and e.section = :section"
                                + " order by e.position",
                        InformationEntry.class)
                .setParameter("request", request)
                .setParameter("section", section)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    @Requires(value = INFORMATION_READ, deed = READ)
    public EntryView get(long entryId) {
        return view(find(entryId));
    }

    /** The next entry that the caller has to look at, after that one; null where there is none. */
    @Requires(value = INFORMATION_READ, deed = READ)
    public Long next(long entryId) {
        InformationEntry from = find(entryId);
        return em.createQuery(
                        "select e.id from InformationEntry e where e.request = :request and e.state = :open and e.id <> :id"
                                + " and (e.keeper is null or e.keeper = :me)"
                                + " order by case when e.position > (select f.position from InformationEntry f where f.id = :id)"
                                + " then 0 else 1 end, e.position",
                        Long.class)
                .setParameter("request", from.getRequest())
                .setParameter("open", EntryState.OPEN)
                .setParameter("id", entryId)
                .setParameter("me", caller.name())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The author of a closed note opens it for the answer, and looks at it from then on. */
    @Requires(INFORMATION_WRITE)
    public void bring(long entryId, int version) {
        InformationEntry entry = lock(entryId, version);
        if (entry.getState() != EntryState.AWAITING || !caller.name().equals(entry.getKeeper())) {
            throw new NotYoursException("information.awaitsAuthor", entry.getKeeper());
        }
        String text = notes.open(entry.facts().sourceId());
        about(entry.getRequest());
        gathered.open(entry, text);
    }

    /**
     * Decides what of an entry is blacked out; with that somebody has looked at it, but not into a file that belongs to it.
     *
     * @param blackened the passages that are, of those that are pointed out
     * @param chosen a further passage; null for none
     */
    @Requires(INFORMATION_WRITE)
    public void decide(long entryId, int version, Set<String> blackened, String chosen) {
        InformationEntry entry = lock(entryId, version);
        checkMayDecide(entry);
        EntryContent content = gathered.read(entry);
        List<Passage> passages = new ArrayList<>(content.passages().stream()
                .map(passage -> passage.blackened(blackened.contains(passage.text())))
                .toList());
        if (chosen != null && !chosen.isBlank()) {
            add(passages, content, Gathered.composed(chosen.strip()));
        }
        if (!entry.facts().isFile()) {
            entry.seen();
        }
        gathered.fill(entry, content.with(passages));
    }

    /**
     * The file of an entry goes into the package as it is. Nothing can be blacked out inside of it, so each is decided on by itself,
     * by somebody who has looked into it; the other choice is to leave it out.
     */
    @Requires(INFORMATION_WRITE)
    public void attach(long entryId, int version) {
        InformationEntry entry = lock(entryId, version);
        checkMayDecide(entry);
        if (!entry.facts().isFile()) {
            throw new BusinessException("information.noFile");
        }
        entry.seen();
    }

    private static void add(List<Passage> passages, EntryContent content, String chosen) {
        if (!Redactor.holds(content.title(), chosen) && !Redactor.holds(content.text(), chosen)) {
            throw new BusinessException("information.passageNotThere", chosen);
        }
        passages.removeIf(passage -> passage.text().equals(chosen));
        passages.add(new Passage(chosen, RedactionGround.CHOSEN, true));
    }

    /** Blacks out a passage wherever it stands in what the caller may decide on; returns in how many entries. */
    @Requires(value = INFORMATION_WRITE, deed = CHANGE)
    public int blackenEverywhere(long informationId, int version, String chosen) {
        InformationRequest request = rows.lock(informationId, version);
        checkCollected(request);
        about(request);
        String passage = Gathered.composed(required(chosen, "information.withoutPassage"));
        int changed = 0;
        for (InformationEntry entry : gathered.of(request)) {
            if (mayDecide(entry) && entry.getState() != EntryState.AWAITING && blacken(entry, passage)) {
                changed++;
            }
        }
        if (changed == 0) {
            throw new BusinessException("information.passageNotThere", passage);
        }
        return changed;
    }

    private boolean blacken(InformationEntry entry, String passage) {
        EntryContent content = gathered.read(entry);
        if (!Redactor.holds(content.title(), passage) && !Redactor.holds(content.text(), passage)) {
            return false;
        }
        List<Passage> passages = new ArrayList<>(content.passages());
        add(passages, content, passage);
        gathered.fill(
                entry, new EntryContent(content.day(), content.title(), content.text(), passages, content.reason()));
        return true;
    }

    /** Somebody has looked at these; each goes into the package as it is blacked out now. Files are decided on one by one. */
    @Requires(INFORMATION_WRITE)
    public void seen(long informationId, Set<Long> entryIds) {
        InformationRequest request = rows.get(informationId);
        rows.checkMine(request);
        checkCollected(request);
        gathered.of(request).stream()
                .filter(entry ->
                        entryIds.contains(entry.getId()) && entry.getState() == EntryState.OPEN && mayDecide(entry))
                .filter(entry -> !entry.facts().isFile())
                .forEach(InformationEntry::seen);
    }

    /** It does not go into the package; the client is told why. A closed note too, where its author cannot be reached. */
    @Requires(INFORMATION_WRITE)
    public void leaveOut(long entryId, int version, String reason) {
        InformationEntry entry = lock(entryId, version);
        if (entry.getState() != EntryState.AWAITING || !rows.isMine(entry.getRequest())) {
            checkMayDecide(entry);
        }
        String why = required(reason, "information.withoutReason");
        entry.leaveOut();
        gathered.fill(entry, gathered.read(entry).without(why));
    }

    private static String required(String text, String keyIfMissing) {
        if (text == null || text.isBlank()) {
            throw new BusinessException(keyIfMissing);
        }
        if (text.length() > LONGEST) {
            throw new BusinessException("information.textTooLong", LONGEST, text.length());
        }
        return text.strip();
    }

    private EntryView view(InformationEntry entry) {
        boolean mayDecide = mayDecide(entry);
        return new EntryView(
                entry.getId(),
                entry.getVersion(),
                entry.getRequest().getId(),
                entry.facts(),
                entry.getState(),
                mayDecide ? gathered.read(entry) : null,
                mayDecide && entry.getRequest().getState() == InformationState.COLLECTED);
    }

    private boolean mayDecide(InformationEntry entry) {
        return entry.getKeeper() == null
                ? rows.isMine(entry.getRequest())
                : caller.name().equals(entry.getKeeper());
    }

    private void checkMayDecide(InformationEntry entry) {
        if (!mayDecide(entry)) {
            throw new NotYoursException(
                    entry.getKeeper() == null ? "information.notYours" : "information.awaitsAuthor", entry.getKeeper());
        }
    }

    private InformationEntry find(long entryId) {
        InformationEntry entry = em.find(InformationEntry.class, entryId);
        if (entry == null) {
            throw new NotFoundException();
        }
        rows.get(entry.getRequest().getId());
        about(entry.getRequest());
        return entry;
    }

    /** Only as long as nothing is frozen; whoever has an older one on the screen is told. */
    private InformationEntry lock(long entryId, int version) {
        InformationEntry entry = find(entryId);
        em.refresh(entry, LockModeType.PESSIMISTIC_WRITE);
        checkCollected(entry.getRequest());
        if (entry.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return entry;
    }

    private static void checkCollected(InformationRequest request) {
        if (request.getState() != InformationState.COLLECTED) {
            throw new BusinessException("information.notFromHere", request.getState());
        }
    }

    private static void checkOpen(InformationRequest request) {
        if (request.getState() != InformationState.RECEIVED && request.getState() != InformationState.COLLECTED) {
            throw new BusinessException("information.notFromHere", request.getState());
        }
    }

    /** Gathering asks the features one after the other, and each names what it was asked for; in the end it was this. */
    private static void about(InformationRequest request) {
        CallTrail.person(request.getPerson().getId());
        CallTrail.purpose(Purpose.CLIENT_INFORMATION);
    }
}
