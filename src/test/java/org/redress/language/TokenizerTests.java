package org.redress.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.extraction.PhraseTable;

class TokenizerTests {

    /** Runs of every shape, and those that the tokenizer's own rules treat in a way of their own. */
    private static final List<String> RUNS = List.of(
            ("the Council paid Mr Mrs X. X Council’s Council's o’clock don’t can’t cannot gonna ’s ’ ' ‘We said’ “no”"
                            + " mid-July co-op -a a- said: list; word, (word) (a) a) X) :) 8) 12 2022 2022, 12: 1 1/2 2 3/4 3½"
                            + " £250 £1,200.50 12.50 0113 496 0000 (0113) 496-0000 +44 13/04/2022 26A-C 5(1)(b) s.117 s. Sch. 12"
                            + " etc. etc Act. The A And No. no. vs. v U.S. e.g. i.e. Ltd. Ltd Inc. Co. Dr. St. Jan. Mr."
                            + " and/or c/o a@b.uk www.lgo.org.uk https://x.uk/a_b <b> </b> <a href=x> x<b c> & &amp; R&R … ... . . ."
                            + " - – — * # 5pm 9am 10mins 30th 1990s ’90s ?! yes! why? Yahoo! magazine Alex. Brown S. Korea op."
                            + " cit. Jr. Ph.D. #1 @home y’all th’ é café naïve I A the")
                    .split(" ", -1));

    private final Tokenizer tokenizer = new Tokenizer(new Vocabulary(new WordList("", "words.txt")));

    @Test
    void splitsAnyRowOfRunsAsCoreNlpSplitsTheWhole() {
        Random random = new Random(5);

        assertThat(IntStream.range(0, 10_000).mapToObj(i -> row(random))).allSatisfy(this::isSplitAsAWhole);
    }

    @Test
    void splitsTheTextsOfThePhraseTablesAsCoreNlpSplitsTheWhole() {
        assertThat(Stream.of("remedies.csv", "dates.csv", "legislation.csv", "complainants.csv")
                        .flatMap(PhraseTable::rows)
                        .map(row -> row.get("text")))
                .isNotEmpty()
                .allSatisfy(this::isSplitAsAWhole);
    }

    private void isSplitAsAWhole(String text) {
        assertThat(tokenizer.tokenise(text, 0, text.length()).stream()
                        .map(word -> word.word() + " at " + word.beginPosition() + "-" + word.endPosition()))
                .containsExactlyElementsOf(PlainTokenizer.AS_IN_LANGUAGE.words(text));
    }

    private static String row(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> RUNS.get(random.nextInt(RUNS.size())))
                .collect(Collectors.joining(random.nextInt(20) == 0 ? "  " : " "));
    }
}
