package org.redress.patterns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text that a pattern is slow at if it is slow at all: what leads to a part of the pattern, the part again and again, and
 * an end that fits nothing.
 */
record Attack(String start, String pump, String end) {

    /** A sequence, its alternatives and its endings are tried in so many ways. */
    private static final int CHOICES = 4;

    /** Fits nothing that a pattern asks for. */
    private static final String MISFIT = "\u2603";

    /** The text at the length given, or a little more. */
    String text(int length) {
        return start + pump.repeat(Math.max(1, length / pump.length())) + end;
    }

    /** The attacks on a pattern. */
    static Collection<Attack> on(Pattern pattern) {
        Set<Attack> attacks = new LinkedHashSet<>();
        for (int choice = 0; choice < CHOICES; choice++) {
            collect(RegexParser.parse(pattern), "", choice, attacks);
        }
        return attacks;
    }

    private static void collect(RegexNode node, String before, int choice, Set<Attack> attacks) {
        add(before, node.sample(choice), attacks);
        if (node instanceof RegexNode.Sequence sequence) {
            collectParts(sequence, before, choice, attacks);
        } else if (node instanceof RegexNode.Alternatives alternatives) {
            some(alternatives.options(), choice).forEach(option -> collect(option, before, choice, attacks));
        } else if (node instanceof RegexNode.Repeated repeated) {
            collect(repeated.body(), before, choice, attacks);
        } else if (node instanceof RegexNode.Look look) {
            collect(look.body(), before, choice, attacks);
        }
    }

    /** Each part alone, with the one before it, and with all before it. */
    private static void collectParts(RegexNode.Sequence sequence, String before, int choice, Set<Attack> attacks) {
        String last = "";
        String all = "";
        for (RegexNode part : sequence.parts()) {
            collect(part, before + all, choice, attacks);
            String sample = part.sample(choice);
            add(before + all, last + sample, attacks);
            add(before, all + sample, attacks);
            last = sample;
            all += sample;
        }
    }

    /** Of many alternatives a few, others for each choice. */
    private static List<RegexNode> some(List<RegexNode> options, int choice) {
        List<RegexNode> some = new ArrayList<>();
        for (int i = choice; i < options.size() && some.size() < CHOICES; i += Math.max(1, options.size() / CHOICES)) {
            some.add(options.get(i));
        }
        return some;
    }

    private static void add(String before, String pump, Set<Attack> attacks) {
        if (!pump.isEmpty()) {
            attacks.add(new Attack("", pump, ""));
            attacks.add(new Attack("", pump, MISFIT));
            attacks.add(new Attack(before, pump, MISFIT));
        }
    }
}
