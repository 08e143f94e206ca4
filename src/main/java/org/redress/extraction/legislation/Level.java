package org.redress.extraction.legislation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a provision is a level of, and how its number looks. The levels from schedule to paragraph can be nested. */
enum Level {
    /** section 26A(1), s.19, ss 9-11, S47. */
    SECTION("Ss§", "[Ss]ections?\\.?|[Ss]ect?s?\\.?|ss?\\.?|S(?=\\.?\\d)\\.?|§§?", Written.ARABIC),
    /** regulation 9, reg. 9. */
    REGULATION("Rr", "[Rr]egulations?|[Rr]egs?\\.?", Written.ARABIC),
    /** article 3. */
    ARTICLE("Aa", "[Aa]rticles?|[Aa]rts?\\.?", Written.ARABIC),
    /** rule 4. */
    RULE("Rr", "[Rr]ules?", Written.ARABIC),
    /** schedule 35B, Sch A1. */
    SCHEDULE("Ss", "[Ss]chedules?|[Ss]ch(?:ed)?s?\\.?", Written.ARABIC + "|[A-Z]{1,2}\\d{1,2}|" + Written.ROMAN),
    /** annex B, of guidance. */
    ANNEX("Aa", "[Aa]nnex(?:es|e)?|[Aa]ppendix", "[A-Z]{1,2}\\b|" + Written.ARABIC),
    /** part 7, Part III. */
    PART("Pp", "[Pp]arts?|[Pp]t\\.?", Written.ARABIC + "|" + Written.ROMAN),
    /** chapter 2. */
    CHAPTER("Cc", "[Cc]hapters?|[Cc]h\\.", Written.ARABIC + "|" + Written.ROMAN),
    /** class A, of permitted development. */
    CLASS("Cc", "[Cc]lass(?:es)?", "[A-Z]{1,2}\\d{0,2}(?:\\.\\d)?\\b"),
    /** paragraph 11.6, para 5B. */
    PARAGRAPH("Pp", "[Pp]aragraphs?|[Pp]aras?\\.?", Written.ARABIC);

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String initials;
    private final Pattern word;
    private final Pattern number;

    /**
     * @param initials the chars that its word can begin with
     */
    Level(String initials, String word, String number) {
        this.initials = initials;
        this.word = Pattern.compile("(?<![\\p{L}\\d'’])(?:" + word + ")\\s*(?=[\\dA-Z])");
        this.number = Pattern.compile(number);
    }

    /** The word as the dataset prints it: {@code section}. */
    String code() {
        return code;
    }

    /** Whether a paragraph of a schedule, or a part of one, is printed in two steps. */
    boolean isNested() {
        return compareTo(SCHEDULE) >= 0;
    }

    /** The end of this level's word and the spaces after it, if it stands at {@code position}; else -1. */
    int endOfWord(CharSequence text, int position) {
        boolean begins = position < text.length() && initials.indexOf(text.charAt(position)) >= 0;
        return begins ? end(word.matcher(text), text, position) : -1;
    }

    /** The end of a number of this level at {@code position}, without brackets; -1 if there is none. */
    int endOfNumber(CharSequence text, int position) {
        return end(number.matcher(text), text, position);
    }

    private static int end(Matcher matcher, CharSequence text, int position) {
        matcher.region(position, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private static final class Written {
        /**
         * 26A, 23CZB, 11.6, 5a; "34 B" too, unless the letter begins a word of the sentence. "19th" is none.
         */
        static final String ARABIC = "\\d{1,3}(?:\\.\\d{1,3}){0,9}(?!\\d|st\\b|nd\\b|rd\\b|th\\b|,\\d{3})"
                + "(?:(?:[A-Za-z]{1,2}|[A-Z]{3})(?![\\p{L}\\d])| [A-HJ-Z](?=\\s?[(,;)\\]]|\\.\\s|\\.$|$| and | or ))?";

        /** "I" is mostly the writer. */
        static final String ROMAN = "(?:I[IVX]|[VX])[IVX]{0,4}[A-C]?\\b|I(?=\\s?[,;)]| of | and I)";
    }
}
