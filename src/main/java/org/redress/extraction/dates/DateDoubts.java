package org.redress.extraction.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Evidence;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.extraction.dates.Mention.Dated;
import org.redress.extraction.dates.Mention.Place;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Phrase;
import org.redress.language.Sentence;

/** What is doubtful about the dates of one decision. */
final class DateDoubts {

    /** What tells of something that is still to come: "the licence will end on 3 March 2031". */
    private static final Set<String> FUTURE = Set.of(
            "will",
            "shall",
            "due",
            "until",
            "till",
            "by",
            "before",
            "next",
            "ends",
            "expires",
            "runs",
            "plans",
            "planned",
            "intends",
            "proposes",
            "proposed",
            "scheduled",
            "expects",
            "expected",
            "aims",
            "hopes",
            "means",
            "plan",
            "intend",
            "aim",
            "from");

    private static final int WORDS_BEFORE = 8;
    private static final int LEAP_YEAR = 2024;
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final DateContext context;
    private final List<Issue> issues = new ArrayList<>();

    DateDoubts(DateContext context) {
        this.context = context;
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** Notes two dates without a word between them: "30 May 2025 September 2025". */
    void noteGarbled(TokenisedPassage passage, int start, int end) {
        Evidence evidence = passage.evidence(start, end);
        add(IssueCode.GARBLED_DATE, "'" + evidence.text() + "' is two dates in one", evidence);
    }

    /** Checks a date that is a deadline or stands in a title: "Monday 6 June 2023", which was a Tuesday. */
    void checkWeekday(TokenisedPassage passage, Phrase phrase) {
        if (phrase.rule().equals("day")) {
            PartialDate date = PartialDateParser.parse(phrase.words());
            Integer year = date.year();
            DateRange range = year == null ? null : date.in(year);
            if (range != null) {
                checkWeekday(passage, phrase.start(), phrase.end(), range);
            }
        }
    }

    /**
     * Checks a mention that prints at least a part of a date.
     *
     * @param range the days it means; null if they could not be worked out
     */
    void check(Dated dated, @Nullable DateRange range, Evidence evidence) {
        if (range != null) {
            checkAgainstDecision(dated, range, evidence);
            checkWeekday(
                    dated.place().passage(),
                    dated.place().start(),
                    dated.place().end(),
                    range);
        } else if (isImpossible(dated.from()) || (dated.to() != null && isImpossible(dated.to()))) {
            add(IssueCode.IMPOSSIBLE_DATE, "no calendar has '" + evidence.text() + "'", evidence);
        } else if (dated.to() != null && dated.hasYear()) {
            add(IssueCode.BACKWARD_RANGE, "'" + evidence.text() + "' ends before it begins", evidence);
        }
    }

    /** "31 June", "29 February 2023", "14/14/2023". */
    private static boolean isImpossible(PartialDate date) {
        Integer year = date.year();
        return date.in(year == null ? LEAP_YEAR : year) == null;
    }

    private void checkAgainstDecision(Dated dated, DateRange range, Evidence evidence) {
        LocalDate decided = context.decisionDate();
        if (decided != null && dated.hasYear() && range.start().isAfter(decided) && !isToldAsFuture(dated.place())) {
            String detail = "'" + evidence.text() + "' is after the decision of " + PRINTED.format(decided);
            add(IssueCode.DATE_AFTER_DECISION, detail, evidence);
        }
    }

    private static boolean isToldAsFuture(Place place) {
        Sentence sentence = place.sentence();
        int date = 0;
        while (date < sentence.size() && sentence.words().get(date).end() <= place.start()) {
            date++;
        }
        for (int i = Math.max(0, date - WORDS_BEFORE); i < date; i++) {
            if (sentence.isAny(i, FUTURE)) {
                return true;
            }
        }
        return false;
    }

    private void checkWeekday(TokenisedPassage passage, int start, int end, DateRange range) {
        PrintedWeekday weekday = range.isDay() ? PrintedWeekday.before(passage.text(), start) : null;
        DayOfWeek actual = range.start().getDayOfWeek();
        if (weekday != null && weekday.day() != actual) {
            String detail =
                    PRINTED.format(range.start()) + " was a " + actual.getDisplayName(TextStyle.FULL, Locale.UK);
            add(IssueCode.WEEKDAY_MISMATCH, detail, passage.evidence(weekday.start(), end));
        }
    }

    private void add(IssueCode code, String detail, Evidence evidence) {
        issues.add(new Issue(code, detail, evidence.span()));
    }
}
