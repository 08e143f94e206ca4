package org.redress.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedPatternTests {

    private static final String REGEX = "(?:Mr|Mrs) (?:and Mrs )?[A-Z]\\b|(?<=the )act\\b";

    private final KeyedPattern keyed = new KeyedPattern(REGEX, "mr|act");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr X and Mrs X saw Mr and Mrs Y.",
                "an act, the act and the actor",
                "Mrs Mrs Z",
                "nobody",
                "",
            })
    void findsWhatTheExpressionFindsAlone(String words) {
        int[] expected = Pattern.compile(REGEX)
                .matcher(words)
                .results()
                .mapToInt(MatchResult::start)
                .toArray();
        SearchableText text = new SearchableText(words);
        List<Integer> starts = new ArrayList<>();
        keyed.forEachIn(text, matcher -> starts.add(matcher.start()));

        assertThat(starts.stream().mapToInt(Integer::intValue).toArray()).isEqualTo(expected);
        assertThat(keyed.positionsIn(text)).isEqualTo(expected);
        assertThat(keyed.isIn(text)).isEqualTo(expected.length > 0);
    }
}
