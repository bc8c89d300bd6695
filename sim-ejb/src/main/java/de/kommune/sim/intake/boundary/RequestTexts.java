package de.kommune.sim.intake.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.intake.entity.Request;
import de.kommune.sim.intake.entity.RequestText;
import de.kommune.sim.intake.entity.TextPart;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Seals and opens the words of requests («Texte der Anfragen»). Only {@link Requests} uses it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestTexts {

    /** A sentence, or some; whatever is longer belongs into a note. */
    static final int LONGEST = 2_000;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Seals seals;

    /** The words, one line of them at least and not too long. */
    static String checked(String words) {
        if (words == null || words.isBlank()) {
            throw new BusinessException("intake.withoutWords");
        }
        if (words.length() > LONGEST) {
            throw new BusinessException("intake.tooLong", LONGEST, words.length());
        }
        return words.strip();
    }

    void write(Request request, TextPart part, String words) {
        RequestText text = new RequestText(request, part);
        String checked = checked(words);
        em.persist(text);
        text.fill(seals.seal(checked, RequestSeals.TEXTS.place(text.getId())));
    }

    /** What these requests say in that part, by the request's number. One statement. */
    Map<Long, String> of(Collection<Long> requestIds, TextPart part) {
        Map<Long, String> words = new HashMap<>();
        if (!requestIds.isEmpty()) {
            em.createQuery(
                            "select t from RequestText t join fetch t.request r where r.id in :ids and t.part = :part",
                            RequestText.class)
                    .setParameter("ids", requestIds)
                    .setParameter("part", part)
                    .getResultList()
                    .forEach(text -> words.put(text.getRequest().getId(), open(text)));
        }
        return words;
    }

    private String open(RequestText text) {
        return seals.open(text.getText(), RequestSeals.TEXTS.place(text.getId()));
    }
}
