package org.redress.language;

import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The rules of one rule file, ready to find phrases. Thread-safe. */
public final class Grammar {

    private final List<String> names;
    private final List<SequencePattern<CoreMap>> patterns;
    private final WordClasses wordClasses = new WordClasses();
    private final MatchStarts matchStarts;

    Grammar(List<Rule> rules) {
        this.names = rules.stream().map(Rule::name).toList();
        this.patterns =
                rules.stream().map(rule -> wordClasses.classify(rule.pattern())).toList();
        this.matchStarts = new MatchStarts(patterns);
    }

    /**
     * The phrases that the rules find in a sentence, in printed order. Where two overlap, the rule of higher priority
     * wins, then the longer phrase, then the earlier rule.
     */
    public List<Phrase> find(Sentence sentence) {
        return sentence.phrases(this);
    }

    List<Phrase> findIn(Sentence sentence) {
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
                .map(match -> new Phrase(match.rule(), sentence, match.result()))
                .toList();
    }

    private List<Match> allMatches(List<Token> words) {
        List<WordClass> classes =
                words.stream().map(word -> word.lexeme().classIn(wordClasses)).toList();
        List<BitSet> starters = new ArrayList<>(words.size());
        BitSet candidates = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            BitSet matching = matchStarts.patternsMatchingFrom(i, classes);
            starters.add(matching);
            candidates.or(matching);
        }
        List<Match> matches = new ArrayList<>();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            addMatches(i, words, starters, matches);
        }
        return matches;
    }

    /** Adds the matches of one rule, none of which overlap. */
    private void addMatches(int index, List<Token> words, List<BitSet> starters, List<Match> matches) {
        AnchoredMatcher matcher = new AnchoredMatcher(patterns.get(index), words, index);
        int start = 0;
        while (start < words.size()) {
            if (starters.get(start).get(index) && matcher.matchesAt(start)) {
                matches.add(new Match(names.get(index), matcher.toBasicSequenceMatchResult()));
                start = matcher.end();
            } else {
                start++;
            }
        }
    }

    /** A named pattern over words. */
    record Rule(String name, TokenSequencePattern pattern) {}

    private record Match(String rule, SequenceMatchResult<CoreMap> result) {

        int start() {
            return result.start();
        }

        int end() {
            return result.end();
        }
    }
}
