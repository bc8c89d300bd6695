package de.kommune.sim.takeover.review.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** The reasons of a pair as they stand in the database. */
public final class ReasonJson {

    /** Made once, for each call of {@link Json} looks for an implementation anew. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private ReasonJson() {}

    public static String write(List<Reason> reasons) {
        JsonArrayBuilder array = BUILDERS.createArrayBuilder();
        for (Reason reason : reasons) {
            array.add(BUILDERS.createObjectBuilder()
                    .add("field", reason.field())
                    .add("agreement", reason.agreement())
                    .add("key", reason.key())
                    .add("values", BUILDERS.createArrayBuilder(reason.values())));
        }
        return array.build().toString();
    }

    static List<Reason> read(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(ReasonJson::reason)
                    .toList();
        }
    }

    private static Reason reason(JsonObject object) {
        return new Reason(
                object.getString("field"),
                object.getString("agreement"),
                object.getString("key"),
                object.getJsonArray("values").getValuesAs(JsonString::getString));
    }
}
