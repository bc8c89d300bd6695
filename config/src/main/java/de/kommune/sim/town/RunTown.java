package de.kommune.sim.town;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * What {@code mvn -Prun} starts: a town that runs until Ctrl-C, or until the process that started it is gone.
 *
 * <p>Properties: {@code sim.town} (folder of its data), {@code sim.fresh} (start a new town), {@code sim.installed}
 * (Debian's own database and directory, HTTPS), and the ports {@code sim.port.http}, {@code sim.port.https},
 * {@code sim.port.management}, {@code sim.port.database}, {@code sim.port.directory}, {@code sim.port.mail}, {@code sim.port.mails}.
 */
public final class RunTown {

    private static final PrintStream OUT = System.out;

    private RunTown() {}

    /** @param arguments the project's root folder */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(Path.of(arguments[0]).toAbsolutePath().normalize());
        } catch (TownException refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path project) throws InterruptedException {
        TownSettings settings = settings(project);
        if (Boolean.parseBoolean(System.getProperty("sim.fresh", "false"))
                || "".equals(System.getProperty("sim.fresh"))) {
            startAnew(settings.home());
        }
        endWithParent();
        Town town = new Town(settings);
        greet(town);
        town.awaitEnd();
    }

    private static TownSettings settings(Path project) {
        TownSettings.Ports ports = new TownSettings.Ports(
                port("http", 8080, "SIM"),
                Integer.getInteger("sim.port.https", 8443),
                port("management", 9990, "the server's health and management"),
                port("database", 13306, "MariaDB"),
                port("directory", 11389, "the directory"),
                port("mail", 11025, "the catcher of mails"),
                port("mails", 11080, "the page of caught mails"));
        return new TownSettings(
                project.resolve(System.getProperty("sim.town", ".town")),
                project.resolve("config"),
                project.resolve("config/target/server"),
                project.resolve("config/target/mariadb"),
                project.resolve("sim-ear/target/sim.ear"),
                ports,
                Boolean.getBoolean("sim.installed"),
                true);
    }

    private static int port(String name, int usual, String whatFor) {
        String property = "sim.port." + name;
        return FreePorts.require(Integer.getInteger(property, usual), whatFor, property);
    }

    private static void startAnew(Path home) {
        try {
            ApplicationServer.deleteTree(home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A Maven that was killed cannot tell its children; so the child watches. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private static void greet(Town town) {
        OUT.println();
        OUT.println("SIM is ready: " + town.address());
        OUT.println(
                "Demo accounts (password " + TownSettings.PASSWORD + "): beratung1, beratung2, teamleitung, ehrenamt,");
        OUT.println("  leistung1, leistung2, unterkunft1, unterkunft2, asd1, datenschutz, itbetrieb, siga;");
        OUT.println("  refused on purpose: niemand (no group), konflikt (counselling and 50-2)");
        OUT.println(
                "Mails leave the town for nowhere; read them at " + town.mails().page());
        OUT.println("Ctrl-C ends it; the data stays for the next start. -Dsim.fresh starts a new town.");
        OUT.flush();
    }
}
