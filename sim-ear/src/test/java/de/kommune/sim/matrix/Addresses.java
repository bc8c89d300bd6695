package de.kommune.sim.matrix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The addresses of pages about records («Adressen»): which number stands for what, and how a page is asked for. */
final class Addresses {

    private final Pages pages;

    Addresses(Pages pages) {
        this.pages = pages;
    }

    boolean isAboutRecords(String page) throws IOException {
        return !numbersIn(page).isEmpty() || pages.parameters(page).containsKey("q");
    }

    /** The parameters that number a record. */
    List<String> numbersIn(String page) throws IOException {
        return pages.parameters(page).entrySet().stream()
                .filter(parameter -> parameter.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(name -> Kind.isRecordNumber(name) || Kind.of(page, name).isPresent())
                .toList();
    }

    /** Whether the set has what each of these parameters numbers. */
    boolean hasAll(String page, RecordSet set) throws IOException {
        return numbersIn(page).stream()
                .map(name -> Kind.of(page, name))
                .allMatch(kind -> kind.filter(set::has).isPresent());
    }

    /** How many constants the parameters have at most; each makes a state of the page. */
    int states(String page) throws IOException {
        return Math.max(
                1,
                pages.parameters(page).values().stream()
                        .mapToInt(List::size)
                        .max()
                        .orElse(0));
    }

    /** The page with each of its numbers by itself, where it takes several: what is opened from elsewhere names one of them. */
    List<String> alone(String page, RecordSet set) throws IOException {
        List<String> numbers = numbersIn(page).stream()
                .filter(name -> Kind.of(page, name).isPresent())
                .toList();
        return numbers.size() < 2
                ? List.of()
                : numbers.stream()
                        .map(name -> page.substring(1) + "?" + name + "="
                                + set.number(Kind.of(page, name).orElseThrow()))
                        .toList();
    }

    String of(String page, RecordSet set, int state) throws IOException {
        List<String> query = new ArrayList<>();
        List<String> numbers = numbersIn(page);
        pages.parameters(page).forEach((name, constants) -> {
            if (!constants.isEmpty()) {
                query.add(name + "=" + constants.get(state % constants.size()));
            } else if (numbers.contains(name)) {
                query.add(name + "=" + Kind.of(page, name).map(set::number).orElseGet(() -> set.number(Kind.PERSON)));
            } else if (name.equals("q")) {
                query.add(name + "=" + set.mark());
            } else if (name.equals("language")) {
                query.add(name + "=ara");
            }
        });
        return page.substring(1) + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** The kinds of record that the page's address numbers. */
    List<Kind> kinds(String page) throws IOException {
        return numbersIn(page).stream()
                .map(name -> Kind.of(page, name))
                .flatMap(Optional::stream)
                .toList();
    }
}
