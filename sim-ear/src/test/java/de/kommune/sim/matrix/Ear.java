package de.kommune.sim.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The application that ships, read from its file: nobody writes a list of its classes or pages. */
public final class Ear {

    private static final String FILE = "sim-ear/target/sim.ear";
    private static final String CLASS = ".class";

    private final Path file = Path.of(System.getProperty("sim.project"), FILE);

    /** The names of all classes of the EJB module. */
    public List<String> ejbClasses() throws IOException {
        return entries("sim-ejb.jar").stream()
                .filter(name -> name.startsWith("de/kommune/sim/") && name.endsWith(CLASS))
                .filter(name -> !name.endsWith("package-info.class"))
                .map(name -> name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                .sorted()
                .toList();
    }

    private List<String> entries(String module) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile ear = new ZipFile(file.toFile());
                ZipInputStream content = new ZipInputStream(ear.getInputStream(ear.getEntry(module)))) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    /** Unpacks the module with the pages into the folder. */
    Path webModule(Path folder) throws IOException {
        try (ZipFile ear = new ZipFile(file.toFile());
                ZipInputStream content = new ZipInputStream(ear.getInputStream(ear.getEntry("sim-web.war")))) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                unpack(entry, content, folder);
            }
        }
        return folder;
    }

    private static void unpack(ZipEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException(entry.getName() + " leaves the folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
