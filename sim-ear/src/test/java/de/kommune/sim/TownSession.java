package de.kommune.sim;

import de.kommune.sim.town.FreePorts;
import de.kommune.sim.town.Town;
import de.kommune.sim.town.TownSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** One town for the whole test run, on free ports, with the EAR that ships; started before the first test. */
public class TownSession implements LauncherSessionListener {

    private static Town town;

    /** Where the pages are, with a slash at the end. */
    public static URI address() {
        return town.address();
    }

    /** The running town, for tests that take a part of it away. */
    public static Town town() {
        return town;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (town != null || System.getProperty("sim.project") == null) {
            return;
        }
        Path project = Path.of(System.getProperty("sim.project"));
        Path home = project.resolve("sim-ear/target/town");
        deleteTree(home);
        TownSettings.Ports ports = FreePorts.any();
        System.setProperty("sim.test.port.database", String.valueOf(ports.database()));
        System.setProperty("sim.test.port.directory", String.valueOf(ports.directory()));
        System.setProperty("sim.test.port.http", String.valueOf(ports.http()));
        System.setProperty("sim.test.port.management", String.valueOf(ports.management()));
        town = new Town(new TownSettings(
                home,
                project.resolve("config"),
                project.resolve("config/target/server"),
                project.resolve("config/target/mariadb"),
                project.resolve("sim-ear/target/sim.ear"),
                ports,
                Boolean.getBoolean("sim.installed"),
                Boolean.getBoolean("sim.lasting")));
    }

    private static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
