package org.redress.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The word list {@code rules/words.txt}: it gives words a kind, so that a grammar can name a whole class of words and a
 * user can add one without touching the grammar.
 *
 * <p>Each line reads {@code KIND = word word word}. A word in lower case stands for itself in any case; one with a capital
 * letter only for itself, which tells the month May from the verb. A line {@code KIND ~ regular expression} gives a kind
 * to the words with a digit in them that it matches and no earlier line has.
 */
final class WordList {

    private static final Pattern LINE = Pattern.compile("(?<kind>[A-Z_]+)\\s*(?<sign>[=~])\\s*(?<value>\\S.*)");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Map<String, String> kindsByExactWord = new HashMap<>();
    private final Map<String, String> kindsByLowerCaseWord = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    /**
     * @param text the lines of the list
     * @param location where the list stands, for messages
     * @throws RuleFileException if a line is not of the form above or gives a word a second kind
     */
    WordList(String text, String location) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, location, i + 1);
            }
        }
    }

    /** Which kind a word has; null if it has none. */
    @Nullable
    String kind(String printed) {
        // A no-break hyphen joins "mid‑July" as an ordinary one does.
        String word = printed.replace('\u2011', '-');
        String kind = kindsByExactWord.get(word);
        if (kind == null) {
            kind = kindsByLowerCaseWord.get(word.toLowerCase(Locale.ROOT));
        }
        return kind == null && word.chars().anyMatch(c -> c >= '0' && c <= '9') ? kindOfNumber(word) : kind;
    }

    /** The words that are listed for one of these kinds. */
    Set<String> words(Collection<String> kinds) {
        return Stream.of(kindsByExactWord, kindsByLowerCaseWord)
                .flatMap(words -> words.entrySet().stream())
                .filter(word -> kinds.contains(word.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private @Nullable String kindOfNumber(String word) {
        return shapes.stream()
                .filter(shape -> shape.pattern().matcher(word).matches())
                .map(Shape::kind)
                .findFirst()
                .orElse(null);
    }

    private void add(String line, String location, int lineNumber) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new RuleFileException(location, lineNumber, "expected KIND = word word word, or KIND ~ expression");
        }
        String kind = matcher.group("kind");
        String value = matcher.group("value");
        try {
            if (matcher.group("sign").equals("~")) {
                shapes.add(new Shape(kind, Pattern.compile(value)));
            } else {
                WHITE_SPACE.splitAsStream(value).forEach(word -> addWord(kind, word));
            }
        } catch (IllegalArgumentException e) {
            throw new RuleFileException(location, lineNumber, String.valueOf(e.getMessage()));
        }
    }

    private void addWord(String kind, String word) {
        boolean anyCase = word.equals(word.toLowerCase(Locale.ROOT));
        String earlier = (anyCase ? kindsByLowerCaseWord : kindsByExactWord).put(word, kind);
        if (earlier != null && !earlier.equals(kind)) {
            throw new IllegalArgumentException("'" + word + "' is already of kind " + earlier);
        }
    }

    private record Shape(String kind, Pattern pattern) {}
}
