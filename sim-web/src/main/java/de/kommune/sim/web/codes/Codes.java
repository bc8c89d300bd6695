package de.kommune.sim.web.codes;

import de.kommune.sim.codes.boundary.CodeLists;
import de.kommune.sim.codes.entity.Country;
import de.kommune.sim.codes.entity.Language;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The code lists for pages («Schlüsselverzeichnisse»): choices in the order of the reader's language, and the word for a
 * code. Read once; lists change with a new version of the application only.
 */
@Named
@ApplicationScoped
public class Codes {

    @EJB
    private CodeLists lists;

    private volatile Map<String, Country> countries;
    private volatile Map<String, Language> languages;

    public List<SelectItem> getCountries() {
        return choices(countries().values(), Country::getCode, country -> country.name(reader()));
    }

    public List<SelectItem> getLanguages() {
        return choices(languages().values(), Language::getCode, language -> language.name(reader()));
    }

    /** The country's name; empty for none. */
    public String country(String code) {
        return code == null ? "" : countries().get(code).name(reader());
    }

    /** The language's name; empty for none. */
    public String language(String code) {
        return code == null ? "" : languages().get(code).name(reader());
    }

    private Map<String, Country> countries() {
        if (countries == null) {
            countries = lists.countries().stream().collect(Collectors.toMap(Country::getCode, Function.identity()));
        }
        return countries;
    }

    private Map<String, Language> languages() {
        if (languages == null) {
            languages = lists.languages().stream().collect(Collectors.toMap(Language::getCode, Function.identity()));
        }
        return languages;
    }

    private static <T> List<SelectItem> choices(
            Collection<T> entries, Function<T, String> code, Function<T, String> name) {
        Collator alphabet = Collator.getInstance(reader());
        return entries.stream()
                .map(entry -> new SelectItem(code.apply(entry), name.apply(entry)))
                .sorted((one, other) -> alphabet.compare(one.getLabel(), other.getLabel()))
                .toList();
    }

    private static Locale reader() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
