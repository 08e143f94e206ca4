package org.redress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource({"0, 3, 0%", "3, 3, 100%", "1, 3, 33%", "1, 1000, <1%", "999, 1000, >99%", "0, 0, 0%", "1, 200, 1%"})
    void onlyNothingIsNoPerCentAndOnlyEverythingAHundred(long part, long whole, String share) {
        assertThat(Words.share(part, whole)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0.0%",
        "3, 3, 100.0%",
        "1, 3, 33.3%",
        "1, 60000, 0.1%",
        "59999, 60000, 99.9%",
        "0, 0, –",
    })
    void aColumnWithOneEmptyCellIsNotFull(long part, long whole, String share) {
        assertThat(Words.exactShare(part, whole)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1, 4, +25.0", "1, 4, 1, 2, −25.0", "1, 2, 2, 4, ±0.0", "1, 2, 0, 0, –"})
    void sharesChangeByPoints(long part, long whole, long partBefore, long wholeBefore, String change) {
        assertThat(Words.shareChange(part, whole, partBefore, wholeBefore)).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | £0 | £0 | £0",
                "127.50 | £127.50 | £127.50 | £128",
                "950 | £950 | £950 | £950",
                "1200.50 | £1,200.50 | £1,201 | £1.2k",
                "35400 | £35,400 | £35,400 | £35k",
                "1234567.80 | £1,234,567.80 | £1.2m | £1.2m",
                "23000000 | £23,000,000 | £23.0m | £23m",
            })
    void poundsAreAsExactAsThereIsRoom(BigDecimal pounds, String exact, String headline, String brief) {
        assertThat(Words.headlinePounds(pounds)).isEqualTo(headline);
        assertThat(Words.pounds(pounds)).isEqualTo(exact);
        assertThat(Words.shortPounds(pounds)).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource({"0.44, 0.4 seconds", "75.2, 75 seconds", "720, 12 minutes", "12600, 3.5 hours"})
    void durationsAreAsExactAsNeeded(BigDecimal seconds, String words) {
        assertThat(Words.duration(seconds)).isEqualTo(words);
    }

    @Test
    void numbersOfFewThingsAreWords() {
        assertThat(Words.small(9)).isEqualTo("nine");
        assertThat(Words.small(1200)).isEqualTo("1,200");
        assertThat(Words.count(1, "file", "files")).isEqualTo("1 file");
        assertThat(Words.change(-5)).isEqualTo("−5");
    }
}
