package de.kommune.sim.town;

import java.nio.file.Path;

/**
 * Where a town keeps its data and which ports it listens on, all on the loopback address.
 *
 * @param home where database, secrets and the server's working folder live
 * @param config the module {@code config}: LDIF and SQL files
 * @param server the provisioned WildFly; it is only read
 * @param database the unpacked MariaDB; it is only read
 * @param ear the application that is deployed
 * @param installed true: Debian's own database and directory, and the server set up as in production; false: the pair
 *     that needs no installation
 * @param lasting false: the data lives no longer than the town, so that no commit needs to wait for the disk
 */
public record TownSettings(
        Path home, Path config, Path server, Path database, Path ear, Ports ports, boolean installed, boolean lasting) {

    /**
     * The ports of one town; HTTPS is only spoken beside installed neighbours.
     *
     * @param mail where the town's mails are handed in, and caught
     * @param mails where they are looked at
     */
    public record Ports(int http, int https, int management, int database, int directory, int mail, int mails) {}

    /** Every demo account's password, and that of the technical accounts of this town in a box. */
    static final String PASSWORD = "Demo.2026";

    static final String DIRECTORY_BASE = "dc=musterstadt,dc=example";

    Path secretsStore() {
        return home.resolve("secrets").resolve("sim-secrets.p12");
    }
}
