package de.kommune.sim.codes.boundary;

import static de.kommune.sim.access.Permission.SIGNED_IN;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.codes.entity.Country;
import de.kommune.sim.codes.entity.Language;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Hands out the code lists («Schlüsselverzeichnisse»), whole: they are short and seldom change. */
@Stateless
@Guarded
public class CodeLists {

    @PersistenceContext
    private EntityManager em;

    @Requires(SIGNED_IN)
    public List<Country> countries() {
        return em.createQuery("select c from Country c order by c.germanName", Country.class)
                .getResultList();
    }

    @Requires(SIGNED_IN)
    public List<Language> languages() {
        return em.createQuery("select l from Language l order by l.germanName", Language.class)
                .getResultList();
    }
}
