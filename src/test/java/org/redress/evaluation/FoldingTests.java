package org.redress.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Housing Act 1996               | housing act 1996",
                "` Housing  Act\t1996\n`        | housing act 1996",
                "Housing\u00a0Act\u20281996     | housing act 1996",
                "Children’s ‘Act’ 1989          | children's 'act' 1989",
                "‘the Act’.,;                   | the act",
                "St. Mary's                     | st. mary's",
                "`'.,;`                         | ``",
                "``                             | ``",
                "“the Act”                      | “the act”",
                "(the Act)                      | (the act)"
            })
    void keepsOfATextWhatMatters(String text, String folded) {
        assertThat(Folding.TEXT.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Section 34H(i),     section 34h(1)",
        "section 34H(1),     section 34h(1)",
        "section 34H(ii),    section 34h(ii)",
        "'schedule 5  paragraph 4', schedule 5 paragraph 4"
    })
    void knowsTheUsualSlipInAProvision(String provision, String folded) {
        assertThat(Folding.PROVISION.fold(provision)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"150, 150.00", "150.5, 150.50", "1400.00, 1400.00", "0, 0.00", "'', ''"})
    void countsMoneyInPence(String pounds, String folded) {
        assertThat(Folding.MONEY.fold(pounds)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Mr X; Mrs X,   Mr X; Mrs X,  Mr X; Mrs X",
        "Mrs X; Mr X,   Mrs X; Mr X,  Mr X; Mrs X",
        "Mr X;Mr X; ,   Mr X; Mr X,   Mr X",
        "'',            '',           ''"
    })
    void readsListsAndSets(String cell, String list, String set) {
        assertThat(Folding.LIST.fold(cell)).isEqualTo(list);
        assertThat(Folding.SET.fold(cell)).isEqualTo(set);
    }
}
