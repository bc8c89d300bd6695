package de.kommune.sim.web.counselling;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.topics.boundary.Topics;
import de.kommune.sim.counselling.topics.entity.Topic;
import de.kommune.sim.counselling.topics.entity.TopicLine;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One topic («Beratungsthema»): calling it otherwise, retiring it, taking it up again; without a number, a new one. */
@Named("counsellingTopicPage")
@ViewScoped
public class TopicPage implements Serializable {

    private static final String TO_LIST = "/counselling/topics?faces-redirect=true";

    @EJB
    private Topics topics;

    @Inject
    private Clock clock;

    private Long id;
    private Topic topic;
    private int version;
    private List<TopicLine> places;
    private String parent;
    private String name;
    private LocalDate from;
    private LocalDate lastDay;

    public void open() {
        from = LocalDate.now(clock);
        if (id == null) {
            places = topics.today();
            return;
        }
        topic = topics.get(id);
        version = topic.getVersion();
        name = topic.getName();
        from = topic.getPeriod().getFrom().isAfter(from) ? topic.getPeriod().getFrom() : from;
    }

    public String add() {
        Topic added = topics.add(parent, name, from);
        Notices.info("counselling.topic.added", added.getName(), added.getCode());
        return TO_LIST;
    }

    public String rename() {
        topics.rename(current(), version, name, from);
        Notices.info("counselling.topic.renamed", name, from);
        return TO_LIST;
    }

    public String retire() {
        topics.retire(current(), version, lastDay);
        Notices.info("counselling.topic.retired", topic.getName(), lastDay);
        return TO_LIST;
    }

    public String takeUp() {
        topics.takeUp(current(), version, from);
        Notices.info("counselling.topic.takenUp", topic.getName(), from);
        return TO_LIST;
    }

    private long current() {
        if (topic == null) {
            throw new NotFoundException();
        }
        return topic.getId();
    }

    /** Whether it can still be chosen today or will be. */
    public boolean isChoosable() {
        return topic != null && topic.getPeriod().getTo().isAfter(LocalDate.now(clock));
    }

    /** The categories and topics that a new one can stand under. */
    public List<TopicLine> getPlaces() {
        return places;
    }

    /** Null for a new one. */
    public Topic getTopic() {
        return topic;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
