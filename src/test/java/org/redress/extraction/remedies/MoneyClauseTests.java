package org.redress.extraction.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.config.ConfigFiles;
import org.redress.extraction.people.PeopleFinder;
import org.redress.extraction.people.PeopleMemory;
import org.redress.language.Language;
import org.redress.language.Sentence;

class MoneyClauseTests {

    private static final Language LANGUAGE = new Language(ConfigFiles.shipped());
    private static final PeopleFinder PEOPLE = new PeopleFinder(LANGUAGE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pay Mr Y £500 and Ms Z £250 in recognition of their distress | their distress; their distress",
                "pay Mrs N £300 and her brother, Mr O, £200 to recognise the upset | the upset; the upset",
                "pay £500 to Mr Y, £250 to Ms Z and £100 to Mr X for the delay | the delay; the delay; the delay",
                "pay Mr Y £500 for the delay and Ms Z £250 for her distress | the delay; her distress",
                "pay Mr Y £500 and Ms Z £250 for her time and trouble | none; her time and trouble",
                "pay Mr Y £500 and a further £250 for the delay | none; the delay",
                "pay Mr Y £500 and Ms Z an additional £250 for the delay | none; the delay",
                "pay Mr Y £500 for the delay and Ms Z £250 | the delay; none",
            })
    void givesSumsForSeveralPeopleTheirCommonPurpose(String text, String purposes) {
        assertThat(purposes(text)).containsExactly(purposes.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pay Ms B £900 to acknowledge the worry, which is £100 a month for nine months | the worry",
                "pay Ms B a total of £900: £500 for the delay and £400 for the worry | the delay; the worry",
            })
    void givesPartsThePurposeOfTheirTotal(String text, String purposes) {
        MoneyClause clause = clause(text);
        Totals totals = new Totals(clause.payments(new PeopleMemory()), clause.totals());

        assertThat(totals.withoutTotals()).extracting(Payment::purpose).containsExactly(purposes.split("; "));
    }

    private static List<String> purposes(String text) {
        return clause(text).payments(new PeopleMemory()).stream()
                .map(payment -> Objects.requireNonNullElse(payment.purpose(), "none"))
                .toList();
    }

    private static MoneyClause clause(String text) {
        Sentence sentence = LANGUAGE.sentences(text).get(0);
        return new MoneyClause(sentence, PEOPLE.find(sentence), 0, sentence.size());
    }
}
