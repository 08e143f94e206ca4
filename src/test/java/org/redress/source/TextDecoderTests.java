package org.redress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceText;
import org.redress.decision.Span;

class TextDecoderTests {

    private static final String TEXT = "The Ombudsman’s role – £250\u00A0each\r\n";

    private final TextDecoder decoder = new TextDecoder();

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", "", StandardCharsets.UTF_8),
                Arguments.of("UTF-8 with byte order mark", "\uFEFF", StandardCharsets.UTF_8),
                Arguments.of("UTF-16 little-endian", "\uFEFF", StandardCharsets.UTF_16LE),
                Arguments.of("UTF-16 big-endian", "\uFEFF", StandardCharsets.UTF_16BE),
                Arguments.of("Windows-1252", "", Charset.forName("windows-1252")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void readsTheSameTextInEveryEncoding(String name, String mark, Charset charset) {
        assertThat(decoder.decode((mark + TEXT).getBytes(charset)).text())
                .as(name)
                .isEqualTo(TEXT);
    }

    @Test
    void countsPositionsAfterTheByteOrderMark() {
        SourceText text = decoder.decode("\uFEFFThe complaint".getBytes(StandardCharsets.UTF_8));
        assertThat(text.at(new Span(0, 3))).isEqualTo("The");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(new byte[0], RejectReason.EMPTY),
                Arguments.of(latin(" \r\n\t\u00A0\n"), RejectReason.EMPTY),
                Arguments.of(latin("\u00EF\u00BB\u00BF"), RejectReason.EMPTY),
                Arguments.of(latin("%PDF-1.7\n%\u00E2\u00E3"), RejectReason.NOT_TEXT),
                Arguments.of(latin("PK\u0003\u0004\u0014"), RejectReason.NOT_TEXT),
                Arguments.of(latin("\u0089PNG\r\n\u001A\n"), RejectReason.NOT_TEXT),
                Arguments.of(latin("{\\rtf1\\ansi The complaint}"), RejectReason.NOT_TEXT),
                Arguments.of("The complaint".getBytes(StandardCharsets.UTF_16LE), RejectReason.NOT_TEXT),
                Arguments.of(latin("\u0001\u0002\u0003 The complaint \u0004"), RejectReason.NOT_TEXT),
                Arguments.of(("z" + "\u0301".repeat(31)).getBytes(StandardCharsets.UTF_8), RejectReason.NOT_TEXT),
                Arguments.of(latin("The complaint \u0081"), RejectReason.UNDECODABLE),
                Arguments.of(latin("\u00EF\u00BB\u00BFThe complaint \u0092"), RejectReason.UNDECODABLE),
                Arguments.of(latin("\u00FF\u00FEa\u0000b"), RejectReason.UNDECODABLE));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhyAFileIsNoText(byte[] bytes, RejectReason reason) {
        assertThatThrownBy(() -> decoder.decode(bytes))
                .isInstanceOfSatisfying(
                        RejectedFileException.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason));
    }

    @Test
    void takesBrokenUtf8ForDamagedAndNotForWindows1252() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("The Council’s reply and the Ombudsman’s ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE2);
        assertThatThrownBy(() -> decoder.decode(bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        RejectedFileException.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(RejectReason.UNDECODABLE));
    }

    @Test
    void toleratesAStrayControlCharacter() {
        assertThat(decoder.decode(latin("The complaint \u001E".repeat(1) + "x".repeat(200)))
                        .text())
                .contains("complaint");
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }
}
