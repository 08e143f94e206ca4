package org.redress.extraction.legislation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.reference.Law;

/**
 * What a decision says it will call a law, right after its title: {@code ("the Act")}, {@code (‘the 1989 Act’)},
 * {@code (EPA)}, {@code (from now on ‘the Regulations’)}.
 *
 * @param name as printed, without "the"
 * @param start position after the title
 * @param end position after the closing bracket
 */
record Definition(String name, Law law, int start, int end) {

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "(?:,? as amended,?| \\(as amended[^()]{0,60}\\))?\\s?[(\\[]\\s?(?:(?:hereafter|hereinafter|from now on|referred to(?: here| below)?(?: as)?|known as|called"
                    + "|which (?:I|we) (?:will |shall )?(?:call|refer to as)|‘|’|'|\"|“|”|in this statement|,)\\s?){0,6}"
                    + "(?:[Tt]he [‘’'\"“”]?)?(?<name>[^()\\[\\]‘’'\"“”]{2,60}?)\\s?(?:[’'\"”]\\s?)?[)\\]]");

    /** "the Act", "the Charging Regulations", "the 1989 Act". */
    private static final Pattern NAME = Pattern.compile(
            "(?!(?:as|now|formerly|previously|since|then|replaced|superseded) )(?:[\\p{L}0-9&-]+ ){0,6}(?:Act|Regulations|Regs|Order|Rules)(?: \\d{4})?");

    /** "EPA", "the EPA 1990". */
    private static final Pattern ABBREVIATION = Pattern.compile("(?<letters>[A-Z]{2,8}s?)(?: ?\\d{2}| \\d{4})?");

    /** "(MCA)", in "Mental Capacity Act (MCA) 2005". */
    private static final Pattern BEFORE_YEAR = Pattern.compile("\\((?<name>[A-Z]{2,8})\\) \\d{4}$");

    /** The chars in which that fits. */
    private static final int LONGEST_BEFORE_YEAR = 15;

    /** The definition that follows a title of {@code law}, or stands in it before the year; null if there is none. */
    static @Nullable Definition at(Named title, Law law, String text) {
        Definition after = after(text, title.end(), law);
        return after == null ? beforeYear(text, title.end(), law) : after;
    }

    private static @Nullable Definition beforeYear(String text, int end, Law law) {
        Matcher matcher = BEFORE_YEAR.matcher(text).region(Math.max(0, end - LONGEST_BEFORE_YEAR), end);
        return matcher.find() ? new Definition(matcher.group("name"), law, end, end) : null;
    }

    private static @Nullable Definition after(String text, int position, Law law) {
        Matcher matcher = IN_BRACKETS.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        String name = matcher.group("name").strip();
        boolean defines = NAME.matcher(name).matches() || abbreviates(name, law);
        return defines ? new Definition(name, law, position, matcher.end()) : null;
    }

    /** Whether the letters are first letters of the title's words, in order: "(DFG)" after an Act abbreviates no title. */
    private static boolean abbreviates(String name, Law law) {
        Matcher matcher = ABBREVIATION.matcher(name);
        if (!matcher.matches()) {
            return false;
        }
        String letters = matcher.group("letters");
        int next = 0;
        for (String word : law.name().split("[^\\p{L}]+", -1)) {
            if (next < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(next)) {
                next++;
            }
        }
        return next >= letters.length() - (letters.endsWith("s") ? 1 : 0);
    }
}
