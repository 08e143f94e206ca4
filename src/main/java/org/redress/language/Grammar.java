package org.redress.language;

import edu.stanford.nlp.ling.tokensregex.MultiPatternMatcher;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The rules of one rule file, ready to find phrases. Thread-safe. */
public final class Grammar {

    private final MultiPatternMatcher<CoreMap> matcher;
    private final IdentityHashMap<SequencePattern<CoreMap>, String> namesByPattern = new IdentityHashMap<>();

    private final Set<String> triggers;

    /**
     * @param triggers kinds of words one of which stands in every phrase of the grammar, so that sentences
     *     without can be skipped; empty if there are none such
     */
    Grammar(List<Rule> rules, Set<String> triggers) {
        // Not getMultiPatternMatcher: what CoreNLP itself takes for a trigger may be one of several alternatives.
        this.matcher = new MultiPatternMatcher<>(
                rules.stream().<SequencePattern<CoreMap>>map(Rule::pattern).toList());
        this.triggers = Set.copyOf(triggers);
        rules.forEach(rule -> namesByPattern.put(rule.pattern(), rule.name()));
    }

    /**
     * The phrases that the rules find in a sentence, in printed order. Where two overlap, the rule of higher priority
     * wins, then the longer phrase, then the earlier rule.
     */
    public List<Phrase> find(Sentence sentence) {
        if (!triggers.isEmpty() && sentence.words().stream().noneMatch(this::triggers)) {
            return List.of();
        }
        return matcher.findNonOverlapping(sentence.labels()).stream()
                .map(match -> phrase(sentence, match))
                .toList();
    }

    private boolean triggers(Word word) {
        return word.kind() != null && triggers.contains(word.kind());
    }

    private Phrase phrase(Sentence sentence, SequenceMatchResult<CoreMap> match) {
        String rule = namesByPattern.getOrDefault(match.pattern(), "");
        return new Phrase(rule, sentence, match);
    }

    /** A named pattern over words. */
    record Rule(String name, TokenSequencePattern pattern) {}
}
