package de.kommune.sim.matrix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A field of a filter, or one that proposes what one may mean, on any page that somebody may open («abgeschicktes Feld»), and one
 * of the ways in which a browser sends it: as soon as something is typed, or by a button.
 *
 * @param address with the numbers of an own record
 * @param form which of the page's forms
 * @param button by which it is sent; empty where the field speaks for itself
 */
public record PostedField(String account, String address, int form, String name, Optional<Form.Command> button) {

    private static final String AJAX = "jakarta.faces.partial.";
    private static final String QUERY = "_query";

    /** Every one of every page that this account may open, found by opening them. */
    public static List<PostedField> of(String account) throws Exception {
        Asker asker = Asker.eachRoleAlone().stream()
                .filter(each -> each.account().equals(account))
                .findFirst()
                .orElseThrow();
        Pages pages = new Pages(Path.of(System.getProperty("sim.project"), "sim-ear/target/matrix/war"));
        Addresses addresses = new Addresses(pages);
        Sessions sessions = new Sessions();
        List<PostedField> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Opened one : new Opening(pages, sessions, Attacked.records()).opened(asker)) {
            String address = addresses.of(one.page(), one.with(), one.state());
            List<Form> forms = Form.of(sessions.of(asker).get(address).body());
            for (int i = 0; i < forms.size(); i++) {
                of(account, address, i, forms.get(i)).stream()
                        .filter(field -> known.add(one.page() + field.name() + field.button()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<PostedField> of(String account, String address, int index, Form form) {
        List<PostedField> fields = new ArrayList<>();
        form.completions()
                .forEach(name -> fields.add(new PostedField(account, address, index, name + QUERY, Optional.empty())));
        if (form.filter()) {
            for (String name : form.texts()) {
                if (form.commands().contains(new Form.Command(name, true))) {
                    fields.add(new PostedField(account, address, index, name, Optional.empty()));
                }
                form.commands().stream()
                        .filter(command -> !command.partial())
                        .forEach(button ->
                                fields.add(new PostedField(account, address, index, name, Optional.of(button))));
            }
        }
        return fields;
    }

    public boolean proposes() {
        return name.endsWith(QUERY);
    }

    /**
     * In a session of its own, for what was filtered by before would hide something, and on one drawing of the page: a browser, too,
     * sends one form again and again. @return what came of it, in words
     */
    public Optional<String> attack() throws Exception {
        return new Attack(Attacked.records(), Injected::harmless, true, drawn(Visit.of(account)))
                .on(account + " " + address + " " + name
                        + button.map(command -> " by " + command.name()).orElse(""));
    }

    /** What comes of a text. */
    public Answer filledWith(String text) throws Exception {
        return drawn(Visit.of(account)).filledWith(text);
    }

    private Attack.Field drawn(Visit visit) throws Exception {
        String page = visit.get(address).body();
        Form drawn = Form.of(page).get(form);
        return text -> sent(visit, page, drawn, text);
    }

    private Answer sent(Visit visit, String page, Form drawn, String text) throws Exception {
        if (button.isPresent()) {
            return visit.post(drawn.action(), Form.with(drawn.sent(button.get()), name, text));
        }
        String source = proposes() ? name.substring(0, name.length() - QUERY.length()) : name;
        List<Map.Entry<String, String>> fields = new ArrayList<>(Form.with(drawn.fields(), name, text));
        if (proposes()) {
            fields.add(Map.entry(name, text));
        } else {
            fields.add(
                    Map.entry("jakarta.faces.behavior.event", Form.events(page).getOrDefault(name, "change")));
        }
        fields.add(Map.entry("jakarta.faces.source", source));
        fields.add(Map.entry(AJAX + "ajax", "true"));
        fields.add(Map.entry(AJAX + "execute", source));
        fields.add(Map.entry(AJAX + "render", proposes() ? source : "@all"));
        return visit.post(drawn.action(), fields, "Faces-Request", "partial/ajax");
    }
}
