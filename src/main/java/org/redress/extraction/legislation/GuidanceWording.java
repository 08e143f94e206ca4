package org.redress.extraction.legislation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.language.Word;

/** Tells the title of a piece of guidance from words that speak of guidance. */
final class GuidanceWording {

    /** Words that describe guidance and name none: "the Government Statutory Guidance". */
    private static final Set<String> DESCRIPTIONS = Set.of(
            "statutory",
            "government",
            "national",
            "minimum",
            "standards",
            "council",
            "local",
            "authority",
            "department",
            "for",
            "of",
            "and",
            "the",
            "education",
            "health",
            "social",
            "dfe",
            "dhsc",
            "mhclg",
            "dluhc",
            "ministry",
            "secretary",
            "state",
            "good",
            "best",
            "practice",
            "operational",
            "guidance",
            "code",
            "supplementary",
            "planning",
            "relevant",
            "current",
            "further",
            "new",
            "joint",
            "professional",
            "official",
            "legal",
            "internal",
            "ombudsman",
            "cqc",
            "’s",
            "'s",
            "&");

    private static final int FEWEST_WORDS = 2;

    /** Before what a council or the Ombudsman has written itself: "our", "the Council’s own". */
    private static final Pattern OWNER_BEFORE = Pattern.compile(
            "(?i)\\b(?:our|its|their|own|his|her|my|local|(?:ombudsman|council|authority|school|trust|provider|home|team|board)s?['’]?s?)"
                    + "\\s+(?:\\w+\\s+){0,2}$");

    private static final Pattern OWNER_WITHIN =
            Pattern.compile("(?i)\\b(?:ombudsman|council|authority|school|trust|provider)s?['’]");

    /** Before what somebody says: "he said: ‘Guidance must be followed’". */
    private static final Pattern SPEECH_BEFORE = Pattern.compile(
            "(?i)(?:\\b(?:sa(?:id|ys|ying)|states?|stated|that|wrote|writes|replied|asked|told|added|explain(?:s|ed)?)|:)"
                    + "[,:]?\\s*[‘“\"']?$");

    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:I|you|we|he|she|they|it|me|us|him|them|my|your|his)\\b");

    /** A title with one of these is one in any case; "Family and friends care" may be common speech. */
    private static final Pattern TELLING =
            Pattern.compile("(?i)guidance|code|framework|standards|advice|manual|guidelines?|principles");

    private static final Pattern BODY_OR_PERSON = Pattern.compile(
            "\\b(?:Council|Authority|Ombudsman|Tribunal|Court|Trust|Government|Department|M[rsx]|Mrs|Miss|Dr)\\b");

    private static final String QUOTES = "‘'“\"";
    private static final Pattern QUOTE_AND_ARTICLE = Pattern.compile("[‘“\"](?:[Tt]he )?$");

    /** The chars in which a quote and an article fit. */
    private static final int LONGEST_LEAD = 5;

    /** At least three words more, for a year or an issue are no part of a title. */
    private static final Pattern REST_OF_QUOTED_TITLE =
            Pattern.compile("(?:[:,]?\\s+(?:\\p{L}+[’'])?[\\p{L}\\p{N}-]+){3,20}(?=[’”\"])");

    private static final String SENTENCE_ENDS = ".?!";
    private static final Pattern WORD_IN_LOWER_CASE = Pattern.compile(
            "(?:^|[\\s(:,/-])" + "(?!(?:and|or|of|for|to|in|who|at|on|the|with|from|into|may|be|not|a|by)\\b)\\p{Ll}");

    private GuidanceWording() {}

    /** Whether words of a known title stand there as a title and not as common speech. */
    static boolean isPrintedAsTitle(String text, int start, int end) {
        String title = text.substring(start, end);
        if (TELLING.matcher(title).find()) {
            return true;
        }
        return Character.isUpperCase(title.charAt(0))
                && (isAfter(QUOTES, text, start)
                        || !beginsSentence(text, start)
                        || !WORD_IN_LOWER_CASE.matcher(title).find());
    }

    private static boolean beginsSentence(String text, int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 || isAfter(SENTENCE_ENDS, text, end);
    }

    /** Whether one of some chars stands right before a position. */
    private static boolean isAfter(String chars, String text, int position) {
        return position > 0 && chars.indexOf(text.charAt(position - 1)) >= 0;
    }

    /** Where a title ends that begins with a known one and goes on to the closing quote: "‘Widgets: volume 3: repairs’". */
    static int endOfQuotedTitle(String text, int start, int knownEnd) {
        Matcher lead = QUOTE_AND_ARTICLE.matcher(text).region(Math.max(0, start - LONGEST_LEAD), start);
        if (!lead.find()) {
            return knownEnd;
        }
        Matcher rest = REST_OF_QUOTED_TITLE.matcher(text).region(knownEnd, text.length());
        return rest.lookingAt() ? rest.end() : knownEnd;
    }

    /** Whether the words around a title say that a council, a school or the Ombudsman has written it itself. */
    static boolean isLocal(String before, String title) {
        return OWNER_BEFORE.matcher(before).find()
                || OWNER_WITHIN.matcher(title).find();
    }

    /** Whether words in quotes are a title and not what somebody says. */
    static boolean isQuotedTitle(String before, String title) {
        return Character.isUpperCase(title.charAt(0))
                && !PRONOUN.matcher(title).find()
                && !SPEECH_BEFORE.matcher(before).find();
    }

    /** Whether the words after "statutory guidance" begin to speak of somebody: "Ludbury Council". */
    static boolean namesBodyOrPerson(String words) {
        return BODY_OR_PERSON.matcher(words).find();
    }

    /** Whether a run of capitalised words says more than that it is guidance, and whose. */
    static boolean namesMoreThanItsKind(List<Word> words) {
        long telling = words.stream()
                .filter(word -> !DESCRIPTIONS.contains(word.text().toLowerCase(Locale.ROOT)))
                .count();
        boolean code = words.stream().anyMatch(word -> word.is("code"));
        return telling >= (code ? 1 : FEWEST_WORDS);
    }
}
