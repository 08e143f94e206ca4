package org.redress.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.source.TextDecoder;

class EncodingTests {

    private static final String TEXT = Pages.HEADER + """
            The complaint

              1. Ms X says the Council’s taxi cost her £50\u00A0a week:
                • in term time; and
                • on “training days”.

            Final decision

              1. I found fault – and injustice.

            Investigator’s decision on behalf of the Ombudsman
            """;

    static Stream<Arguments> files() {
        Charset windows = Charset.forName("windows-1252");
        return Stream.of(
                Arguments.of(TEXT, StandardCharsets.UTF_8),
                Arguments.of("\uFEFF" + TEXT, StandardCharsets.UTF_8),
                Arguments.of("\uFEFF" + TEXT, StandardCharsets.UTF_16LE),
                Arguments.of("\uFEFF" + TEXT, StandardCharsets.UTF_16BE),
                Arguments.of(TEXT, windows),
                Arguments.of(TEXT.replace("\n", "\r\n"), StandardCharsets.UTF_8),
                Arguments.of("\uFEFF" + TEXT.replace("\n", "\r\n"), StandardCharsets.UTF_8),
                Arguments.of(TEXT.replace("\n", "\r"), windows),
                Arguments.of(TEXT.replace("  1.", "\t1.").replace("\n", " \t\n"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsTheSameDecisionHoweverItIsStored(String text, Charset charset) {
        Statement plain = Pages.parse(TEXT);
        Statement stored = Pages.PARSER.parse(new TextDecoder().decode(text.getBytes(charset)));
        assertThat(stored.heading()).isEqualTo(plain.heading());
        assertThat(stored.summary()).isEqualTo(plain.summary());
        assertThat(stored.removedLines()).isEqualTo(plain.removedLines());
        assertThat(Pages.rows(stored)).isEqualTo(Pages.rows(plain)).contains("1.2 complaint: on “training days”.");
    }
}
