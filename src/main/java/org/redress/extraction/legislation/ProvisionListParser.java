package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the provisions that one word introduces, with the steps below or above them: "section 34H(3 and 4)", "Schedule
 * 5/5A, paragraph 1/3", "Part 1 of Schedule 2".
 */
final class ProvisionListParser {

    private static final Pattern BETWEEN_STEPS =
            Pattern.compile("(?:,\\s*|\\s+)(?:(?:of|to|in)\\s+)?(?:the\\s+)?(?=\\p{L})");

    /** "subsection (4) of section 193". */
    private static final Pattern SUBSECTION_FIRST =
            Pattern.compile("[Ss]ub-?sections?\\s(?<bracket>\\(\\w+\\))\\s(?:of|in)\\s");

    private ProvisionListParser() {}

    /** The provisions whose introducing word stands at {@code start}; none if it introduces no number. */
    static Optional<ProvisionGroup> parse(String text, int start) {
        Matcher subsection = SUBSECTION_FIRST.matcher(text).region(start, text.length());
        if (!subsection.lookingAt()) {
            return parseSteps(text, start);
        }
        return parseSteps(text, subsection.end())
                .map(group -> group.withEach(subsection.group("bracket")).from(start));
    }

    private static Optional<ProvisionGroup> parseSteps(String text, int start) {
        List<Step> steps = new ArrayList<>();
        Step step = step(text, start);
        int end = start;
        while (step != null) {
            steps.add(step);
            end = step.end();
            step = nextStep(text, steps);
        }
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        steps.sort(Comparator.comparing(Step::level));
        return Optional.of(new ProvisionGroup(steps.get(0).level(), combine(steps), start, end));
    }

    /** Bare numbers of paragraphs: the "6.2 and 18.5" of "Homelessness Code of Guidance 6.2 and 18.5". */
    static Optional<ProvisionGroup> parseParagraphs(String text, int start) {
        return parseNumbers(Level.PARAGRAPH, text, start);
    }

    /** Bare numbers of provisions whose word stands before: the "70(2)" of "sections 38(6) of the 2004 Act and 70(2) of". */
    static Optional<ProvisionGroup> parseNumbers(Level level, String text, int start) {
        NumberList numbers = NumberList.read(level, text, start);
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        List<Provision> provisions = combine(List.of(new Step(level, numbers)));
        return Optional.of(new ProvisionGroup(level, provisions, start, numbers.end()));
    }

    private static @Nullable Step nextStep(String text, List<Step> steps) {
        Step last = steps.get(steps.size() - 1);
        Matcher between = BETWEEN_STEPS.matcher(text).region(last.end(), text.length());
        if (!last.level().isNested() || !between.lookingAt()) {
            return null;
        }
        Step next = step(text, between.end());
        return next != null && next.level().isNested() && !hasLevel(steps, next.level()) ? next : null;
    }

    private static boolean hasLevel(List<Step> steps, Level level) {
        for (Step step : steps) {
            if (step.level() == level) {
                return true;
            }
        }
        return false;
    }

    /** The word that stands at {@code start}, with the numbers after it; null if there is none, or no number. */
    private static @Nullable Step step(String text, int start) {
        for (Level level : Level.values()) {
            int end = level.endOfWord(text, start);
            NumberList numbers = end < 0 ? NumberList.NONE : NumberList.read(level, text, end);
            if (!numbers.isEmpty()) {
                return new Step(level, numbers);
            }
        }
        return null;
    }

    /** "Schedule 5/5A, paragraph 1/3" pairs its numbers; otherwise every number goes with every other. */
    private static List<Provision> combine(List<Step> steps) {
        List<String> texts = List.of("");
        boolean paired = steps.size() > 1 && arePaired(steps);
        for (Step step : steps) {
            texts = paired ? pair(texts, step) : cross(texts, step);
        }
        List<Provision> provisions = new ArrayList<>(texts.size());
        for (String text : texts) {
            provisions.add(new Provision(text));
        }
        return provisions;
    }

    private static boolean arePaired(List<Step> steps) {
        return steps.stream().allMatch(step -> step.numbers.isAlternative())
                && steps.stream()
                                .map(step -> step.numbers.numbers().size())
                                .distinct()
                                .count()
                        == 1;
    }

    private static List<String> cross(List<String> texts, Step step) {
        List<String> crossed = new ArrayList<>();
        for (String text : texts) {
            for (String number : step.numbers.numbers()) {
                if (crossed.size() < ProvisionGroup.MOST_PROVISIONS) {
                    crossed.add(step.append(text, number));
                }
            }
        }
        return crossed;
    }

    private static List<String> pair(List<String> texts, Step step) {
        List<String> numbers = step.numbers.numbers();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            pairs.add(step.append(texts.get(texts.size() == 1 ? 0 : i), numbers.get(i)));
        }
        return pairs;
    }

    /** One word with its numbers. */
    private record Step(Level level, NumberList numbers) {

        int end() {
            return numbers.end();
        }

        String append(String text, String number) {
            String step = level.code() + " " + number;
            return text.isEmpty() ? step : text + " " + step;
        }
    }
}
