package org.redress.benchmark;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says a text again about other people, sums, days and places, so that no two decisions share their sentences. */
final class Variation {

    private static final Pattern PERSON = Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx) [A-Z]\\b");
    private static final Pattern SUM = Pattern.compile("£[0-9][0-9,]*(?:\\.[0-9]{2})?");
    private static final Pattern DAY =
            Pattern.compile("\\b[0-9]{1,2}(?= (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))");
    private static final Pattern MONTH = Pattern.compile(
            "\\b(?:January|February|March|April|June|July|August|September|October|November|December)\\b");
    private static final Pattern RECENT_YEAR =
            Pattern.compile("\\b20(?:1[5-9]|2[0-4])\\b(?<!(?:Act|Regulations|Order|Rules) 20[0-9]{2})");
    private static final Pattern COUNCIL = Pattern.compile("\\bthe Council\\b");

    private static final List<String> MONTHS =
            List.of("January", "March", "April", "May", "June", "July", "August", "October", "November", "December");
    private static final List<String> BEGINNINGS = List.of(
            "Al", "Bar", "Cor", "Dun", "El", "Fern", "Gar", "Hol", "Ives", "Kel", "Lang", "Mar", "Nor", "Or", "Pen",
            "Quar", "Ros", "Sel", "Thorn", "Wex");
    private static final List<String> ENDINGS = List.of(
            "bourne", "bridge", "bury", "combe", "cote", "den", "field", "ford", "ham", "hurst", "leigh", "ley", "mere",
            "minster", "more", "port", "stead", "stoke", "ton", "wick");
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTVWXYZ";

    private final Random random;
    private final List<String> people;
    private final int lastYear;

    /**
     * @param lastYear the year of the decision; its events fall in the years before
     */
    Variation(Random random, int lastYear) {
        this.random = random;
        this.lastYear = lastYear;
        this.people = Stream.of("Mr ", "Mrs ", "Ms ", "Miss ")
                .map(title -> title + letter())
                .toList();
    }

    String vary(String text) {
        String varied = replace(PERSON, text, match -> pick(people));
        varied = replace(SUM, varied, match -> "£" + sum(match.group().length()));
        varied = replace(DAY, varied, match -> String.valueOf(1 + random.nextInt(28)));
        varied = replace(MONTH, varied, match -> pick(MONTHS));
        varied = replace(RECENT_YEAR, varied, match -> String.valueOf(lastYear - random.nextInt(4)));
        return replace(COUNCIL, varied, match -> random.nextInt(8) == 0 ? place() + " Council" : match.group());
    }

    /** The name of a place that is not on the map. */
    String place() {
        String middle = random.nextBoolean() ? "" : pick(ENDINGS);
        return pick(BEGINNINGS) + middle + pick(ENDINGS);
    }

    private String sum(int printedLength) {
        return switch (printedLength) {
            case 1, 2, 3 -> String.valueOf(10 + random.nextInt(90));
            case 4 -> String.valueOf(50 + 5 * random.nextInt(190));
            default -> 1 + random.nextInt(9) + "," + (100 + random.nextInt(900));
        };
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> replacement) {
        return pattern.matcher(text).replaceAll(replacement);
    }
}
