package de.kommune.sim.web;

import de.kommune.sim.operations.boundary.Migration;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** «Über SIM»: which build runs on which schema and server, and whose free software is in it. */
@Named
@ApplicationScoped
public class AboutPage {

    /**
     * One piece of free software.
     *
     * @param name what it is called
     * @param licence its licence, by SPDX identifier
     */
    public record Component(String name, String licence) {}

    private static final List<Component> COMPONENTS = List.of(
            new Component("WildFly", "Apache-2.0"),
            new Component("EclipseLink", "EPL-2.0"),
            new Component("Mojarra", "EPL-2.0"),
            new Component("PrimeFaces", "MIT"),
            new Component("MariaDB Connector/J", "LGPL-2.1-or-later"),
            new Component("Flyway", "Apache-2.0"),
            new Component("ICU4J", "Unicode-3.0"),
            new Component("Apache Commons", "Apache-2.0"),
            new Component("openhtmltopdf", "LGPL-2.1-or-later"));

    @EJB
    private Migration migration;

    @Inject
    private ServletContext server;

    private final Properties build = new Properties();

    @PostConstruct
    void readBuild() {
        try (InputStream in = AboutPage.class.getResourceAsStream("/build.properties")) {
            build.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String getVersion() {
        return build.getProperty("version");
    }

    /** Empty where the build did not know it. */
    public String getCommit() {
        return build.getProperty("commit");
    }

    public String getSchema() {
        return migration.schemaVersion();
    }

    public String getServer() {
        return server.getServerInfo();
    }

    public String getJava() {
        return Runtime.version().toString();
    }

    public List<Component> getComponents() {
        return COMPONENTS;
    }
}
