package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.counselling.boundary.CaseWork;
import de.kommune.sim.counselling.contacts.policy.RecordingRight;
import de.kommune.sim.counselling.topics.boundary.TopicRows;
import de.kommune.sim.counselling.topics.entity.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked at before a talk is written down («Prüfung beim Erfassen»). Has no guard of its own: only guarded
 * boundaries of counselling use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContactEntry {

    /** As much as two printed pages; whatever is longer is a note or a document. */
    static final int LONGEST = 4_000;

    private static final RecordingRight RIGHT = new RecordingRight();

    @Inject
    private CaseWork work;

    @Inject
    private TopicRows topics;

    @Inject
    private Clock clock;

    List<SimCase> cases(Collection<Long> caseIds) {
        return caseIds.stream().distinct().map(work::open).toList();
    }

    void check(NewContact said, List<SimCase> cases) {
        if (said.words().sentence() == null) {
            throw new BusinessException("counselling.contactWithoutSentence");
        }
        checkLength(said.words().sentence());
        checkLength(said.words().nextStep());
        if (said.facts().heldAt().isAfter(LocalDateTime.now(clock).plusMinutes(1))) {
            throw new BusinessException(
                    "counselling.contactInFuture", said.facts().heldAt());
        }
        if (said.task() != null && said.words().nextStep() == null) {
            throw new BusinessException(
                    "counselling.contactTaskWithoutStep", said.task().dueOn());
        }
        cases.forEach(simCase -> RIGHT.check(
                work.isOfCaller(simCase),
                simCase.getResponsible(),
                simCase.getStatus(),
                simCase.getCaseNo(),
                said.facts()));
    }

    void checkLength(String text) {
        if (text != null && text.length() > LONGEST) {
            throw new BusinessException("counselling.textTooLong", LONGEST, text.length());
        }
    }

    /**
     * The topics with these codes, as they are called today; one that the talk had already stays as it was, although it may
     * have been retired since.
     */
    Set<Topic> topics(Collection<String> codes, Collection<Topic> kept) {
        Set<String> wanted =
                codes.stream().filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Topic> stay =
                kept.stream().filter(topic -> wanted.remove(topic.getCode())).toList();
        List<Topic> found = topics.inForce(wanted, LocalDate.now(clock));
        if (found.size() < wanted.size()) {
            throw new BusinessException("counselling.topicGone");
        }
        return Stream.concat(stay.stream(), found.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
