package de.kommune.sim.web.counselling;

import de.kommune.sim.counselling.topics.boundary.Topics;
import de.kommune.sim.counselling.topics.entity.Topic;
import de.kommune.sim.counselling.topics.entity.TopicLine;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The tree of topics («Beratungsthemen») as the team lead maintains it. */
@Named("counsellingTopicsPage")
@RequestScoped
public class TopicsPage {

    @EJB
    private Topics topics;

    @Inject
    private Clock clock;

    private List<TopicLine> lines;
    private List<Topic> others;

    @PostConstruct
    void load() {
        others = topics.otherTimes();
        lines = topics.today();
    }

    /** The tree of today. */
    public List<TopicLine> getLines() {
        return lines;
    }

    /** Wordings to come and wordings that are over. */
    public List<Topic> getOthers() {
        return others;
    }

    public boolean isToCome(Topic topic) {
        return topic.getPeriod().getFrom().isAfter(LocalDate.now(clock));
    }
}
