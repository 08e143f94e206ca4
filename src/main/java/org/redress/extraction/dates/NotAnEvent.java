package org.redress.extraction.dates;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.decision.DateModifier;
import org.redress.decision.Section;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Phrase;
import org.redress.language.Sentence;

/** Knows what looks like the date of an event and is none: a rule, a duration, a name, a recurring day or a deadline. */
final class NotAnEvent {

    private static final Set<String> BEFORE_BARE_MAY = Set.of("last", "this", "that", "every", "each", "dated", "next");
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
    private static final Set<String> WAITING = Set.of("wait", "waits", "waited", "waiting");
    private static final Set<String> BEFORE_DEADLINE = Set.of("by", "before", "than", "until");
    private static final Set<String> NO = Set.of("no", "not");
    private static final Set<String> RECURRING = Set.of("every", "each");

    private static final Set<String> BEFORE_YEAR = Set.of("in", "of");

    private static final Pattern RECURRING_YEAR = Pattern.compile(
            "(?:in|of) (?:the (?:(?:calendar|school|academic) )?year (?:of|in which|after|before)|any year|a year|the following year,? if)");

    /** "a plan must be issued by 15 February": what holds every year, not in a case. */
    private static final Pattern YEARLY_DUTY = Pattern.compile(
            "\\b(?:must|shall|ha(?:s|ve) to|(?:is|are) required to)\\b.*\\b(?:by|before|until|than) (?:the )?[0-9]{1,2}(?:st|nd|rd|th)? [A-Z]");

    private static final Pattern OF_A_CASE = Pattern.compile(
            "\\b(?:M(?:rs?|iss|s|x)|Dr|[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]hey|I|we|said|told|wrote|asked|advised|explained|confirmed|stated|the Council)\\b");

    private static final Pattern CLOSING_QUOTE = Pattern.compile("[’'”\"]");

    private final NotAYear notAYear = new NotAYear();

    /** Whether the phrase is no mention of when something happened. */
    boolean covers(Phrase phrase, TokenisedPassage passage, DateContext context) {
        return switch (phrase.rule()) {
            case "counted" -> isLimit(phrase) || isRule(phrase) || isComparison(phrase) || isLateness(phrase, passage);
            case "named" -> isLimit(phrase) || isDayService(phrase) || isPromised(phrase);
            case "year" -> notAYear.covers(phrase) || isInTitle(phrase, passage, context);
            case "month" ->
                isName(phrase) || isVerb(phrase) || recurs(phrase) || isOfDocument(phrase, passage, context);
            default -> recurs(phrase) || isOfDocument(phrase, passage, context);
        };
    }

    /** "within two weeks after the review", "for three days after", "no more than four weeks after the policy is published". */
    private static boolean isLimit(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int before = phrase.firstWord() - 1;
        boolean noMore = sentence.is(before - 1, "more") && sentence.isAny(before - 2, NO);
        return sentence.isAny(before, LIMITS)
                || (sentence.is(before, "than") && (sentence.is(before - 1, "later") || noMore));
    }

    /** "It will in that month tell the agency": by when something is to be done. */
    private static boolean isPromised(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        boolean backwards = sentence.is(phrase.firstWord() - 1, "in") || sentence.is(phrase.firstWord() - 1, "within");
        return backwards && sentence.words().stream().anyMatch(word -> word.is("will"));
    }

    /** "reports must be sent two working days before the conference" is a rule, "should have sent" an event. */
    private static boolean isRule(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        for (int i = 0; i < phrase.firstWord(); i++) {
            if (sentence.isAny(i, DUTIES) && !sentence.isKind(i, "MONTH") && !isPerfect(sentence, i + 1)) {
                return true;
            }
        }
        return isBar(phrase);
    }

    /** "have sent", but not "have to send". */
    private static boolean isPerfect(Sentence sentence, int have) {
        return sentence.is(have, "have") && !sentence.is(have + 1, "to");
    }

    /** "We cannot look at complaints made more than a year after". */
    private static boolean isBar(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        if (!sentence.is(phrase.firstWord() - 1, "than")) {
            return false;
        }
        for (int i = 0; i < phrase.firstWord(); i++) {
            if (sentence.is(i, "can") && sentence.is(i + 1, "not")) {
                return true;
            }
        }
        return false;
    }

    /** "complaints made more than 12 months after the person knew" is the Ombudsman’s own time limit. */
    private static boolean isLateness(Phrase phrase, TokenisedPassage passage) {
        Section section = passage.passage().section();
        return phrase.sentence().is(phrase.firstWord() - 1, "than")
                && (section == Section.POWERS || section == Section.SCOPE);
    }

    /** "three weeks later than it should have", "had to wait a year before". */
    private static boolean isComparison(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        return sentence.is(phrase.endWord(), "than") || sentence.isAny(phrase.firstWord() - 1, WAITING);
    }

    /** "said that day care was too dear". */
    private static boolean isDayService(Phrase phrase) {
        return "that".equalsIgnoreCase(phrase.word("relation"))
                && phrase.sentence().isAny(phrase.endWord(), DAY_SERVICES);
    }

    /** "Mrs May". */
    private static boolean isName(Phrase phrase) {
        return phrase.sentence().isKind(phrase.firstWord() - 1, "TITLE");
    }

    /** "May I ask": the month alone stands after a preposition or in a list of dates. */
    private static boolean isVerb(Phrase phrase) {
        return phrase.words().size() == 1
                && phrase.words().get(0).text().equals("May")
                && !phrase.sentence().isAny(phrase.firstWord() - 1, Prepositions.BEFORE_DATE)
                && !phrase.sentence().isAny(phrase.firstWord() - 1, BEFORE_BARE_MAY);
    }

    /** "1 April each year", "every September", "by 15 February in the year of the move", "must be issued by 15 February". */
    private static boolean recurs(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int end = phrase.endWord();
        return isAfterRecurring(phrase)
                || sentence.isAny(end, RECURRING)
                || (sentence.isAny(end, BEFORE_YEAR)
                        && RECURRING_YEAR
                                .matcher(sentence.text(end, sentence.size()))
                                .lookingAt())
                || isOfYearlyDuty(phrase);
    }

    /** "every September", "every January and July". */
    private static boolean isAfterRecurring(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int i = phrase.firstWord() - 1;
        while (sentence.isKind(i, "MONTH") || sentence.is(i, "and") || sentence.is(i, ",")) {
            i--;
        }
        return sentence.isAny(i, RECURRING);
    }

    private static boolean isOfYearlyDuty(Phrase phrase) {
        String text = phrase.sentence().text();
        return YEARLY_DUTY.matcher(text).find()
                && !OF_A_CASE.matcher(text).find()
                && PartialDateParser.parse(phrase.words()).year() == null;
    }

    private static boolean isOfDocument(Phrase phrase, TokenisedPassage passage, DateContext context) {
        return isInTitle(phrase, passage, context) || isDeadline(phrase, passage, context);
    }

    /** "‘Working Together’ (July 2018)" is dated by its issue. */
    private static boolean isInTitle(Phrase phrase, TokenisedPassage passage, DateContext context) {
        Sentence sentence = phrase.sentence();
        int before = phrase.firstWord() - 1;
        boolean afterQuote = sentence.is(before, "(")
                && sentence.is(phrase.endWord(), ")")
                && sentence.matches(before - 1, CLOSING_QUOTE);
        return afterQuote
                || beginsInTitle(0, phrase, passage, context)
                || beginsInTitle(phrase.words().size() - 1, phrase, passage, context);
    }

    private static boolean beginsInTitle(int word, Phrase phrase, TokenisedPassage passage, DateContext context) {
        return context.isPartOfTitle(
                passage.evidence(phrase.words().get(word).start(), phrase.end()).span());
    }

    /** "By 31 July 2024 the Council will": a date after the decision by which something is to be done. */
    private static boolean isDeadline(Phrase phrase, TokenisedPassage passage, DateContext context) {
        Sentence sentence = phrase.sentence();
        int before = phrase.firstWord() - 1;
        boolean called = sentence.is(before, "of") && sentence.is(before - 1, "deadline");
        if (!called && !sentence.isAny(before, BEFORE_DEADLINE)) {
            return false;
        }
        LocalDate decided = context.decisionDate();
        PartialDate date = PartialDateParser.parse(phrase.words());
        Integer year = date.year();
        if (decided == null || year == null) {
            return passage.passage().section() == Section.AGREED_ACTION;
        }
        DateRange range = date.in(year);
        if (range == null) {
            return false;
        }
        boolean begun =
                date.modifier() == DateModifier.EARLY && passage.passage().section() != Section.AGREED_ACTION;
        return decided.isBefore(begun ? range.start() : range.end());
    }
}
