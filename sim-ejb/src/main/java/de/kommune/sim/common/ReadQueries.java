package de.kommune.sim.common;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * Keeps each query as it was once read («gelesene Abfragen»). EclipseLink keeps 200 by itself; the application has several times as
 * many, and reading one costs more than sending it. {@code persistence.xml} names this class.
 */
public class ReadQueries implements SessionCustomizer {

    private static final int MOST = 3_000;

    @Override
    public void customize(Session session) {
        session.getProject().setJPQLParseCacheMaxSize(MOST);
    }
}
