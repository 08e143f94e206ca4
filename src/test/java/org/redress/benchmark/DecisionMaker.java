package org.redress.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.redress.decision.Section;

/**
 * Makes decisions as long as those the Ombudsman publishes: about 20 KB and 3,300 tokens, in the proportions of their
 * sections. The decision of a number is always the same.
 */
final class DecisionMaker {

    /** How many words a section has at least. */
    private record Part(Section section, String heading, int words) {}

    private static final List<Part> PARTS = List.of(
            new Part(Section.COMPLAINT, "The complaint", 180),
            new Part(Section.POWERS, "The Ombudsman’s role and powers", 240),
            new Part(Section.CONSIDERATION, "How I considered this complaint", 60),
            new Part(Section.FINDINGS, "What I found", 800),
            new Part(Section.FINDINGS, "Analysis", 1300),
            new Part(Section.AGREED_ACTION, "Agreed action", 150),
            new Part(Section.FINAL_DECISION, "Final decision", 30));

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);

    /** One paragraph in so many comes from the phrase tables, in which every sentence holds something to be found. */
    private static final int PHRASES = 20;

    /** Long decisions tell more of the case than the samples do: of the findings, two paragraphs in three are quiet. */
    private static final int QUIET = 3;

    private final long seed;
    private final BlockPool samples;
    private final BlockPool phrases;

    DecisionMaker(long seed, Path sampleFolder) {
        this.seed = seed;
        this.samples = BlockPool.ofSamples(sampleFolder);
        this.phrases = BlockPool.ofPhraseTables();
    }

    /** The text of decision {@code number}, which is below 100 million. */
    String make(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        LocalDate decided = LocalDate.of(2019, 1, 7).plusDays(random.nextInt(2000));
        Variation variation = new Variation(random, decided.getYear());
        StringBuilder page = new StringBuilder(header(number, decided, variation));
        for (Part part : PARTS) {
            page.append(part.heading()).append("\n\n");
            addBlocks(page, part, random, variation);
        }
        return page.append("Investigator's decision on behalf of the Ombudsman\n")
                .toString();
    }

    private static String header(int number, LocalDate decided, Variation variation) {
        return """
                %s District Council (%02d %03d %03d)

                Category : Benefits and tax > Council tax

                Decision : Upheld

                Decision date : %s

                The Ombudsman's final decision:

                Summary: %s

                """.formatted(
                variation.place(),
                number / 1_000_000,
                number / 1000 % 1000,
                number % 1000,
                PRINTED.format(decided),
                variation.vary("Mr X complained about how the Council dealt with his council tax. There was fault, "
                        + "for which the Council will apologise and pay him £250."));
    }

    private void addBlocks(StringBuilder page, Part part, Random random, Variation variation) {
        int words = 0;
        for (int number = 1; words < part.words(); number++) {
            Block block = draw(part.section(), random);
            page.append("  %d. %s%n".formatted(number, variation.vary(block.paragraph())));
            block.items()
                    .forEach(item ->
                            page.append("    • ").append(variation.vary(item)).append('\n'));
            words += block.words();
        }
        page.append('\n');
    }

    private Block draw(Section section, Random random) {
        boolean phrase = phrases.has(section) && random.nextInt(PHRASES) == 0;
        boolean quiet = section == Section.FINDINGS && random.nextInt(QUIET) > 0;
        Block block = (phrase ? phrases : samples).draw(section, random);
        while (quiet && !block.isQuiet()) {
            block = samples.draw(section, random);
        }
        return block;
    }
}
