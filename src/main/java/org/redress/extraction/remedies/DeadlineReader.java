package org.redress.extraction.remedies;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.extraction.text.RuleName;
import org.redress.language.Grammar;
import org.redress.language.Language;
import org.redress.language.MonthNames;
import org.redress.language.NumberWords;
import org.redress.language.Phrase;
import org.redress.language.Sentence;
import org.redress.language.Word;

/** Reads the deadlines of a sentence: "within one month of my final decision", "by 31 March 2024". */
final class DeadlineReader {

    /** What a deadline is counted from unless it hangs on another event. */
    private static final Pattern DECISION = Pattern.compile(
            "(?i)(?:today|now)\\b.*|(?:the )?(?:date )?(?:of |on )?(?:the |this |my |our |that |today[’']s |today|its )?(?:date of |final |formal |investigation )?"
                    + "(?:the |this |my |our )?(?:final )?(?:decision|report|statement|letter|publication|issue|date|’s date).*");

    /** "within a month of the meeting it will". */
    private static final Set<String> AUXILIARIES =
            Set.of("will", "should", "must", "shall", "has", "would", "also", "is");

    private static final int WORDS_OF_EVENT = 10;

    private static final String RULES = "rules/deadlines.rules";

    private final Grammar grammar;

    DeadlineReader(Language language) {
        this.grammar = language.grammar(RULES);
    }

    /** The deadlines in printed order. */
    List<DeadlinePhrase> read(Sentence sentence, @Nullable LocalDate decisionDate) {
        List<DeadlinePhrase> deadlines = new ArrayList<>();
        for (Phrase phrase : grammar.find(sentence)) {
            DeadlinePhrase deadline = read(phrase, decisionDate);
            if (deadline != null) {
                deadlines.add(deadline);
            }
        }
        return deadlines;
    }

    /** What reads like a deadline with its year but was over when the decision was made. */
    List<DeadlinePhrase> readPast(Sentence sentence, LocalDate decisionDate) {
        List<DeadlinePhrase> past = new ArrayList<>();
        for (Phrase phrase : grammar.find(sentence)) {
            LocalDate date = isDueOnDate(phrase) ? date(phrase.group("date"), decisionDate) : null;
            if (date != null && date.isBefore(decisionDate)) {
                past.add(new DeadlinePhrase(Deadline.on(date), phrase.firstWord(), phrase.endWord(), true));
            }
        }
        return past;
    }

    private static boolean isDueOnDate(Phrase phrase) {
        return phrase.rule().equals("date") && !phrase.words().get(0).is("before");
    }

    private static @Nullable DeadlinePhrase read(Phrase phrase, @Nullable LocalDate decisionDate) {
        DeadlinePhrase found = phrase.rule().equals("date") ? date(phrase, decisionDate) : period(phrase);
        boolean story = found != null && phrase.rule().equals("span") && !found.settled();
        return found == null || story ? null : found.foundBy(new RuleName(RULES, phrase.rule()));
    }

    private static @Nullable DeadlinePhrase period(Phrase phrase) {
        List<Word> words = phrase.sentence().words();
        int end = phrase.endWord();
        Deadline counted = countedFromDecision(phrase);
        boolean hasEvent = end < words.size() && isCountedFrom(words.get(end));
        if (!hasEvent) {
            return new DeadlinePhrase(counted, phrase.firstWord(), end, false);
        }
        int endOfEvent = endOfEvent(words, end + 1);
        String event = join(words.subList(end + 1, endOfEvent));
        if (DECISION.matcher(event).matches()) {
            return new DeadlinePhrase(counted, phrase.firstWord(), endOfEvent, true);
        }
        int start = phrase.firstWord() + (words.get(phrase.firstWord()).is("within") ? 1 : 0);
        return new DeadlinePhrase(
                Deadline.asPrinted(join(words.subList(start, endOfEvent))), phrase.firstWord(), endOfEvent, false);
    }

    private static Deadline countedFromDecision(Phrase phrase) {
        Integer count = NumberWords.parse(phrase.group("count"));
        String unit = String.valueOf(phrase.word("period")).toLowerCase(Locale.ROOT);
        if (count == null || phrase.word("working") != null) {
            int skipped = phrase.words().get(0).is("within") ? 1 : 0;
            return Deadline.asPrinted(
                    join(phrase.words().subList(skipped, phrase.words().size())));
        }
        return switch (unit.charAt(0)) {
            case 'd' -> Deadline.after("P" + count + "D", Period.ofDays(count));
            case 'w' -> Deadline.after("P" + count + "W", Period.ofWeeks(count));
            case 'f' -> Deadline.after("P" + 2 * count + "W", Period.ofWeeks(2 * count));
            case 'm' -> Deadline.after("P" + count + "M", Period.ofMonths(count));
            default -> Deadline.after("P" + count + "Y", Period.ofYears(count));
        };
    }

    private static @Nullable DeadlinePhrase date(Phrase phrase, @Nullable LocalDate decisionDate) {
        LocalDate date = date(phrase.group("date"), decisionDate);
        boolean past = date != null && decisionDate != null && date.isBefore(decisionDate);
        return date == null || past || isGarbled(phrase)
                ? null
                : new DeadlinePhrase(Deadline.on(date), phrase.firstWord(), phrase.endWord(), true);
    }

    /** "by 30 May 2025 September 2025". */
    private static boolean isGarbled(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int next = phrase.endWord();
        return sentence.isKind(next, "MONTH") || sentence.isKind(next, "YEAR") || sentence.isKind(next + 1, "MONTH");
    }

    private static @Nullable LocalDate date(List<Word> words, @Nullable LocalDate decisionDate) {
        Integer day = null;
        Month month = null;
        Integer year = null;
        for (Word word : words) {
            if (word.isKind("MONTH")) {
                month = MonthNames.parse(word.text());
            } else if (word.isKind("YEAR")) {
                year = Integer.valueOf(word.text());
            } else if (Character.isDigit(word.text().charAt(0))) {
                day = Integer.valueOf(word.text().replaceAll("[^0-9]", ""));
            }
        }
        if (month == null || (year == null && decisionDate == null)) {
            return null;
        }
        return year != null ? date(year, month, day) : nextAfter(Objects.requireNonNull(decisionDate), month, day);
    }

    private static @Nullable LocalDate nextAfter(LocalDate decisionDate, Month month, @Nullable Integer day) {
        LocalDate sameYear = date(decisionDate.getYear(), month, day);
        return sameYear == null || !sameYear.isBefore(decisionDate)
                ? sameYear
                : date(decisionDate.getYear() + 1, month, day);
    }

    /** The day, or the end of the month where no day is printed; null if there is no such day. */
    private static @Nullable LocalDate date(int year, Month month, @Nullable Integer day) {
        try {
            return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isCountedFrom(Word word) {
        return word.is("of") || word.is("from") || word.is("after") || word.is("following");
    }

    private static int endOfEvent(List<Word> words, int start) {
        int end = start;
        while (end < words.size()
                && end - start < WORDS_OF_EVENT
                && isWordOfEvent(words.get(end).text())
                && !isNewSubject(words, end, start)) {
            end++;
        }
        return end;
    }

    private static boolean isWordOfEvent(String word) {
        return Character.isLetterOrDigit(word.charAt(0)) || word.endsWith("s");
    }

    /** In "within one month of my decision the Council will" the event ends before the Council. */
    private static boolean isNewSubject(List<Word> words, int index, int start) {
        boolean it = words.get(index).is("it") && index + 1 < words.size() && isAuxiliary(words.get(index + 1));
        return index > start
                && (it || words.get(index).is("the"))
                && !words.get(index - 1).is("of")
                && !words.get(index - 1).is("from");
    }

    private static boolean isAuxiliary(Word word) {
        return AUXILIARIES.contains(word.text());
    }

    private static String join(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            boolean glued = text.length() == 0
                    || word.text().startsWith("’")
                    || word.text().startsWith("'");
            text.append(glued ? "" : " ").append(word.text());
        }
        return text.toString();
    }
}
