package de.kommune.sim.web.shell;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Gives our own style sheet, script and icon an address that changes with their content, so that a browser keeps them
 * for days and still has the new ones after an update.
 */
public class FreshResources extends ResourceHandlerWrapper {

    private static final String OURS = "sim";

    private final Map<String, String> sums = new ConcurrentHashMap<>();

    public FreshResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource == null || !OURS.equals(library) ? resource : new Fresh(resource);
    }

    private final class Fresh extends ResourceWrapper {

        Fresh(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            String sum = sums.computeIfAbsent(getResourceName(), name -> sum());
            return path + (path.contains("?") ? "&" : "?") + "v=" + sum;
        }

        private String sum() {
            try (InputStream in = getInputStream()) {
                CRC32 crc = new CRC32();
                crc.update(in.readAllBytes());
                return Long.toHexString(crc.getValue());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
