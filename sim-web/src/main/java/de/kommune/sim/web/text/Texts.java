package de.kommune.sim.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All texts of all features in the language of the page («Texte»), for EL as {@code #{msg['persons.list.title']}} and,
 * with values, {@code #{msg.of('persons.list.count', n)}}. A missing key shows as {@code ???key???}, and a test fails.
 */
@Named("msg")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {

    private static final Bundles BUNDLES = Bundles.ofThisApplication();

    @Override
    public String get(Object key) {
        return BUNDLES.text(String.valueOf(key), language());
    }

    @Override
    public boolean containsKey(Object key) {
        return BUNDLES.all(language()).containsKey(key);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return BUNDLES.all(language()).entrySet();
    }

    /** The sentence with its values; days, sums and enum constants among them read as people write them. */
    public String of(String key, Object... values) {
        return format(key, values);
    }

    /** The same for Java. */
    public static String format(String key, Object... values) {
        return BUNDLES.sentence(key, language(), values);
    }

    /** The label of a constant: {@code <feature>.<Enum>.<CONSTANT>}; empty for none. */
    public static String label(Enum<?> constant) {
        return constant == null ? "" : BUNDLES.text(Bundles.labelKey(constant), language());
    }

    private static Locale language() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.GERMAN
                : faces.getViewRoot().getLocale();
    }
}
