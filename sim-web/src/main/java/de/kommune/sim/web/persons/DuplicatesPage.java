package de.kommune.sim.web.persons;

import de.kommune.sim.persons.boundary.PersonMerges;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonMerge;
import de.kommune.sim.persons.matching.boundary.Duplicates;
import de.kommune.sim.persons.matching.boundary.OpenPair;
import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Pairs of records that may be one person («Klärfälle»), one at a time and side by side. Whoever reviews says that they
 * are two people, or puts the pair off; the team lead merges, after a look at what will be, and takes merges back.
 */
@Named("personsDuplicatesPage")
@ViewScoped
public class DuplicatesPage implements Serializable {

    private static final int RECENT = 10;

    @EJB
    private Duplicates duplicates;

    @EJB
    private Persons persons;

    @EJB
    private PersonMerges merges;

    private Long one;
    private Long other;
    private int putOff;
    private long count;
    private Person left;
    private Person right;
    private Explanation explanation;
    private boolean merging;
    private Long survivorId;
    private String reason;
    private List<PersonMerge> recent;

    /** The pair that the address names, or the first that nobody has decided. */
    public void open() {
        if (one != null && other != null) {
            show(one, other);
            count = duplicates.countOpenPairs();
        } else {
            next();
        }
        recent = merges.latest(RECENT);
    }

    private void next() {
        List<OpenPair> pairs = duplicates.openPairs(putOff, 1);
        count = pairs.isEmpty() ? duplicates.countOpenPairs() : pairs.get(0).ofAll();
        if (pairs.isEmpty()) {
            left = null;
            right = null;
        } else {
            show(pairs.get(0).lowerId(), pairs.get(0).higherId());
        }
    }

    private void show(long oneId, long otherId) {
        left = persons.get(oneId);
        right = persons.get(otherId);
        explanation = duplicates.explain(left.getId(), right.getId());
        survivorId = left.getId();
        merging = false;
        reason = null;
    }

    public void later() {
        putOff++;
        next();
    }

    /** Begins with those that were put off. */
    public void again() {
        putOff = 0;
        next();
    }

    public void declareDifferent() {
        duplicates.declareDifferent(left.getId(), right.getId(), null);
        Notices.info("persons.duplicates.rememberedDifferent", left.getDisplayName(), right.getDisplayName());
        next();
    }

    /** Shows what a merge will do; nothing is merged yet. */
    public void preview() {
        merging = true;
    }

    public void giveUp() {
        merging = false;
    }

    public void merge() {
        Person survivor = survivorId.equals(left.getId()) ? left : right;
        Person absorbed = survivor == left ? right : left;
        merges.merge(survivor.getId(), absorbed.getId(), reason);
        Notices.info("persons.duplicates.merged", absorbed.getPersonNo(), survivor.getDisplayName());
        next();
        recent = merges.latest(RECENT);
    }

    public void undo(long mergeId) {
        merges.undo(mergeId);
        Notices.info("persons.duplicates.undone");
        if (left == null) {
            next();
        } else {
            count = duplicates.countOpenPairs();
        }
        recent = merges.latest(RECENT);
    }

    /** What stands where no pair is to be shown. */
    public String getNothing() {
        return Texts.format(putOff > 0 ? "persons.duplicates.onlyPutOff" : "persons.duplicates.none");
    }

    /** What the merge that is being prepared will do. */
    public String getPreviewSentence() {
        Person survivor = survivorId.equals(left.getId()) ? left : right;
        Person absorbed = survivor == left ? right : left;
        return Texts.format(
                "persons.duplicates.previewSentence",
                absorbed.getPersonNo(),
                survivor.getPersonNo(),
                survivor.getDisplayName());
    }

    public Long getOne() {
        return one;
    }

    public void setOne(Long one) {
        this.one = one;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }

    public long getCount() {
        return count;
    }

    /** How many of them were put off in this sitting. */
    public int getPutOff() {
        return putOff;
    }

    public Person getLeft() {
        return left;
    }

    public Person getRight() {
        return right;
    }

    public Explanation getExplanation() {
        return explanation;
    }

    public boolean isMerging() {
        return merging;
    }

    public Long getSurvivorId() {
        return survivorId;
    }

    public void setSurvivorId(Long survivorId) {
        this.survivorId = survivorId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<PersonMerge> getRecent() {
        return recent;
    }
}
