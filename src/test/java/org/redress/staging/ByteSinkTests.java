package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.decision.Section;

class ByteSinkTests {

    private final ByteSink sink = new ByteSink();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
    void keepsEveryNumber(int number) {
        sink.writeInt(number);

        assertThat(source().readInt()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "£150 – “odd”", "\u0000", "\uD83C\uDFE0"})
    void keepsEveryText(String text) {
        sink.writeText(text);

        assertThat(source().readText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "150.5", "99999999999.99", "1E+3"})
    void keepsASumWithItsDecimals(String sum) {
        sink.writeSum(new BigDecimal(sum));

        assertThat(source().readSum()).isEqualTo(new BigDecimal(sum));
    }

    @Test
    void keepsTheOrderOfValues() {
        sink.writeDate(LocalDate.of(1948, 7, 5));
        sink.writeCode(Section.FINDINGS);
        sink.writeFlag(true);
        sink.writeOptional(null, ByteSink::writeText);
        sink.writeOptional(7, ByteSink::writeInt);
        sink.writeList(List.of("a", "b"), ByteSink::writeText);

        ByteSource source = source();

        assertThat(source.readDate()).isEqualTo(LocalDate.of(1948, 7, 5));
        assertThat(source.readCode(List.of(Section.values()))).isEqualTo(Section.FINDINGS);
        assertThat(source.readFlag()).isTrue();
        assertThat(source.readOptional(ByteSource::readText)).isNull();
        assertThat(source.readOptional(ByteSource::readInt)).isEqualTo(7);
        assertThat(source.readList(ByteSource::readText)).containsExactly("a", "b");
        source.requireEnd();
    }

    private ByteSource source() {
        return new ByteSource(sink.toBytes());
    }
}
