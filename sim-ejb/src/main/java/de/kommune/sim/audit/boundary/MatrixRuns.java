package de.kommune.sim.audit.boundary;

import static de.kommune.sim.access.Permission.SEPARATION_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.audit.entity.MatrixRun;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The recorded results of the matrix test («Matrixläufe»), for the proof that counselling and 50-2 are apart. */
@Stateless
@Guarded
public class MatrixRuns {

    @PersistenceContext
    private EntityManager em;

    /** The last run that was recorded here; empty until IT has loaded one. */
    @Requires(SEPARATION_READ)
    public Optional<MatrixRun> latest() {
        return em.createQuery("select r from MatrixRun r order by r.at desc, r.id desc", MatrixRun.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
