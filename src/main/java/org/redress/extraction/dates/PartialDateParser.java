package org.redress.extraction.dates;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.DateModifier;
import org.redress.extraction.dates.PartialDate.SplitYear;
import org.redress.language.MonthNames;
import org.redress.language.Word;

/** Reads the parts of a date off the words that a rule has found to be one. */
final class PartialDateParser {

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?");
    private static final Pattern SLASHED =
            Pattern.compile("(?<day>[0-9]{1,2})[/.](?<month>[0-9]{1,2})[/.](?<year>[0-9]{2}|[0-9]{4})");
    private static final Pattern PREFIXED = Pattern.compile("(?<prefix>[Mm]id|[Ll]ate|[Ee]arly)-(?<rest>.+)");
    private static final Map<String, SplitYear> SPLIT_YEARS = Map.of(
            "academic", SplitYear.ACADEMIC,
            "school", SplitYear.ACADEMIC,
            "financial", SplitYear.FINANCIAL,
            "tax", SplitYear.FINANCIAL,
            "charging", SplitYear.FINANCIAL,
            "billing", SplitYear.FINANCIAL,
            "municipal", SplitYear.FINANCIAL);

    private @Nullable Integer day;
    private @Nullable Month month;
    private @Nullable Season season;
    private @Nullable Integer year;
    private @Nullable DateModifier modifier;
    private boolean split;
    private SplitYear nameOfYear = SplitYear.UNNAMED;

    private PartialDateParser() {}

    /** The date that {@code words} print, for example {@code [late, July, 2023]}. */
    static PartialDate parse(List<Word> words) {
        PartialDateParser parser = new PartialDateParser();
        for (Word word : words) {
            parser.read(word);
        }
        return parser.result();
    }

    private PartialDate result() {
        return new PartialDate(day, month, season, year, split && season == null ? nameOfYear : null, modifier);
    }

    private void read(Word word) {
        String text = readPrefix(word.text().replace('\u2011', '-'));
        switch (String.valueOf(word.kind())) {
            case "MONTH" -> month = MonthNames.parse(text);
            case "SEASON" -> season = Season.of(text);
            case "YEAR" -> year = Integer.valueOf(text);
            case "SPLIT_YEAR" -> readSplitYear(text);
            case "NUMERIC_DATE" -> readNumericDate(text);
            default -> readPlainWord(text.toLowerCase(Locale.ROOT));
        }
    }

    /** Takes "mid-" off "mid-August". */
    private String readPrefix(String text) {
        if (text.indexOf('-') < 0) {
            return text;
        }
        Matcher matcher = PREFIXED.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        modifier = modifier(matcher.group("prefix").toLowerCase(Locale.ROOT));
        return matcher.group("rest");
    }

    private void readPlainWord(String text) {
        if (Character.isLetter(text.charAt(0))) {
            nameOfYear = SPLIT_YEARS.getOrDefault(text, nameOfYear);
            modifier = modifier == null ? modifier(text) : modifier;
            return;
        }
        Matcher matcher = DAY.matcher(text);
        if (matcher.matches()) {
            readNumber(Integer.parseInt(matcher.group(1)));
        }
    }

    /** A number after a year is the second half of "2018–19"; any other is the day. */
    private void readNumber(int number) {
        if (year != null && month == null) {
            split = true;
        } else {
            day = number;
        }
    }

    private void readSplitYear(String text) {
        year = Integer.valueOf(text.substring(0, 4));
        split = true;
    }

    private void readNumericDate(String text) {
        Matcher matcher = SLASHED.matcher(text);
        if (matcher.matches()) {
            int number = Integer.parseInt(matcher.group("month"));
            day = Integer.valueOf(matcher.group("day"));
            month = number >= 1 && number <= 12 ? Month.of(number) : null;
            int printedYear = Integer.parseInt(matcher.group("year"));
            year = printedYear < 100 ? 2000 + printedYear : printedYear;
        }
    }

    private static @Nullable DateModifier modifier(String word) {
        return switch (word) {
            case "early", "beginning", "start" -> DateModifier.EARLY;
            case "mid", "middle" -> DateModifier.MID;
            case "late", "end" -> DateModifier.LATE;
            case "around", "about", "approximately", "circa" -> DateModifier.AROUND;
            default -> null;
        };
    }
}
