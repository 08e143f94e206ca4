package org.redress.extraction.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.decision.Section;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Phrase;
import org.redress.language.Word;

/**
 * Knows what looks like the date of an event and is none: years of statutes, surnames, durations, rules, recurring days
 * and deadlines of remedies.
 */
final class NotAnEvent {

    /** "the Care Act 2014", "the 2014 Regulations". */
    private static final Pattern LAW = Pattern.compile(
            "(?i)acts?|regulations?|orders?|rules|measure|directive|convention|framework|bill|charter|code|protocol|ewhc|ewca|uksc|ukhl");

    private static final Pattern AFTER_YEAR = Pattern.compile(
            "(?i)acts?|regulations?|orders?|rules|directive|code|guidance|framework|version|edition|policy|protocol"
                    + "|people|hours|words|pounds|miles|metres|square|homes|properties|children|residents|%");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "since",
            "of",
            "from",
            "until",
            "till",
            "to",
            "by",
            "during",
            "around",
            "about",
            "before",
            "after",
            "between",
            "and",
            "or",
            "for",
            "throughout",
            "over",
            "into",
            "late",
            "early",
            "mid",
            "the",
            "his",
            "her",
            "their",
            "its",
            "late-",
            ",",
            "(",
            "–",
            "-",
            "as",
            "that",
            "through",
            "on",
            "than",
            "at");
    /** "for 2020 bricks" counts, "in 2020 officers" does not. */
    private static final Set<String> COUNTS = Set.of("for", "of", "over", "about", "than", "with");

    private static final Pattern PLURAL_NOUN = Pattern.compile("[a-z]{3,}s");
    private static final Pattern CLOSING_QUOTE = Pattern.compile("[’'”\"]");
    private static final Set<String> BEFORE_BARE_MAY = Set.of(
            "in",
            "since",
            "of",
            "from",
            "until",
            "till",
            "to",
            "by",
            "during",
            "around",
            "about",
            "before",
            "after",
            "between",
            "and",
            "or",
            "early",
            "late",
            "mid",
            ",",
            "last",
            "this",
            "that",
            "every",
            "each",
            "for",
            "throughout");
    private static final Set<String> LIMITS =
            Set.of("within", "least", "most", "every", "each", "per", "maximum", "minimum", "up", "for", "next");
    private static final Set<String> DUTIES =
            Set.of("must", "should", "shall", "required", "normally", "usually", "may");
    private static final Set<String> DAY_SERVICES = Set.of(
            "care",
            "centre",
            "centres",
            "services",
            "service",
            "nursery",
            "school",
            "release",
            "trip",
            "trips",
            "opportunities",
            "patient",
            "surgery",
            "job",
            "jobs");
    private static final Set<String> BEFORE_DEADLINE = Set.of("by", "before", "than", "until");

    /** Whether the phrase is no mention of when something happened. */
    boolean covers(Phrase phrase, TokenisedPassage passage, DateContext context) {
        return switch (phrase.rule()) {
            case "counted" -> isLimit(phrase) || isRule(phrase);
            case "named" -> isLimit(phrase) || isDayService(phrase);
            case "year" -> isNotYear(phrase) || isInTitle(phrase, passage, context);
            case "month" ->
                isName(phrase)
                        || isVerb(phrase)
                        || isInTitle(phrase, passage, context)
                        || isDeadline(phrase, passage, context)
                        || recurs(phrase);
            default -> isInTitle(phrase, passage, context) || isDeadline(phrase, passage, context) || recurs(phrase);
        };
    }

    /** "within two weeks after the review", "for three days after". */
    private static boolean isLimit(Phrase phrase) {
        return LIMITS.contains(before(phrase, 1))
                || (before(phrase, 1).equals("than") && before(phrase, 2).equals("later"));
    }

    /** "reports must be sent two working days before the conference" is a rule, "should have sent" an event. */
    private static boolean isRule(Phrase phrase) {
        List<Word> words = phrase.sentence().words();
        for (int i = 0; i < phrase.firstWord(); i++) {
            String word = words.get(i).text().toLowerCase(Locale.ROOT);
            if (!words.get(i).isKind("MONTH")
                    && DUTIES.contains(word)
                    && !words.get(i + 1).is("have")) {
                return true;
            }
        }
        return false;
    }

    /** "said that day care was too dear", "three times the same day each week". */
    private static boolean isDayService(Phrase phrase) {
        return "that".equalsIgnoreCase(phrase.word("relation")) && DAY_SERVICES.contains(after(phrase));
    }

    private static boolean isNotYear(Phrase phrase) {
        if (AFTER_YEAR.matcher(after(phrase)).matches() || isYearOfLaw(phrase)) {
            return true;
        }
        if (COUNTS.contains(before(phrase, 1))
                && PLURAL_NOUN.matcher(after(phrase)).matches()) {
            return true;
        }
        boolean modified =
                phrase.words().size() > 1 || phrase.words().get(0).text().contains("-");
        return !modified && phrase.firstWord() > 0 && !BEFORE_YEAR.contains(before(phrase, 1));
    }

    /** "Transport Acts 1968, 1983, 1985 and 2000". */
    private static boolean isYearOfLaw(Phrase phrase) {
        List<Word> words = phrase.sentence().words();
        int i = phrase.firstWord() - 1;
        while (i > 0 && isListOfYears(words.get(i))) {
            i--;
        }
        return i >= 0 && LAW.matcher(words.get(i).text()).matches();
    }

    private static boolean isListOfYears(Word word) {
        return word.isKind("YEAR") || word.is(",") || word.is("and") || word.is("of");
    }

    /** "‘Working Together’ (July 2018)" is dated by its issue. */
    private static boolean isInTitle(Phrase phrase, TokenisedPassage passage, DateContext context) {
        boolean afterQuote = before(phrase, 1).equals("(")
                && after(phrase).equals(")")
                && CLOSING_QUOTE.matcher(before(phrase, 2)).matches();
        return afterQuote
                || context.isPartOfTitle(
                        passage.evidence(phrase.start(), phrase.end()).span());
    }

    /** "Mrs May". */
    private static boolean isName(Phrase phrase) {
        return phrase.firstWord() > 0
                && phrase.sentence().words().get(phrase.firstWord() - 1).isKind("TITLE");
    }

    /** "May I ask": the month alone stands after a preposition or in a list of dates. */
    private static boolean isVerb(Phrase phrase) {
        return phrase.words().size() == 1
                && phrase.words().get(0).text().equals("May")
                && !BEFORE_BARE_MAY.contains(before(phrase, 1));
    }

    /** "1 April each year", "every September". */
    private static boolean recurs(Phrase phrase) {
        return before(phrase, 1).equals("every")
                || before(phrase, 1).equals("each")
                || after(phrase).equals("every")
                || after(phrase).equals("each");
    }

    /** "By 31 July 2024 the Council will": a date after the decision by which something is to be done. */
    private static boolean isDeadline(Phrase phrase, TokenisedPassage passage, DateContext context) {
        if (!BEFORE_DEADLINE.contains(before(phrase, 1))) {
            return false;
        }
        LocalDate decided = context.decisionDate();
        if (decided == null) {
            return passage.passage().section() == Section.AGREED_ACTION;
        }
        PartialDate date = PartialDateParser.parse(phrase.words());
        return date.year() == null
                ? passage.passage().section() == Section.AGREED_ACTION
                : date.in(date.year())
                        .map(DateRange::end)
                        .filter(decided::isBefore)
                        .isPresent();
    }

    private static String before(Phrase phrase, int distance) {
        int index = phrase.firstWord() - distance;
        return index < 0 ? "" : phrase.sentence().words().get(index).text().toLowerCase(Locale.ROOT);
    }

    private static String after(Phrase phrase) {
        List<Word> words = phrase.sentence().words();
        return phrase.endWord() < words.size()
                ? words.get(phrase.endWord()).text().toLowerCase(Locale.ROOT)
                : "";
    }
}
