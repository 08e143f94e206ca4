package org.redress.extraction.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.config.ConfigFiles;
import org.redress.decision.Citation;
import org.redress.decision.SourceText;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.source.TextDecoder;
import org.redress.structure.Statement;
import org.redress.structure.StatementParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Citations against the annotated decisions beside the project; skipped where they are not there. */
class SharedDecisionsCitationTests {

    private static final Path SHARED = Path.of(System.getProperty("redress.shared", "../shared"));
    private static final ConfigFiles CONFIG = ConfigFiles.shipped();
    private static final Language LANGUAGE = new Language(CONFIG);
    private static final LegislationExtractor EXTRACTOR = new LegislationExtractor(LANGUAGE, CONFIG);

    @TestFactory
    Stream<DynamicTest> citesWhatTheAnnotatorsFound() throws IOException {
        Path gold = SHARED.resolve("gold");
        Assumptions.assumeTrue(Files.isDirectory(gold), () -> "no annotated decisions at " + gold);
        JsonMapper json = new JsonMapper();
        try (Stream<Path> files = Files.list(gold)) {
            return files
                    .sorted()
                    .map(json::readTree)
                    .filter(expected -> expected.get("reject").isNull())
                    .map(expected ->
                            DynamicTest.dynamicTest(expected.get("source_file").asString(), () -> check(expected)))
                    .toList()
                    .stream();
        }
    }

    private static void check(JsonNode expected) throws IOException {
        Path file =
                SHARED.resolve("decisions").resolve(expected.get("source_file").asString());
        SourceText source = new TextDecoder().decode(Files.readAllBytes(file));
        Statement statement = new StatementParser(CONFIG).parse(source);
        List<TokenisedPassage> passages = statement.passages().stream()
                .map(passage -> new TokenisedPassage(passage, LANGUAGE))
                .toList();

        List<Citation> citations =
                EXTRACTOR.extract(passages, statement.heading()).values();

        assertThat(citations)
                .extracting(citation -> line(
                        citation.evidence().paragraph(),
                        citation.kind().code(),
                        citation.title(),
                        citation.provision(),
                        citation.resolution().code(),
                        citation.boilerplate()))
                .containsExactlyElementsOf(
                        StreamSupport.stream(expected.get("legislation").spliterator(), false)
                                .map(SharedDecisionsCitationTests::line)
                                .toList());
        assertThat(citations)
                .allSatisfy(citation -> assertThat(citation.evidence().text())
                        .isEqualTo(source.at(citation.evidence().span()).replace('\u00a0', ' ')));
    }

    private static String line(JsonNode row) {
        JsonNode provision = row.get("provision");
        return line(
                row.get("paragraph").asInt(),
                row.get("kind").asString(),
                row.get("title").asString(),
                provision.isNull() ? null : provision.asString(),
                row.get("resolution").asString(),
                row.get("boilerplate").asBoolean());
    }

    private static String line(
            int paragraph, String kind, String title, @Nullable String provision, String resolution, boolean powers) {
        return "%d %s %s %s %s %s"
                .formatted(paragraph, kind, title.toLowerCase(Locale.ROOT), provision, resolution, powers);
    }
}
