package de.kommune.sim.counselling.topics.boundary;

import static de.kommune.sim.access.Permission.CONTACT_READ;
import static de.kommune.sim.access.Permission.TOPIC_WRITE;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.topics.entity.Topic;
import de.kommune.sim.counselling.topics.entity.TopicLine;
import de.kommune.sim.counselling.topics.policy.TopicCode;
import de.kommune.sim.counselling.topics.policy.TopicTree;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The topics of counselling («Beratungsthemen»): choosing one, and maintaining their tree. None is ever deleted. */
@Stateless
@Guarded
public class Topics {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TopicRows rows;

    @Inject
    private Clock clock;

    /** The tree of today, every topic after the one that it stands under. */
    @Requires(CONTACT_READ)
    public List<TopicLine> today() {
        return rows.tree(LocalDate.now(clock)).lines();
    }

    /** Wordings that do not hold today: those to come and those that are over, the latest first. */
    @Requires(value = TOPIC_WRITE, deed = Deed.SEARCH)
    public List<Topic> otherTimes() {
        LocalDate today = LocalDate.now(clock);
        return rows.all().stream()
                .filter(topic -> !topic.getPeriod().contains(today))
                .sorted((one, other) -> other.getPeriod().compareTo(one.getPeriod()))
                .toList();
    }

    /** One wording of a topic. */
    @Requires(value = TOPIC_WRITE, deed = Deed.READ)
    public Topic get(long id) {
        return find(id, LockModeType.NONE);
    }

    /** Adds a topic from that day on; under a category or topic, or as a category where {@code parentCode} is null. */
    @Requires(value = TOPIC_WRITE, deed = Deed.CHANGE)
    public Topic add(String parentCode, String name, LocalDate from) {
        refusePast(from);
        rows.lockTree();
        TopicTree then = rows.tree(from);
        if (parentCode != null) {
            checkRoomBelow(then, parentCode);
        }
        refuseTwin(then, parentCode, name, null);
        int position = then.below(parentCode).stream()
                        .mapToInt(Topic::getPosition)
                        .max()
                        .orElse(0)
                + 10;
        Topic topic = new Topic(
                new TopicCode(rows.codes()).of(parentCode, String.valueOf(name)), parentCode, name, position, from);
        em.persist(topic);
        return topic;
    }

    /**
     * Calls a topic otherwise from that day on.
     *
     * @param version of the wording that was on the screen
     */
    @Requires(TOPIC_WRITE)
    public void rename(long id, int version, String name, LocalDate from) {
        refusePast(from);
        Topic topic = editable(id, version);
        refuseTwin(rows.tree(from), topic.getParentCode(), name, topic.getCode());
        Topic next = topic.rename(name, from);
        em.flush(); // the database lets the next wording in only after this one has ended
        em.persist(next);
    }

    /** Lets nobody choose a topic after that day. A topic with others below it has to outlive them. */
    @Requires(TOPIC_WRITE)
    public void retire(long id, int version, LocalDate lastDay) {
        refusePast(lastDay);
        Topic topic = editable(id, version);
        rows.all().stream()
                .filter(below -> topic.getCode().equals(below.getParentCode())
                        && below.getPeriod().getTo().isAfter(lastDay.plusDays(1)))
                .findFirst()
                .ifPresent(below -> {
                    throw new BusinessException("counselling.topicHasOthersBelow", topic.getName(), below.getName());
                });
        topic.retire(lastDay);
    }

    /** Lets a retired topic be chosen again from that day on. */
    @Requires(TOPIC_WRITE)
    public void takeUp(long id, int version, LocalDate from) {
        refusePast(from);
        Topic topic = editable(id, version);
        refuseTwin(rows.tree(from), topic.getParentCode(), topic.getName(), null);
        em.persist(topic.takeUp(from));
    }

    private static void checkRoomBelow(TopicTree tree, String parentCode) {
        TopicLine parent = tree.lines().stream()
                .filter(line -> line.code().equals(parentCode))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (parent.depth() >= TopicTree.DEEPEST) {
            throw new BusinessException("counselling.topicTooDeep", parent.name());
        }
    }

    /** Two siblings with one name could not be told apart. */
    private static void refuseTwin(TopicTree tree, String parentCode, String name, String itself) {
        tree.below(parentCode).stream()
                .filter(other -> !other.getCode().equals(itself))
                .filter(other -> name != null && other.getName().equalsIgnoreCase(name.strip()))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException("counselling.topicTwice", other.getName());
                });
    }

    /** What was counted under a name is not renamed afterwards. */
    private void refusePast(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(today)) {
            throw new BusinessException("counselling.topicInPast", today);
        }
    }

    private Topic editable(long id, int version) {
        rows.lockTree();
        Topic topic = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (topic.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return topic;
    }

    private Topic find(long id, LockModeType lock) {
        Topic topic = em.find(Topic.class, id, lock);
        if (topic == null) {
            throw new NotFoundException();
        }
        return topic;
    }
}
