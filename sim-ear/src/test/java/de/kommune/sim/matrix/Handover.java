package de.kommune.sim.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;

/** What the part inside the server and the part outside leave for each other, in the folder of the town. */
public final class Handover {

    private final Path folder;

    private Handover(Path folder) {
        this.folder = folder;
    }

    public static Handover inside() {
        return new Handover(Path.of(System.getProperty("jboss.server.base.dir")).getParent());
    }

    public static Handover outside() {
        return new Handover(Path.of(System.getProperty("sim.project"), "sim-ear/target/town"));
    }

    /** Where this runs. */
    static Handover here() {
        return isInside() ? inside() : outside();
    }

    static boolean isInside() {
        return System.getProperty("jboss.server.base.dir") != null;
    }

    void leaveRecords(List<RecordSet> sets) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("matrix-records.ser"));
                ObjectOutputStream out = new ObjectOutputStream(file)) {
            out.writeObject(List.copyOf(sets));
        }
    }

    List<RecordSet> records() throws IOException {
        try (InputStream file = Files.newInputStream(folder.resolve("matrix-records.ser"));
                ObjectInputStream in = new ObjectInputStream(file)) {
            return ((List<?>) in.readObject())
                    .stream().map(RecordSet.class::cast).toList();
        } catch (ClassNotFoundException impossible) {
            throw new IOException(impossible);
        }
    }

    public void leave(String name, Collection<String> lines) throws IOException {
        Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
    }

    /** One line more. */
    void add(String name, String line) throws IOException {
        Files.writeString(folder.resolve(name), line + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    public List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
