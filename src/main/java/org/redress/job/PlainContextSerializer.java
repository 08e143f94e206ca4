package org.redress.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores what the steps of a run note as a JSON object of texts, whole numbers and truth values. The framework's own
 * serializer makes Java objects of whatever the database holds, which a damaged or forged database could misuse.
 */
final class PlainContextSerializer implements ExecutionContextSerializer {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public void serialize(Map<String, Object> context, OutputStream out) throws IOException {
        context.forEach(PlainContextSerializer::requirePlain);
        out.write(MAPPER.writeValueAsBytes(context));
    }

    /** What is not such an object, because another version wrote it, is read as a context in which nothing was noted. */
    @Override
    public Map<String, Object> deserialize(InputStream in) throws IOException {
        String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Map<String, Object> context = new HashMap<>();
        try {
            for (Map.Entry<String, JsonNode> entry : MAPPER.readTree(json).properties()) {
                context.put(entry.getKey(), value(entry.getValue()));
            }
        } catch (JacksonException e) {
            return new HashMap<>();
        }
        return context;
    }

    private static void requirePlain(String key, Object value) {
        if (!(value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean)) {
            throw new IllegalArgumentException(key + " is neither a text nor a whole number nor a truth value");
        }
    }

    /** Every number as a long: JSON does not tell it from an integer. */
    private static Object value(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node.asString();
    }
}
