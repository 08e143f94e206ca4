package org.redress.language;

import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one rule file, ready to find phrases. Thread-safe. */
public final class Grammar {

    private final List<String> names;
    private final List<SequencePattern<CoreMap>> patterns;
    private final WordClasses wordClasses = new WordClasses();
    private final MatchStarts matchStarts;
    private final KnownMatches knownMatches;

    Grammar(List<Rule> rules) {
        this.names = rules.stream().map(Rule::name).toList();
        this.patterns =
                rules.stream().map(rule -> wordClasses.classify(rule.pattern())).toList();
        this.matchStarts = new MatchStarts(patterns);
        this.knownMatches = new KnownMatches(patterns);
    }

    /**
     * The phrases that the rules find in a sentence, in printed order. Where two overlap, the rule of higher priority
     * wins, then the longer phrase, then the earlier rule.
     */
    public List<Phrase> find(Sentence sentence) {
        return sentence.phrases(this);
    }

    /**
     * @throws RuntimeInterruptedException if the thread is interrupted
     */
    List<Phrase> findIn(Sentence sentence) {
        if (Thread.interrupted()) {
            throw new RuntimeInterruptedException();
        }
        List<Match> matches = allMatches(sentence.tokens());
        if (matches.isEmpty()) {
            return List.of();
        }
        BitSet taken = new BitSet();
        List<Match> chosen = new ArrayList<>();
        matches.sort(Comparator.comparing(Match::result, SequenceMatchResult.DEFAULT_COMPARATOR));
        for (Match match : matches) {
            int firstTaken = taken.nextSetBit(match.start());
            if (firstTaken < 0 || firstTaken >= match.end()) {
                taken.set(match.start(), match.end());
                chosen.add(match);
            }
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(Match::start))
                .map(match -> new Phrase(match.rule(), sentence, match.result(), match.origin()))
                .toList();
    }

    private List<Match> allMatches(List<Token> words) {
        WordClass[] classes = classes(words);
        List<Match> matches = new ArrayList<>();
        int[] ends = new int[patterns.size()];
        for (int start = 0; start < classes.length; start++) {
            if (!matchStarts.canBeginWith(classes[start])) {
                continue;
            }
            MatchStarts.Candidates candidates = matchStarts.from(start, classes);
            BitSet matching = candidates.patterns();
            for (int i = matching.nextSetBit(0); i >= 0; i = matching.nextSetBit(i + 1)) {
                // The matches of one rule do not overlap.
                if (ends[i] <= start) {
                    Match match = match(i, start, candidates.end(), words, classes);
                    if (match != null) {
                        matches.add(match);
                        ends[i] = match.end();
                    }
                }
            }
        }
        return matches;
    }

    private WordClass[] classes(List<Token> words) {
        WordClass[] classes = new WordClass[words.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = words.get(i).lexeme().classIn(wordClasses);
        }
        return classes;
    }

    private @Nullable Match match(int index, int start, int end, List<Token> words, WordClass[] classes) {
        if (matchStarts.isUnknown(index)) {
            AnchoredMatcher matcher = new AnchoredMatcher(patterns.get(index), words, index);
            return matcher.matchesAt(start)
                    ? new Match(names.get(index), matcher.toBasicSequenceMatchResult(), 0)
                    : null;
        }
        SequenceMatchResult<CoreMap> result = knownMatches.match(index, start, end, words, classes);
        return result == null ? null : new Match(names.get(index), result, start);
    }

    /** A named pattern over words. */
    record Rule(String name, TokenSequencePattern pattern) {}

    /**
     * @param origin the word that the result counts from
     */
    private record Match(String rule, SequenceMatchResult<CoreMap> result, int origin) {

        int start() {
            return origin + result.start();
        }

        int end() {
            return origin + result.end();
        }
    }
}
