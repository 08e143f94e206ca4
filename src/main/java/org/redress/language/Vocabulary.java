package org.redress.language;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The words that have been read so far, with their kinds and base forms. Thread-safe. */
final class Vocabulary {

    /** Enough for the words of English and for many numbers; beyond it words are looked at anew each time. */
    private static final int MOST_WORDS = 100_000;

    private final ConcurrentMap<String, Lexeme> lexemes = new ConcurrentHashMap<>();
    private final WordList wordList;

    Vocabulary(WordList wordList) {
        this.wordList = wordList;
    }

    Lexeme lexeme(String word) {
        Lexeme known = lexemes.get(word);
        if (known != null) {
            return known;
        }
        Lexeme lexeme = new Lexeme(word, wordList.kind(word), BaseForms.verb(word));
        return lexemes.size() < MOST_WORDS ? keep(lexeme) : lexeme;
    }

    private Lexeme keep(Lexeme lexeme) {
        @Nullable Lexeme other = lexemes.putIfAbsent(lexeme.text(), lexeme);
        return other == null ? lexeme : other;
    }
}
