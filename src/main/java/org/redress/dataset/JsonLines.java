package org.redress.dataset;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/** Puts one JSON value on every line, as NDJSON has it: UTF-8, line feeds. */
final class JsonLines implements RowLines {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final OutputStream out;

    JsonLines(OutputStream out) {
        this.out = out;
    }

    /** Writes what one line holds. */
    @FunctionalInterface
    interface Content {
        void writeTo(JsonGenerator json);
    }

    @Override
    public void write(TableRow row) throws IOException {
        writeLine(json -> new JsonObjects(json).write(row));
    }

    void writeLine(Content content) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            content.writeTo(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
