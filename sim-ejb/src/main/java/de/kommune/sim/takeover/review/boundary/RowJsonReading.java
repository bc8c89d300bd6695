package de.kommune.sim.takeover.review.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@code RowJson} wrote. */
final class RowJsonReading {

    private RowJsonReading() {}

    static List<String> texts(String json) {
        return array(json).getValuesAs(JsonString::getString);
    }

    /** Findings by the column that they are about; those about the row as a whole stand under the empty name. */
    static Map<String, List<FindingView>> findings(String json) {
        Map<String, List<FindingView>> byColumn = new LinkedHashMap<>();
        for (JsonObject found : array(json).getValuesAs(JsonObject.class)) {
            byColumn.computeIfAbsent(found.getString("column"), column -> new ArrayList<>())
                    .add(new FindingView(
                            found.getString("severity"),
                            found.getString("code"),
                            found.getJsonArray("values").getValuesAs(JsonString::getString)));
        }
        return byColumn;
    }

    private static JsonArray array(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }
}
