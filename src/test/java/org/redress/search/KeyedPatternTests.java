package org.redress.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
        List<Integer> expected = Pattern.compile(REGEX)
                .matcher(words)
                .results()
                .map(match -> match.start())
                .toList();
        SearchableText text = new SearchableText(words);
        List<Integer> starts = new ArrayList<>();
        keyed.forEachIn(text, matcher -> starts.add(matcher.start()));

        assertThat(starts).isEqualTo(expected);
        assertThat(keyed.positionsIn(text).boxed().toList()).isEqualTo(expected);
        assertThat(keyed.isIn(text)).isEqualTo(!expected.isEmpty());
    }
}
