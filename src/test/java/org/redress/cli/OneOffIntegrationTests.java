package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.dataset.DatasetStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form of {@code extract} that prints, compared with what a run over the same files publishes. */
class OneOffIntegrationTests {

    private static final Path SAMPLES = Path.of("input");

    @TempDir
    private static Path folder;

    /** Sample decisions in an order that is that of their ids, too, and files that are none. */
    private static Path input = Path.of("");

    private static Path published = Path.of("");

    private final StringWriter err = new StringWriter();
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private byte[] standardInput = {};

    @BeforeAll
    static void publish() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, input.resolve(file.getFileName().toString()));
            }
        }
        Files.writeString(Files.createDirectory(input.resolve("notes")).resolve("café, 1.txt"), "A note.");
        Files.write(input.resolve("scan.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, 3});
        Path output = folder.resolve("output");
        assertThat(RedressCommand.execute(
                        "extract", "--input=" + input, "--output=" + output, "--logging.level.root=OFF"))
                .isEqualTo(ExitCode.OK);
        published = output.resolve("latest");
    }

    @BeforeEach
    void forget() {
        out = new ByteArrayOutputStream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"decisions", "paragraphs", "remedies", "legislation", "dates", "issues", "rejects", "boilerplate"
            })
    void printsEveryTableAsTheRunPublishesIt(String table) throws IOException {
        assertThat(extract("--input=" + input, "--format=csv", "--table=" + table))
                .isEqualTo(ExitCode.OK);

        assertThat(out()).isEqualTo(Files.readString(published.resolve(table + ".csv")));
    }

    @Test
    void printsTheSameWithOneThreadAndWithMany() {
        extract("--input=" + input, "--threads=1");
        String one = out();
        forget();

        extract("--input=" + input, "--threads=5");

        assertThat(out()).isEqualTo(one);
    }

    @Test
    void putsEveryRowOfEveryTableIntoTheObjectsWithItsType() throws IOException {
        extract("--input=" + input);

        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(15);
        for (String table : DatasetStream.tables()) {
            List<JsonNode> rows = new ArrayList<>();
            lines.forEach(line -> line.get(table).forEach(rows::add));
            if (!table.equals("boilerplate")) { // its rows are of one file here, and of all files there
                assertSameRows(table, rows);
            }
        }
    }

    @Test
    void printsALineForEveryRowOfOneTable() throws IOException {
        extract("--input=" + input, "--table=remedies");

        assertSameRows("remedies", lines());
    }

    @Test
    void readsInTheOrderOfTheArgumentsAndNamesThemAsTyped() {
        Path first = input.resolve("95-016-322.txt");
        Path second = input.resolve("notes");
        Path third = input.resolve("./91-004-217.txt");

        extract(first.toString(), second.toString(), third.toString(), "--table=decisions");

        assertThat(lines())
                .extracting(row -> row.get("source_file").asString())
                .containsExactly(slashed(first), slashed(third.normalize()));
        assertThat(err.toString())
                .startsWith("redress: " + slashed(second.resolve("café, 1.txt")) + ": not_a_decision: ")
                .hasLineCount(1);
    }

    @Test
    void readsStandardInput() throws IOException {
        standardInput = Files.readAllBytes(input.resolve("91-004-217.txt"));

        assertThat(extract("-", "--table=decisions")).isEqualTo(ExitCode.OK);

        assertThat(lines()).singleElement().satisfies(row -> {
            assertThat(row.get("source_file").asString()).isEqualTo("-");
            assertThat(row.get("decision_id").asString()).isEqualTo("91-004-217:northmarsh-county-council");
        });
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        Path large = Files.writeString(folder.resolve("large.txt"), "x".repeat(1001));
        standardInput = Files.readAllBytes(large);

        assertThat(extract(large.toString(), "-", "--table=rejects", "--redress.max-document-bytes=1000B"))
                .isEqualTo(ExitCode.DATA);

        assertThat(lines())
                .extracting(
                        row -> row.get("reason").asString(),
                        row -> row.get("source_sha256").isNull())
                .containsExactly(tuple("too_large", false), tuple("too_large", true));
    }

    @Test
    void saysWhichFilesGaveNoDecisionAndFailsIfNoneGaveOne() {
        assertThat(extract(input.resolve("notes").toString())).isEqualTo(ExitCode.DATA);

        assertThat(err.toString()).contains("café, 1.txt: not_a_decision: ");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.get("decisions")).isEmpty();
            assertThat(line.at("/rejects/0/reason").asString()).isEqualTo("not_a_decision");
        });
    }

    @Test
    void printsADecisionAsOftenAsItIsThereAndSaysSo() {
        String file = input.resolve("91-004-217.txt").toString();

        assertThat(extract(file, file, "--table=decisions")).isEqualTo(ExitCode.OK);

        assertThat(lines()).hasSize(2);
        assertThat(err.toString()).contains("1 of the files hold a decision that was printed before");
    }

    @Test
    void printsTheHeaderRowEvenIfThereIsNothingToRead() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(extract(empty.toString(), "--format=csv")).isEqualTo(ExitCode.OK);

        assertThat(out()).startsWith("decision_id,reference,").hasLineCount(1);
        assertThat(err.toString()).contains("there is nothing to read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt                             | FILE is for --stdout: add --stdout",
                "--format csv                      | --format is for --stdout: add --stdout",
                "--table remedies                  | --table is for --stdout: add --stdout",
                "--stdout                          | name a FILE or a folder, - for standard input, or --input DIR",
                "--stdout nowhere.txt              | nowhere.txt does not exist; name a file, a folder, or -",
                "--stdout - -                      | - stands for standard input, which can be read only once",
                "--stdout --input . pom.xml        | either as FILE or with --input, not both",
                "--stdout - --force                | --force is for publishing",
                "--stdout - --output x             | --output is for publishing",
                "--stdout - --max-reject-rate 5%   | --max-reject-rate is for publishing",
                "--stdout - --table payments       | --table must be one of decisions, paragraphs, remedies,",
                "--stdout - --format xml           | --format",
                "--stdout - --inptu                | Unknown option: '--inptu'",
                "--stdout --input nowhere          | the input folder",
            })
    void saysWhichOptionsDoNotGoTogether(String line, String message) {
        assertThat(execute(Stream.concat(Stream.of("extract"), Arrays.stream(line.split(" +")))))
                .isEqualTo(ExitCode.USAGE);

        assertThat(err.toString()).startsWith("redress: ").contains(message);
        assertThat(out()).isEmpty();
    }

    /** Compares rows with the published CSV, and their types with the description of the columns. */
    private static void assertSameRows(String table, List<JsonNode> rows) throws IOException {
        JsonNode fields = fields(table);
        try (CSVParser csv = CSVParser.parse(
                published.resolve(table + ".csv"),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            List<CSVRecord> records = csv.getRecords();
            assertThat(rows).as(table).hasSameSizeAs(records);
            for (int row = 0; row < rows.size(); row++) {
                assertThat(rows.get(row).propertyNames()).containsExactlyElementsOf(csv.getHeaderNames());
                for (JsonNode field : fields) {
                    String name = field.get("name").asString();
                    assertThat(shown(rows.get(row).get(name), field.get("type").asString()))
                            .as("%s.%s", table, name)
                            .isEqualTo(records.get(row).get(name));
                }
            }
        }
    }

    private static JsonNode fields(String table) throws IOException {
        for (JsonNode resource : JsonMapper.shared()
                .readTree(Files.readString(published.resolve("datapackage.json")))
                .get("resources")) {
            if (resource.get("name").asString().equals(table)) {
                return resource.at("/schema/fields");
            }
        }
        throw new AssertionError("no table " + table);
    }

    /** The value as CSV shows it, if it has the type. */
    private static String shown(JsonNode value, String type) {
        if (value.isNull()) {
            return "";
        }
        return switch (type) {
            case "integer" -> {
                assertThat(value.isIntegralNumber()).isTrue();
                yield value.asString();
            }
            case "number" -> {
                assertThat(value.isNumber()).isTrue();
                yield value.decimalValue().setScale(2).toPlainString();
            }
            case "boolean" -> {
                assertThat(value.isBoolean()).isTrue();
                yield value.asString();
            }
            case "list" -> {
                assertThat(value.isArray()).isTrue();
                yield String.join(
                        "; ", value.valueStream().map(JsonNode::stringValue).toList());
            }
            default -> value.stringValue();
        };
    }

    private List<JsonNode> lines() {
        return out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private int extract(String... arguments) {
        return execute(Stream.concat(Stream.of("extract", "--stdout"), Stream.of(arguments)));
    }

    private int execute(Stream<String> arguments) {
        return RedressCommand.commandLine(new StandardStreams(new ByteArrayInputStream(standardInput), out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
