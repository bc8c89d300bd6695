package de.kommune.sim.real;

import de.kommune.sim.town.FreePorts;
import de.kommune.sim.town.TownSettings;
import java.nio.file.Path;

/** A town in a box beside the one of the test run, for tests that take its server or its schema away. */
final class OwnTown {

    private OwnTown() {}

    static TownSettings in(Path folder) {
        Path project = Path.of(System.getProperty("sim.project"));
        return new TownSettings(
                folder.resolve("town"),
                project.resolve("config"),
                project.resolve("config/target/server"),
                project.resolve("config/target/mariadb"),
                project.resolve("sim-ear/target/sim.ear"),
                FreePorts.any(),
                false,
                false);
    }
}
