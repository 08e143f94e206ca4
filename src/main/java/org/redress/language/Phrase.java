package org.redress.language;

import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of words that a rule of a grammar found in a sentence. */
public final class Phrase {

    private final String rule;
    private final Sentence sentence;
    private final SequenceMatchResult<CoreMap> match;
    private final int origin;

    /**
     * @param origin index of the word that the match counts from
     */
    Phrase(String rule, Sentence sentence, SequenceMatchResult<CoreMap> match, int origin) {
        this.rule = rule;
        this.sentence = sentence;
        this.match = match;
        this.origin = origin;
    }

    /** The name of the rule, as the rule file has it. */
    public String rule() {
        return rule;
    }

    /** The sentence it stands in. */
    public Sentence sentence() {
        return sentence;
    }

    /** Index of its first word in the sentence. */
    public int firstWord() {
        return origin + match.start();
    }

    /** Index after its last word in the sentence. */
    public int endWord() {
        return origin + match.end();
    }

    /** Position of its first char in the text. */
    public int start() {
        return sentence.words().get(firstWord()).start();
    }

    /** Position after its last char in the text. */
    public int end() {
        return sentence.words().get(endWord() - 1).end();
    }

    /** The words of the phrase. */
    public List<Word> words() {
        return sentence.words().subList(firstWord(), endWord());
    }

    /** The words that the rule's group {@code (?$name ...)} took; empty if it took none. */
    public List<Word> group(String name) {
        String variable = "$" + name;
        int start = match.start(variable);
        return start < 0 ? List.of() : sentence.words().subList(origin + start, origin + match.end(variable));
    }

    /** The one word of a group, or null if the group took none. */
    public @Nullable String word(String name) {
        List<Word> words = group(name);
        return words.isEmpty() ? null : words.get(0).text();
    }

    @Override
    public String toString() {
        return rule + ": " + String.join(" ", words().stream().map(Word::text).toList());
    }
}
