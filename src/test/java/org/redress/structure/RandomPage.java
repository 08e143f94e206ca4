package org.redress.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A page made up by chance in one rendering, with what must be read from it. */
final class RandomPage {

    private static final List<String> SECTIONS = List.of(
            "The complaint",
            "The Ombudsman’s role and powers",
            "How I considered this complaint",
            "What I found",
            "Agreed action",
            "Final decision");

    private static final List<String> FURNITURE = List.of(
            "Back to top", "Share this page", "Mastodon", "Was this page helpful?", "Tell us about this website.");

    private static final List<String> MENU =
            List.of("Home > Decisions", "We use cookies.", "Log in", "Privacy settings");

    private final Random random;
    private final boolean dash;
    private final String lineBreak;
    private final StringBuilder text = new StringBuilder();
    private final List<String> rows = new ArrayList<>();
    private int number;
    private int item;

    private RandomPage(long seed) {
        this.random = new Random(seed);
        this.dash = random.nextBoolean();
        this.lineBreak = oneOf(List.of("\n", "\r\n", "\r"));
        build();
    }

    static RandomPage of(long seed) {
        return new RandomPage(seed);
    }

    String text() {
        return text.toString();
    }

    /** The expected rows as {@code number.item text}. */
    List<String> rows() {
        return rows;
    }

    private void build() {
        furniture(MENU);
        block("Barset County Council (91 002 003)");
        block("Category : Education > School transport");
        block("Decision : Upheld");
        block("Decision date : 05 Sep 2031");
        block("The Ombudsman's final decision:");
        block("Summary: Ms X complained about a taxi.");
        for (String section : SECTIONS) {
            block(section);
            section();
            furniture(FURNITURE);
        }
        block("Investigator’s decision on behalf of the Ombudsman");
        furniture(MENU);
    }

    private void section() {
        int restart = 0;
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            if (i > 0 && random.nextInt(4) == 0) {
                block("A part about topic " + random.nextInt(100));
                restart = i;
            }
            paragraph(i - restart + 1);
        }
    }

    private void paragraph(int printed) {
        boolean list = random.nextInt(3) == 0;
        open((dash ? "- " : "  " + printed + ". "), words() + (list ? ":" : "."), true);
        for (int i = 0; list && i < 1 + random.nextInt(3); i++) {
            open(dash ? "- " : oneOf(List.of("    • ", "      " + (i + 1) + ". ", "  • ")), words() + ";", dash);
        }
        if (random.nextInt(5) == 0) {
            open("", "(Education Act 1996, section " + random.nextInt(600) + ")", false);
        }
    }

    private void open(String marker, String words, boolean paragraph) {
        number += paragraph ? 1 : 0;
        item = paragraph ? 0 : item + 1;
        rows.add(number + "." + item + " " + words.replaceAll("[\\s\\p{Z}]+", " "));
        block(marker + words);
    }

    private String words() {
        StringBuilder words = new StringBuilder("Fact");
        for (int i = 0; i < 3 + random.nextInt(12); i++) {
            words.append(oneOf(List.of(" ", " ", "\u00A0", "  ", " \t")))
                    .append(oneOf(List.of(
                            "taxi", "£250", "Mr\u00A0X", "late", "2031", "school’s", "💷", "non\u2011payment")));
        }
        return words.toString();
    }

    private void furniture(List<String> lines) {
        while (random.nextInt(3) == 0) {
            block(oneOf(lines));
        }
    }

    private void block(String line) {
        text.append(line).append(random.nextInt(4) == 0 ? "  " : "").append(lineBreak);
        text.append(dash ? "" : lineBreak);
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
