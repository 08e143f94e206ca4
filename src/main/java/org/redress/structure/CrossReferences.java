package org.redress.structure;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;

/** Checks the paragraphs that a decision refers to by number against those it has. */
final class CrossReferences {

    /**
     * {@code as set out in paragraph 33}, but not {@code paragraph 5 of Schedule 2} nor {@code paragraph 11.6}. The first
     * letter of the words before it tells most words from them at once.
     */
    private static final Pattern OWN_PARAGRAPH =
            Pattern.compile("(?i)(?=[abfipsu])\\b(?:in|at|see|as|by|from|per|under)"
                    + " (?:my )?paragraphs? (\\d{1,3}|[a-z]+)\\b(?![.(]\\d|\\(| of | to the| in (?:the|schedule))");

    /** Words that say the number is one of another document. */
    private static final Pattern OTHER_DOCUMENT = Pattern.compile(
            "(?i)\\b(?:act|regulations?|schedule|guidance|code|policy|rules|order|statute|standards?)\\b");

    private static final int CONTEXT_CHARS = 60;

    private static final Map<String, Integer> WORDS = Map.of(
            "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten",
            10);

    private CrossReferences() {}

    static void check(Body body, List<Issue> issues) {
        int last = body.passages().stream().mapToInt(Passage::number).max().orElse(0);
        for (Passage passage : body.passages()) {
            if (passage.text().contains(" paragraph")) {
                check(passage, last, issues);
            }
        }
    }

    private static void check(Passage passage, int last, List<Issue> issues) {
        Matcher matcher = OWN_PARAGRAPH.matcher(passage.text());
        while (matcher.find()) {
            if (number(matcher.group(1)) > last && !isOfOtherDocument(passage.text(), matcher)) {
                issues.add(new Issue(
                        IssueCode.NUMBERING_GAP,
                        "there is no paragraph " + matcher.group(1) + ", the last is " + last,
                        passage.evidence(matcher.start(), matcher.end()).span()));
            }
        }
    }

    private static int number(String printed) {
        return Character.isDigit(printed.charAt(0)) ? Integer.parseInt(printed) : WORDS.getOrDefault(printed, 0);
    }

    private static boolean isOfOtherDocument(String text, Matcher reference) {
        int from = Math.max(0, reference.start() - CONTEXT_CHARS);
        int to = Math.min(text.length(), reference.end() + CONTEXT_CHARS);
        return OTHER_DOCUMENT.matcher(text).region(from, to).find();
    }
}
