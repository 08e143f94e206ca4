package org.redress.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of a decision's page, {@code NAME (REFERENCE)}: the one line that every rendering prints, and the only one
 * that tells whose decision it is.
 *
 * @param organisation as printed, spaces normalised
 * @param reference as printed, with single spaces
 */
public record TitleLine(String organisation, String reference) {

    private static final int LONGEST = 200;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern REFERENCE =
            Pattern.compile("(?i:\\( ?(?:reference(?: number)? ?:? ?)?)(\\d{2}[ -]\\d{3}[ -]\\d{3}[a-zA-Z]?) ?\\)$");

    /** What separates the steps of a breadcrumb, which also ends in the decision's title. */
    private static final Pattern BREADCRUMB = Pattern.compile("[>»›|]");

    /** Reads a printed line, or gives null if it is not a title. The name may itself hold brackets. */
    public static @Nullable TitleLine read(String line) {
        if (!mayEndInReference(line)) {
            return null;
        }
        String text = withSingleSpaces(line);
        Matcher reference = REFERENCE.matcher(text);
        if (!reference.find() || reference.start() == 0) {
            return null;
        }
        String name = text.substring(0, reference.start()).strip();
        return isName(name) ? new TitleLine(name, reference.group(1)) : null;
    }

    /** Whether a line holds nothing but the bracketed reference, because the name stands on the line above. */
    public static boolean isReferenceAlone(String line) {
        return mayEndInReference(line)
                && REFERENCE.matcher(withSingleSpaces(line)).matches();
    }

    /** Whether a line is short and ends in a bracket with a number, {@code 678)} or {@code 678a )}, as few do. */
    private static boolean mayEndInReference(String line) {
        if (line.length() > LONGEST || line.indexOf('(') < 0) {
            return false;
        }
        int bracket = lastPrinted(line, line.length());
        int last = lastPrinted(line, bracket);
        int digit = last > 0 && Character.isLetter(line.charAt(last)) ? last - 1 : last;
        return line.charAt(bracket) == ')' && digit >= 0 && Character.isDigit(line.charAt(digit));
    }

    /** The place of the last char before {@code end} that is no space; -1 if there is none. */
    private static int lastPrinted(String line, int end) {
        int last = end - 1;
        while (last >= 0 && (Character.isWhitespace(line.charAt(last)) || Character.isSpaceChar(line.charAt(last)))) {
            last--;
        }
        return last;
    }

    private static String withSingleSpaces(String line) {
        return SPACES.matcher(line).replaceAll(" ").strip();
    }

    private static boolean isName(String name) {
        return name.chars().anyMatch(Character::isLetter)
                && !BREADCRUMB.matcher(name).find();
    }
}
