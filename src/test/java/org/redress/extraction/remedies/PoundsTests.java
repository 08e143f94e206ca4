package org.redress.extraction.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoundsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | £0",
                "5 | £5",
                "12.5 | £12.50",
                "999.00 | £999",
                "1000 | £1,000",
                "1250.75 | £1,250.75",
                "123456 | £123,456",
                "1234567.05 | £1,234,567.05",
            })
    void printsSumsAsDecisionsDo(BigDecimal sum, String printed) {
        assertThat(Pounds.print(sum)).isEqualTo(printed);
    }
}
