package de.kommune.sim.web.shell;

import de.kommune.sim.common.BusinessException;
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

    /** @param part null where the form came without a file, which is refused with a sentence */
    public Upload(Part part) {
        this.part = given(part);
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

    /** The same part, or parts; a form that somebody sent by a program of his own may come without one. */
    public static <T> T given(T part) {
        if (part == null) {
            throw new BusinessException("shell.fileMissing");
        }
        return part;
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
