package de.kommune.sim.matrix;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What a browser sends when a command is given («Absenden»). */
record Sent(String action, boolean multipart, List<Map.Entry<String, String>> fields, boolean partial) {

    static Sent of(Form form, Form.Command command) {
        return new Sent(form.action(), form.multipart(), form.sent(command), command.partial());
    }

    /** The same with the view state and the mark of another form. */
    Sent with(Form own) {
        List<Map.Entry<String, String>> forged = fields;
        for (String name : List.of(Form.VIEW_STATE, Form.NONCE)) {
            forged = Form.with(forged, name, own.value(name));
        }
        return new Sent(action, multipart, forged, partial);
    }

    Sent to(String address) {
        return new Sent(address, multipart, fields, partial);
    }

    Answer by(Visit visit) throws IOException, InterruptedException {
        String[] headers = partial ? new String[] {"Faces-Request", "partial/ajax"} : new String[0];
        return multipart ? visit.postParts(action, fields, headers) : visit.post(action, fields, headers);
    }
}
