package org.redress.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the regular expressions that this program writes; it need not know the rest of Java's syntax. */
final class RegexParser {

    private static final Pattern GROUP_START = Pattern.compile("\\((?:\\?(?:[:>=!]|<[=!]|<\\w+>|[a-zA-Z]+:))?");
    private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z]+\\)");
    /** Up to what a quantifier may apply to. */
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{N} ,’‘'&-]+(?![*+?{])");

    private static final Pattern QUANTIFIER = Pattern.compile("(?:[*+?]|\\{\\d+(?:,\\d*)?\\})[?+]?");
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:Q.*?\\\\E|[pP]\\{\\w+\\}|[pP]\\w|u\\p{XDigit}{4}|x\\p{XDigit}{2}|.)", Pattern.DOTALL);

    private static final Map<String, RegexNode.Atom> ATOMS = new ConcurrentHashMap<>();

    private final String regex;
    private int position;

    private RegexParser(String regex) {
        this.regex = regex;
    }

    static RegexNode parse(Pattern pattern) {
        RegexParser parser = new RegexParser(pattern.pattern());
        RegexNode node = parser.alternatives();
        if (parser.position < parser.regex.length()) {
            throw new IllegalArgumentException("read only to " + parser.position + " of " + parser.regex);
        }
        return node;
    }

    private RegexNode alternatives() {
        List<RegexNode> options = new ArrayList<>(List.of(sequence()));
        while (take("|")) {
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new RegexNode.Alternatives(options);
    }

    private RegexNode sequence() {
        List<RegexNode> parts = new ArrayList<>();
        while (position < regex.length() && regex.charAt(position) != '|' && regex.charAt(position) != ')') {
            if (takeMatch(FLAGS).isEmpty()) {
                parts.add(quantified(part()));
            }
        }
        return new RegexNode.Sequence(parts);
    }

    private RegexNode quantified(RegexNode part) {
        String quantifier = takeMatch(QUANTIFIER);
        if (quantifier.isEmpty()) {
            return part;
        }
        boolean optional = quantifier.startsWith("*") || quantifier.startsWith("?") || quantifier.startsWith("{0");
        return new RegexNode.Repeated(part, optional);
    }

    private RegexNode part() {
        char next = regex.charAt(position);
        if (next == '(') {
            return group();
        }
        if (next == '[') {
            return atom(takeCharacterClass());
        }
        if (next == '\\') {
            String escape = takeMatch(ESCAPE);
            return escape.startsWith("\\Q")
                    ? new RegexNode.Atom(List.of(escape.substring(2, escape.length() - 2)))
                    : atom(escape);
        }
        String letters = takeMatch(LITERAL);
        if (!letters.isEmpty()) {
            return new RegexNode.Atom(List.of(letters));
        }
        position++;
        return next == '^' || next == '$' ? new RegexNode.Atom(List.of()) : atom(String.valueOf(next));
    }

    private RegexNode group() {
        String start = takeMatch(GROUP_START);
        RegexNode body = alternatives();
        if (!take(")")) {
            throw new IllegalArgumentException("no end of group at " + position + " of " + regex);
        }
        boolean look = start.endsWith("=") || start.endsWith("!");
        return look ? new RegexNode.Look(body) : body;
    }

    private String takeCharacterClass() {
        int start = position;
        int depth = 0;
        do {
            char c = regex.charAt(position);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            position += c == '\\' ? 2 : 1;
        } while (depth > 0);
        return regex.substring(start, position);
    }

    private static RegexNode.Atom atom(String expression) {
        return ATOMS.computeIfAbsent(expression, RegexParser::readAtom);
    }

    /** Examples of each sort of character that an expression for one matches. */
    private static RegexNode.Atom readAtom(String expression) {
        if (expression.equals("\\b")
                || expression.equals("\\B")
                || expression.equals("\\z")
                || expression.equals("\\R")) {
            return new RegexNode.Atom(List.of());
        }
        Pattern character = Pattern.compile(expression, Pattern.DOTALL);
        List<String> all = IntStream.concat(IntStream.range('!', 0x3000), IntStream.of(' ', '\n', 0xF0B7))
                .mapToObj(Character::toString)
                .filter(text -> character.matcher(text).matches())
                .toList();
        List<Pattern> sorts = List.of(
                Pattern.compile("\\p{Ll}"),
                Pattern.compile("\\p{Lu}"),
                Pattern.compile("\\p{N}"),
                Pattern.compile("\\s"),
                Pattern.compile("[^\\p{L}\\p{N}\\s]"));
        return new RegexNode.Atom(sorts.stream()
                .flatMap(sort -> all.stream()
                        .filter(text -> sort.matcher(text).matches())
                        .limit(1))
                .toList());
    }

    private boolean take(String text) {
        boolean there = regex.startsWith(text, position);
        position += there ? text.length() : 0;
        return there;
    }

    private String takeMatch(Pattern expected) {
        var matcher = expected.matcher(regex).region(position, regex.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        position = matcher.end();
        return matcher.group();
    }
}
