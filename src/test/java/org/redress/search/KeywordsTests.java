package org.redress.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordsTests {

    private static final List<String> ARTICLE = List.of("art", "article", "s.", "§");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article 8 and art. 9 | 0, 14",
                "a part, an Article | ",
                "see (art 8) | 5",
                "mid-art | 4",
                "the Council’s. 4 | ",
                "‘s. 4 | 1",
                "artful | 0",
                "under § 4 | 6",
            })
    void findsWordsThatBeginWithAKeyword(String text, String positions) {
        assertThat(positions(Keywords.beginning(ARTICLE), text)).isEqualTo(String.valueOf(positions));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Article 8 and ART. 9 | 0, 14",
                "artful | ",
                "art9 and articles | 0",
                "S.4 | 0",
            })
    void findsWholeWordsInAnyCase(String text, String positions) {
        assertThat(positions(Keywords.words(ARTICLE), text)).isEqualTo(String.valueOf(positions));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s | 0",
                "under s | 6",
                "s’s | 0",
                "s– and s£ | 0, 7",
                "ss and S9 | 7",
            })
    void findsAWordOfOneLetterWhateverFollows(String text, String positions) {
        assertThat(positions(Keywords.words(List.of("s")), text)).isEqualTo(String.valueOf(positions));
    }

    private static String positions(Keywords keywords, String words) {
        SearchableText text = new SearchableText(words);
        String found = Arrays.stream(keywords.positionsIn(text))
                .mapToObj(String::valueOf)
                .reduce((some, next) -> some + ", " + next)
                .orElse("null");
        assertThat(keywords.occurIn(text)).isEqualTo(!found.equals("null"));
        return found;
    }
}
