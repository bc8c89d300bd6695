package de.kommune.sim.consents.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Permission.CONSENT_READ;
import static de.kommune.sim.access.Permission.CONSENT_TEMPLATE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.codes.entity.Language;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.consents.entity.ConsentTemplate;
import de.kommune.sim.consents.entity.FormText;
import de.kommune.sim.consents.entity.TemplateReview;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The words of the forms («Vorlagen»), which the team lead keeps; each change is a version of its own. */
@Stateless
@Guarded
public class ConsentTemplates {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private TemplateRegister templates;

    @Inject
    private Clock clock;

    /** The version in use of each language. */
    @Requires(CONSENT_READ)
    public List<ConsentTemplate> inUse() {
        return templates.newest();
    }

    /** All versions in a language with their words, the newest first. */
    @Requires(CONSENT_READ)
    public List<ConsentTemplate> versions(String language) {
        checkKnown(language);
        List<ConsentTemplate> versions = templates.versions(language);
        versions.forEach(version -> version.getTexts().size());
        return versions;
    }

    /**
     * Puts new words in use, in a language that has a form already or in a new one.
     *
     * @param versionNo the version that was on the screen, 0 for none; where a colleague has saved meanwhile, nothing is
     *     overwritten
     */
    @Requires(value = CONSENT_TEMPLATE_WRITE, deed = CHANGE)
    public ConsentTemplate save(String language, int versionNo, Map<FormText, String> wording, TemplateReview review) {
        checkKnown(language);
        List<ConsentTemplate> versions = templates.versions(language);
        versions.stream().findFirst().ifPresent(newest -> em.lock(newest, LockModeType.PESSIMISTIC_WRITE));
        int newest = templates.versions(language).stream()
                .mapToInt(ConsentTemplate::getVersionNo)
                .max()
                .orElse(0);
        if (newest != versionNo) {
            throw new BusinessException("consents.templateChanged", newest);
        }
        ConsentTemplate next = versions.isEmpty()
                ? ConsentTemplate.first(language, wording, review)
                : versions.get(0).next(wording, review);
        em.persist(next.entered(caller.name(), LocalDateTime.now(clock)));
        return next;
    }

    private void checkKnown(String language) {
        if (language == null || em.find(Language.class, language) == null) {
            throw new NotFoundException();
        }
    }
}
