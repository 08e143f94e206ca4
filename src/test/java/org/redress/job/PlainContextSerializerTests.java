package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainContextSerializerTests {

    private final PlainContextSerializer serializer = new PlainContextSerializer();

    @Test
    void givesBackWhatWasNoted() throws IOException {
        Map<String, Object> notes = Map.of("folder", "/srv/Zoë's \"files\"", "files", 5_000_000_000L, "done", true);

        assertThat(read(write(notes))).isEqualTo(notes);
    }

    @Test
    void givesBackEveryNumberAsALong() throws IOException {
        assertThat(read(write(Map.of("files", 3)))).isEqualTo(Map.of("files", 3L));
    }

    @Test
    void refusesObjects() {
        assertThatThrownBy(() -> write(Map.of("files", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("files");
    }

    /** The second is a map as Java serialises it, in Base64. */
    @ParameterizedTest
    @ValueSource(strings = {"", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "[1]", "{\"files\":"})
    void readsNothingOutOfWhatItDidNotWrite(String stored) throws IOException {
        assertThat(read(stored)).isEmpty();
    }

    private String write(Map<String, Object> context) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        serializer.serialize(context, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Map<String, Object> read(String stored) throws IOException {
        return serializer.deserialize(new ByteArrayInputStream(stored.getBytes(StandardCharsets.UTF_8)));
    }
}
