package de.kommune.sim.web.shell;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** An uploaded file, laid aside for reading; nothing of it is left when it is closed. */
public final class Upload implements AutoCloseable {

    private final Path file;
    private final String name;
    private final Part part;

    public Upload(Part part) {
        this.part = part;
        name = Path.of(part.getSubmittedFileName().replace('\\', '/'))
                .getFileName()
                .toString();
        try (InputStream in = part.getInputStream()) {
            file = Files.createTempFile("upload-", ".tmp");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Path file() {
        return file;
    }

    /** The file's own name, without the folders that some browsers send. */
    public String name() {
        return name;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            part.delete();
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
