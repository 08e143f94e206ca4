package org.redress.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as CoreNLP splits it, with the words in it. Questions about a word that is not there are answered no. It is
 * used by one thread.
 */
public final class Sentence {

    private final String text;
    private final List<Token> tokens;
    private final Map<Grammar, List<Phrase>> phrases = new HashMap<>();
    private @Nullable List<Word> words;

    /**
     * @param text the text the sentence stands in
     */
    Sentence(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The phrases of a grammar, which several readers of a sentence may ask for. */
    List<Phrase> phrases(Grammar grammar) {
        return phrases.computeIfAbsent(grammar, asked -> asked.findIn(this));
    }

    /** The words in printed order; never empty. */
    public List<Word> words() {
        List<Word> all = words;
        if (all == null) {
            all = tokens.stream().map(Sentence::word).toList();
            words = all;
        }
        return all;
    }

    /** How many words there are. */
    public int size() {
        return tokens.size();
    }

    /** Position of its first char in the text. */
    public int start() {
        return tokens.get(0).beginPosition();
    }

    /** Position after its last char. */
    public int end() {
        return tokens.get(tokens.size() - 1).endPosition();
    }

    /** The whole sentence as printed. */
    public String text() {
        return text.substring(start(), end());
    }

    /** The words from {@code from} to {@code end} as printed; empty if there are none. */
    public String text(int from, int end) {
        return from >= end
                ? ""
                : text.substring(words().get(from).start(), words().get(end - 1).end());
    }

    /** The word at {@code index} in lower case; empty if there is none. */
    public String lower(int index) {
        return isInside(index) ? lexeme(index).lowerCase() : "";
    }

    /** Whether the word at {@code index} is {@code text}, in any case. */
    public boolean is(int index, String text) {
        return isInside(index) && lexeme(index).text().equalsIgnoreCase(text);
    }

    /** Whether the word at {@code index} is one of {@code lowerCaseWords}, in any case. */
    public boolean isAny(int index, Set<String> lowerCaseWords) {
        return lowerCaseWords.contains(lower(index));
    }

    /** Whether the word at {@code index}, as printed, is what {@code pattern} describes. */
    public boolean matches(int index, Pattern pattern) {
        return isInside(index) && pattern.matcher(lexeme(index).text()).matches();
    }

    /** Whether the word list gives the word at {@code index} this kind. */
    public boolean isKind(int index, String kind) {
        return isInside(index) && kind.equals(lexeme(index).kind());
    }

    /** Whether there is a word of letters or digits at {@code index}, and not a mark. */
    public boolean isWord(int index) {
        return isInside(index) && Character.isLetterOrDigit(lexeme(index).text().charAt(0));
    }

    /** The base form that the word at {@code index} has as a verb; empty if it is none. */
    public String verb(int index) {
        return isInside(index) ? Objects.requireNonNullElse(lexeme(index).verb(), "") : "";
    }

    /** Whether the word at {@code index} is a form of the verb {@code baseForm}. */
    public boolean isVerb(int index, String baseForm) {
        return verb(index).equals(baseForm);
    }

    private boolean isInside(int index) {
        return index >= 0 && index < tokens.size();
    }

    private Lexeme lexeme(int index) {
        return tokens.get(index).lexeme();
    }

    private static Word word(Token token) {
        Lexeme lexeme = token.lexeme();
        return new Word(lexeme.text(), lexeme.kind(), token.beginPosition(), token.endPosition());
    }
}
