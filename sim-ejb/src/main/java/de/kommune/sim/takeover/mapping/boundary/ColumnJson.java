package de.kommune.sim.takeover.mapping.boundary;

import de.kommune.sim.takeover.intake.policy.table.Column;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mappings, headers and samples as they stand in the database. */
final class ColumnJson {

    private ColumnJson() {}

    static String write(Map<String, Column> mapping) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        mapping.forEach((header, column) -> object.add(header, column.name()));
        return object.build().toString();
    }

    static Map<String, Column> readMapping(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, Column> mapping = new LinkedHashMap<>();
            object.keySet().forEach(header -> mapping.put(header, Column.valueOf(object.getString(header))));
            return mapping;
        }
    }

    static String write(Collection<String> texts) {
        return array(texts).build().toString();
    }

    static String writeRows(List<List<String>> rows) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(row -> array.add(array(row)));
        return array.build().toString();
    }

    static List<String> readTexts(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    static List<List<String>> readRows(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray()
                    .getValuesAs((JsonValue row) -> row.asJsonArray().getValuesAs(JsonString::getString));
        }
    }

    private static JsonArrayBuilder array(Collection<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }
}
