package de.kommune.sim.consents.boundary;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.consents.entity.ConsentTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The versions of the form as they stand («Verzeichnis der Vorlagen»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TemplateRegister {

    /** The language that stands on every form. */
    static final String GERMAN = "deu";

    @PersistenceContext
    private EntityManager em;

    /** The version that is used now, with its words. */
    ConsentTemplate newest(String language) {
        return versions(language).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** All versions in that language, the newest first. */
    List<ConsentTemplate> versions(String language) {
        return em.createQuery(
                        "select t from ConsentTemplate t where t.language = :language order by t.versionNo desc",
                        ConsentTemplate.class)
                .setParameter("language", language)
                .getResultList();
    }

    /** The version that is used now, of each language, without the words. */
    List<ConsentTemplate> newest() {
        return em.createQuery(
                        "select t from ConsentTemplate t where t.versionNo = (select max(o.versionNo)"
                                + " from ConsentTemplate o where o.language = t.language) order by t.language",
                        ConsentTemplate.class)
                .getResultList();
    }
}
