package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonMessagesIntegrationTests {

    @TempDir
    private Path folder;

    /** A run with at least two messages: the state is damaged, and too many files are rejected. */
    @ParameterizedTest
    @CsvSource({"ecs, /message", "logstash, /message", "gelf, /short_message"})
    void areOneObjectALine(String format, String message) throws IOException, InterruptedException {
        Terminal terminal = new Terminal(folder);
        terminal.write("note.txt", "Nothing but a note.");
        Path state = Files.createDirectories(terminal.output().resolve("state"));
        Files.writeString(state.resolve("redress.mv.db"), "not a database");

        RedressProcess process = RedressProcess.start(
                List.of(),
                Map.of(),
                List.of(
                        "extract",
                        "--input=" + terminal.input(),
                        "--output=" + terminal.output(),
                        "--max-reject-rate=5%",
                        "--logging.structured.format.console=" + format));

        assertThat(process.exitCode()).as(process.messages()).isEqualTo(ExitCode.DATA);
        List<JsonNode> objects =
                process.messages().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(objects)
                .allSatisfy(object -> assertThat(object.at(message).asString()).isNotEmpty())
                .anySatisfy(object -> assertThat(object.at(message).asString()).contains("redress.mv.db.damaged-1"))
                .anySatisfy(object -> assertThat(object.at(message).asString()).startsWith("nothing is published"));
        process.discard();
    }
}
