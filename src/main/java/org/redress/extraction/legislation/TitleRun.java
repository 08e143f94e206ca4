package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Resolution;
import org.redress.language.Word;
import org.redress.reference.Law;

/**
 * Words that end in the last word of a title, "Act" or "Regulations", with the year after it.
 *
 * @param words of the phrase, which may go on after the title
 * @param text that the words stand in
 * @param head index of the last word of the title
 */
record TitleRun(List<Word> words, String text, int head) {

    static final String LAW = "LAW";

    /** The word list has two kinds: years in which events can have happened, and older ones. */
    private static final Set<String> YEARS = Set.of("YEAR", "OLD_YEAR");

    /** What joins a title to the words before it and begins none. */
    private static final Set<String> JOINTS = Set.of(
            "and", "or", "&", ",", ":", "of", "for", "to", "in", "by", "on", "from", "at", "with", "the", "this",
            "that", "’s", "'s", "’", "'", "-", "–");

    /** The run that is all of {@code words}, with or without a year at their end. */
    static TitleRun ending(List<Word> words, String text) {
        int last = words.size() - 1;
        return new TitleRun(words, text, isYear(words.get(last)) ? last - 1 : last);
    }

    /** The printed year, or null. */
    @Nullable
    String year() {
        int year = yearAt();
        return year < 0 ? null : words.get(year).text();
    }

    /** "1983" and "2000", after "Transport Acts 1968". */
    List<Word> otherYears() {
        List<Word> years = new ArrayList<>();
        for (Word word : words.subList(head + 1, words.size())) {
            if (word.isKind(LAW)) {
                return List.of();
            }
            if (isYear(word)) {
                years.add(word);
            }
        }
        return years.size() < 2 ? List.of() : years.subList(1, years.size());
    }

    /** The title that begins at a word, with the year if it is printed. */
    String title(int first) {
        String year = year();
        return year == null ? name(first) : name(first) + " " + year;
    }

    /** The title that begins at a word, without the year. */
    String name(int first) {
        return text.substring(words.get(first).start(), words.get(head).end());
    }

    /**
     * Whether a title can begin at a word. Without its year to prove it, none begins in the middle of a name: "Health and
     * Social Care Act" does not cite the Care Act.
     */
    boolean canBegin(int first) {
        boolean inName =
                first > 0 && Character.isUpperCase(words.get(first - 1).text().charAt(0)) && yearAt() < 0;
        return !isJoint(first) && !inName && !words.get(first).is("(");
    }

    /**
     * Where a title that no table has begins: after the last "the", or after the title before it if words that join two
     * titles stand between.
     */
    int firstWordOfUnknown() {
        int first = 0;
        for (int i = 0; i < head; i++) {
            boolean afterTitle = i > 0 && isYear(words.get(i - 1)) && isJoint(i);
            first = words.get(i).is("the") || afterTitle ? i + 1 : first;
        }
        while (first < head && isJoint(first)) {
            first++;
        }
        return first;
    }

    /** "the Act", if no more than that stands there. */
    Optional<Mention> alias() {
        return head > 0 && words.get(head - 1).is("the")
                ? Optional.of(Alias.of(
                        text, words.get(head - 1).start(), words.get(head).end()))
                : Optional.empty();
    }

    Named named(Law law, int first) {
        return named(law, first, Resolution.EXPLICIT);
    }

    Named named(Law law, int first, Resolution resolution) {
        return new Named(Source.of(law), resolution, words.get(first).start(), end());
    }

    private int end() {
        int year = yearAt();
        if (year < 0) {
            return words.get(head).end();
        }
        boolean inBrackets = words.get(year - 1).is("(");
        return words.get(inBrackets ? year + 1 : year).end();
    }

    /** The index of the year in "Act 1996", "Act, 1996", "Act (1996)" or "Act (HA) 1996"; -1 if none is printed. */
    private int yearAt() {
        int next = head + 1;
        if (is(next, ",")) {
            next++;
        } else if (is(next, "(")) {
            next += is(next + 2, ")") && !isYear(words.get(next + 1)) ? 3 : 1;
        }
        return next < words.size() && isYear(words.get(next)) ? next : -1;
    }

    private boolean is(int i, String word) {
        return i < words.size() && words.get(i).is(word);
    }

    private boolean isJoint(int i) {
        return JOINTS.contains(words.get(i).text().toLowerCase(Locale.ROOT));
    }

    private static boolean isYear(Word word) {
        return word.kind() != null && YEARS.contains(word.kind());
    }
}
