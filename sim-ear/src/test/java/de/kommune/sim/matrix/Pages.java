package de.kommune.sim.matrix;

import de.kommune.sim.access.Permission;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the application that ships, with the rooms that its own table gives them. */
final class Pages {

    private static final Pattern PARAMETER =
            Pattern.compile("<f:viewParam\\s+name=\"(\\w+)\"\\s+value=\"#\\{\\w+\\.([\\w.]+)\\}\"");
    private static final String WEB = "de.kommune.sim.web.";

    private final Path folder;
    private final ClassLoader classes;
    private final Set<String> open;
    private final Map<String, Optional<Permission>> permissions = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<String>>> parameters = new ConcurrentHashMap<>();

    Pages(Path folder) throws IOException {
        this.folder = new Ear().webModule(folder);
        this.classes = new URLClassLoader(classPath(), Permission.class.getClassLoader());
        this.open = readOpen();
    }

    private URL[] classPath() throws IOException {
        List<URL> path = new ArrayList<>(List.of(url(folder.resolve("WEB-INF/classes"))));
        try (Stream<Path> libraries = Files.list(folder.resolve("WEB-INF/lib"))) {
            libraries.map(Pages::url).forEach(path::add);
        }
        return path.toArray(URL[]::new);
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whatever a browser can ask for by name: all Facelets outside of WEB-INF. */
    List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + folder.relativize(file))
                    .filter(page -> !page.startsWith("/WEB-INF/"))
                    .sorted()
                    .toList();
        }
    }

    /** The permission that the one table of pages asks for; empty where the page is no room. */
    Optional<Permission> permissionOf(String page) throws ReflectiveOperationException {
        Optional<Permission> known = permissions.get(page);
        if (known == null) {
            known = askForPermission(page);
            permissions.put(page, known);
        }
        return known;
    }

    /** Whether the table of pages lets the asker open it. */
    boolean isFor(String page, Asker asker) throws ReflectiveOperationException {
        return permissionOf(page).filter(asker::may).isPresent();
    }

    private Optional<Permission> askForPermission(String page) throws ReflectiveOperationException {
        Class<?> rooms = classes.loadClass(WEB + "shell.Rooms");
        Optional<?> room = (Optional<?>) rooms.getMethod("at", String.class).invoke(null, page);
        if (room.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                (Permission) room.get().getClass().getMethod("permission").invoke(room.get()));
    }

    /** The pages that the table leaves open to everybody. */
    Set<String> open() {
        return open;
    }

    private Set<String> readOpen() {
        try {
            var table = classes.loadClass(WEB + "shell.Rooms").getDeclaredField("PUBLIC");
            table.setAccessible(true);
            return ((Set<?>) table.get(null)).stream().map(String.class::cast).collect(Collectors.toSet());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The addresses of servlets other than that of Faces. */
    List<String> servlets() throws IOException, ReflectiveOperationException {
        List<String> found = new ArrayList<>();
        Path root = folder.resolve("WEB-INF/classes");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith("Servlet.class") || isOurs(each))
                    .toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                var servlet = classes.loadClass(name).getAnnotation(jakarta.servlet.annotation.WebServlet.class);
                if (servlet != null) {
                    found.addAll(Stream.of(servlet.value(), servlet.urlPatterns())
                            .flatMap(Arrays::stream)
                            .toList());
                }
            }
        }
        return found;
    }

    private static boolean isOurs(Path file) {
        return file.toString().contains("/de/kommune/sim/") && file.toString().endsWith(".class");
    }

    /** The parameters of the page's address, each with the values to try beside numbers of records. */
    Map<String, List<String>> parameters(String page) throws IOException {
        Map<String, List<String>> known = parameters.get(page);
        if (known == null) {
            known = readParameters(page);
            parameters.put(page, known);
        }
        return known;
    }

    private Map<String, List<String>> readParameters(String page) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        PARAMETER
                .matcher(Files.readString(folder.resolve(page.substring(1))))
                .results()
                .forEach(parameter -> found.put(parameter.group(1), constants(page, parameter.group(2))));
        return found;
    }

    /** The constants of the enum that the bean of this page takes; none where it takes something else. */
    private List<String> constants(String page, String property) {
        String getter = "get" + property.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + property.substring(1);
        try {
            Method method = classes.loadClass(beanOf(page)).getMethod(getter);
            Object[] constants = method.getReturnType().getEnumConstants();
            return constants == null
                    ? List.of()
                    : Arrays.stream(constants)
                            .map(each -> ((Enum<?>) each).name())
                            .toList();
        } catch (ReflectiveOperationException takesSomethingElse) {
            return List.of();
        }
    }

    private static String beanOf(String page) {
        String path = page.substring(1, page.length() - ".xhtml".length());
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash).replace('/', '.') + ".";
        String name = path.substring(slash + 1);
        return WEB + folder + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + "Page";
    }
}
