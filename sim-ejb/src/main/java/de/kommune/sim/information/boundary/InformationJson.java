package de.kommune.sim.information.boundary;

import de.kommune.sim.information.policy.ClearEntry;
import de.kommune.sim.information.policy.InformationWords;
import de.kommune.sim.information.policy.PackageHead;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The answer for programs («maschinenlesbare Auskunft»), as UTF-8. Its form is part of what we promise; version 1:
 *
 * <pre>{@code
 * { "schema": "sim-auskunft/1",
 *   "person": { "name": …, "personNo": …, "caseNo": … },
 *   "received": "2026-11-03", "made": "2026-11-20",
 *   "entries": [ { "section": "CONTACT", "label": "Gespräche mit Ihnen",
 *                  "day": "2026-10-01",                // missing where it is about no day
 *                  "title": …, "text": …,              // lines parted by \n; what is black reads [geschwärzt]
 *                  "file": "dokumente/001.pdf",        // documents only
 *                  "leftOut": … } ],                   // why; then there is neither title nor text
 *   "notices": [ { "title": …, "text": … } ] }
 * }</pre>
 */
final class InformationJson {

    static final String SCHEMA = "sim-auskunft/1";

    private InformationJson() {}

    static byte[] of(PackageHead head, List<ClearEntry> entries) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        entries.forEach(entry -> list.add(entry(entry)));
        JsonArrayBuilder notices = Json.createArrayBuilder();
        InformationWords.notices(head)
                .forEach(notice -> notices.add(
                        Json.createObjectBuilder().add("title", notice.title()).add("text", notice.text())));
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("person", person(head))
                .add("received", head.receivedOn().toString())
                .add("made", head.madeOn().toString())
                .add("entries", list)
                .add("notices", notices);
        return written(answer);
    }

    private static JsonObjectBuilder person(PackageHead head) {
        JsonObjectBuilder person =
                Json.createObjectBuilder().add("name", head.client()).add("personNo", head.personNo());
        return head.caseNo() == null ? person : person.add("caseNo", head.caseNo());
    }

    private static JsonObjectBuilder entry(ClearEntry entry) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("section", entry.section().name())
                .add("label", InformationWords.label(entry.section()));
        if (entry.isLeftOut()) {
            return json.add("leftOut", entry.reason());
        }
        if (entry.day() != null) {
            json.add("day", entry.day().toString());
        }
        json.add("title", entry.title()).add("text", entry.text());
        return entry.file() == null ? json : json.add("file", entry.file());
    }

    private static byte[] written(JsonObjectBuilder answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out, StandardCharsets.UTF_8)) {
            writer.writeObject(answer.build());
        }
        return out.toByteArray();
    }
}
