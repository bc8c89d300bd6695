package de.kommune.sim.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A parameter in the address of a page that takes whatever somebody types («getippte Adresse»): a text, a day, a number; the
 * others are those of an own record.
 */
public final class TypedAddress {

    private final Visit visit;
    private final List<RecordSet> sets;
    private final String address;
    private final String parameter;
    private final UnaryOperator<String> alike;

    private TypedAddress(
            Visit visit, List<RecordSet> sets, String address, String parameter, UnaryOperator<String> alike) {
        this.visit = visit;
        this.sets = sets;
        this.address = address;
        this.parameter = parameter;
        this.alike = alike;
    }

    /** Every one of every page that this account may open; a choice among constants is tried by the matrix. */
    public static List<TypedAddress> of(String account) throws Exception {
        Asker asker = Asker.eachRoleAlone().stream()
                .filter(each -> each.account().equals(account))
                .findFirst()
                .orElseThrow();
        List<RecordSet> sets = Attacked.records();
        RecordSet own = sets.stream()
                .filter(set -> asker.to(set) == Relation.OWN)
                .findFirst()
                .orElse(RecordSet.unknown());
        Pages pages = new Pages(Path.of(System.getProperty("sim.project"), "sim-ear/target/matrix/war"));
        Addresses addresses = new Addresses(pages);
        Visit visit = Visit.of(account);
        List<TypedAddress> typed = new ArrayList<>();
        for (String page : pages.all()) {
            if (pages.isFor(page, asker)) {
                List<String> numbers = addresses.numbersIn(page);
                pages.parameters(page).forEach((name, constants) -> {
                    if (constants.isEmpty()) {
                        UnaryOperator<String> alike = numbers.contains(name)
                                ? text -> "" + RecordSet.unknown().number(Kind.PERSON)
                                : Injected::harmless;
                        typed.add(new TypedAddress(visit, sets, addressOf(addresses, page, own), name, alike));
                    }
                });
            }
        }
        return typed;
    }

    private static String addressOf(Addresses addresses, String page, RecordSet own) {
        try {
            return addresses.of(page, own, 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Types all that an attacker would. @return in words, what came of it; empty if nothing */
    public Optional<String> attack() throws Exception {
        return new Attack(sets, alike, false, text -> visit.get(with(text))).on(address + " " + parameter);
    }

    private String with(String value) {
        String page = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
        String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        List<String> parts = Stream.concat(
                        Arrays.stream(query.split("&"))
                                .filter(part -> !part.isEmpty() && !part.startsWith(parameter + "=")),
                        Stream.of(parameter + "=" + Visit.encoded(value)))
                .toList();
        return page + "?" + String.join("&", parts);
    }
}
