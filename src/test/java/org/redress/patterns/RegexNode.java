package org.redress.patterns;

import java.util.List;

/** A part of a regular expression, as far as it takes to write text that it matches. */
sealed interface RegexNode {

    /** A text that the part matches or nearly does; {@code choice} picks among several. */
    String sample(int choice);

    /** Something that stands for one character, with examples of it; or for none, such as {@code \b}. */
    record Atom(List<String> samples) implements RegexNode {

        @Override
        public String sample(int choice) {
            return samples.isEmpty() ? "" : samples.get(choice % samples.size());
        }
    }

    record Sequence(List<RegexNode> parts) implements RegexNode {

        @Override
        public String sample(int choice) {
            return String.join(
                    "", parts.stream().map(part -> part.sample(choice)).toList());
        }
    }

    record Alternatives(List<RegexNode> options) implements RegexNode {

        @Override
        public String sample(int choice) {
            return options.get(choice % options.size()).sample(choice);
        }
    }

    /** A part that may come more than once. */
    record Repeated(RegexNode body, boolean isOptional) implements RegexNode {

        @Override
        public String sample(int choice) {
            return isOptional && choice % 2 == 1 ? "" : body.sample(choice);
        }
    }

    /** What is only looked at. */
    record Look(RegexNode body) implements RegexNode {

        @Override
        public String sample(int choice) {
            return "";
        }
    }
}
