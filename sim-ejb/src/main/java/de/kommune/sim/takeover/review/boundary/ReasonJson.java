package de.kommune.sim.takeover.review.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** The reasons of a pair as they stand in the database. */
public final class ReasonJson {

    private ReasonJson() {}

    public static String write(List<Reason> reasons) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Reason reason : reasons) {
            array.add(Json.createObjectBuilder()
                    .add("field", reason.field())
                    .add("agreement", reason.agreement())
                    .add("key", reason.key())
                    .add("values", Json.createArrayBuilder(reason.values())));
        }
        return array.build().toString();
    }

    static List<Reason> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
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
