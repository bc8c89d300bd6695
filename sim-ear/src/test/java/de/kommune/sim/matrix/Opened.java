package de.kommune.sim.matrix;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page as somebody found it, in one of its states («geöffnete Seite»).
 *
 * @param with whose records its address numbered; unknown ones where it opened without any
 * @param commands of its forms, each with what a browser would send
 */
record Opened(String page, Asker by, int state, RecordSet with, Map<Form.Command, Sent> commands) {

    static Opened of(String page, Asker by, int state, RecordSet with, Answer answer) {
        Map<Form.Command, Sent> commands = new TreeMap<>();
        List<Form> forms = Form.of(answer.body());
        forms.forEach(form ->
                form.commands().forEach(command -> commands.putIfAbsent(command, Sent.of(form, command))));
        return new Opened(page, by, state, with, Collections.unmodifiableMap(commands));
    }

    boolean hasForms() {
        return !commands.isEmpty();
    }
}
