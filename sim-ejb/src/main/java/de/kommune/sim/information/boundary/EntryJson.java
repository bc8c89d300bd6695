package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.EntryContent;
import de.kommune.sim.information.entity.Passage;
import de.kommune.sim.information.entity.RedactionGround;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;

/** The content of an entry as it lies under seal («versiegelter Inhalt»). */
final class EntryJson {

    private EntryJson() {}

    static String write(EntryContent content) {
        JsonArrayBuilder passages = Json.createArrayBuilder();
        content.passages()
                .forEach(passage -> passages.add(Json.createObjectBuilder()
                        .add("text", passage.text())
                        .add("ground", passage.ground().name())
                        .add("blackened", passage.blackened())));
        JsonObjectBuilder entry =
                Json.createObjectBuilder().add("title", content.title()).add("passages", passages);
        if (content.day() != null) {
            entry.add("day", content.day().toString());
        }
        if (content.text() != null) {
            entry.add("text", content.text());
        }
        if (content.reason() != null) {
            entry.add("reason", content.reason());
        }
        return entry.build().toString();
    }

    static EntryContent read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject entry = reader.readObject();
            String day = entry.getString("day", null);
            return new EntryContent(
                    day == null ? null : LocalDate.parse(day),
                    entry.getString("title"),
                    entry.getString("text", null),
                    entry.getJsonArray("passages").getValuesAs(JsonObject.class).stream()
                            .map(EntryJson::passage)
                            .toList(),
                    entry.getString("reason", null));
        }
    }

    private static Passage passage(JsonObject passage) {
        return new Passage(
                passage.getString("text"),
                RedactionGround.valueOf(passage.getString("ground")),
                passage.getBoolean("blackened"));
    }
}
