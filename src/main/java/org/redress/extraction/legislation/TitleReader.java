package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.CitationKind;
import org.redress.decision.Resolution;
import org.redress.language.Phrase;
import org.redress.language.Word;
import org.redress.reference.Law;
import org.redress.reference.Legislation;

/**
 * Finds the titles of Acts and instruments in a run of words with capitals. The run may begin too early, "Mr Brown and
 * the Care Act 2014", and hold several titles: the longest one that the tables know counts.
 */
final class TitleReader {

    private static final String LAW = "LAW";
    private static final String YEAR = "YEAR";

    /** Between the titles of two laws, and before the first. */
    private static final Set<String> NOT_IN_FRONT = Set.of(
            "and", "or", "&", ",", ":", "of", "for", "to", "in", "by", "on", "from", "at", "with", "the", "’s", "'s",
            "’", "'", "-", "–");

    /** Orders that a council or court makes and that are no legislation. */
    private static final Pattern LOCAL_ORDER = Pattern.compile(
            "(?i)tree|traffic|parking|modification|diversion|extinguishment|protection order|liability|possession|court|care order|guardianship"
                    + "|supervision|management order|demolition|prohibition|suspension");

    private final Legislation legislation;

    TitleReader(Legislation legislation) {
        this.legislation = legislation;
    }

    /**
     * The titles in a phrase, in printed order.
     *
     * @param cited what the decision has cited so far, the last of them last
     */
    List<Named> read(Phrase phrase, String text, List<Law> cited) {
        List<Named> titles = new ArrayList<>();
        List<Word> words = phrase.words();
        int end = words.size();
        for (int head = lastHead(words, end); head >= 0; head = lastHead(words, end)) {
            Run run = new Run(words, text, head);
            int start = longestKnown(run, cited);
            if (start < 0) {
                start = run.firstWordOfUnknown();
                unknown(run, start, cited).ifPresent(titles::add);
            } else {
                titles.addAll(known(run, start, cited));
            }
            end = start;
        }
        Collections.reverse(titles);
        return titles;
    }

    /** A title whose words need not have capitals, or only its initials; counts if the tables know it. */
    Optional<Named> readKnown(Phrase phrase, String text, List<Law> cited) {
        Run run = new Run(phrase.words(), text, phrase.words().size() - 2);
        int start = run.head == 0 ? 0 : longestKnown(run, cited);
        return start < 0
                ? Optional.empty()
                : legislation.find(run.title(start), cited).map(law -> run.named(law, start));
    }

    private static int lastHead(List<Word> words, int end) {
        for (int i = end - 1; i > 0; i--) {
            if (words.get(i).isKind(LAW)) {
                return i;
            }
        }
        return -1;
    }

    private int longestKnown(Run run, List<Law> cited) {
        for (int start = 0; start < run.head; start++) {
            if (canBegin(run, start) && legislation.isTitle(run.title(start), cited)) {
                return start;
            }
        }
        return -1;
    }

    /** Without its year to prove it, a title does not begin in the middle of a name: "Social Care Act". */
    private static boolean canBegin(Run run, int start) {
        List<Word> words = run.words;
        boolean joint = NOT_IN_FRONT.contains(words.get(start).text().toLowerCase(Locale.ROOT));
        boolean inName = start > 0
                && run.year() == null
                && Character.isUpperCase(words.get(start - 1).text().charAt(0));
        return !joint && !inName;
    }

    private List<Named> known(Run run, int start, List<Law> cited) {
        List<Named> titles = new ArrayList<>();
        for (Word year : run.otherYears()) {
            legislation
                    .find(run.name(start) + " " + year.text(), cited)
                    .map(law -> new Named(Source.of(law), Resolution.EXPLICIT, year.start(), year.end()))
                    .ifPresent(titles::add);
        }
        Collections.reverse(titles);
        Law law = legislation.find(run.title(start), cited).orElseGet(() -> Law.unknown(run.title(start)));
        titles.add(run.named(law, start));
        return titles;
    }

    /** One that no table has; without its year only an Act, for "Care Order" and "School Rules" are no law. */
    private Optional<Named> unknown(Run run, int start, List<Law> cited) {
        if (start >= run.head) {
            return Optional.empty();
        }
        String title = run.title(start);
        Law nickname = run.year() == null ? inPart(title, cited) : null;
        if (nickname != null) {
            return Optional.of(new Named(Source.of(nickname), Resolution.ANTECEDENT, run.start(start), run.end()));
        }
        Law law = Law.unknown(title);
        boolean act = law.kind() == CitationKind.ACT;
        boolean telling = run.year() != null || (title.contains("(") && title.endsWith("Regulations"));
        boolean order = title.contains("Order")
                && (!title.contains("(") || LOCAL_ORDER.matcher(title).find());
        return act || (telling && !order) ? Optional.of(run.named(law, start)) : Optional.empty();
    }

    /** "the Charging Regulations", after regulations with that word in their title have been cited. */
    private static @Nullable Law inPart(String title, List<Law> cited) {
        List<String> words = List.of(title.split(" ", -1));
        Law found = null;
        for (Law law : cited) {
            boolean all = List.of(law.title().split("[ (),]+", -1)).containsAll(words);
            found = all ? law : found;
        }
        return found;
    }

    /** The words of a phrase up to one that ends a title, and the years after it. */
    private record Run(List<Word> words, String text, int head) {

        @Nullable
        String year() {
            boolean printed = head + 1 < words.size() && words.get(head + 1).isKind(YEAR);
            return printed ? words.get(head + 1).text() : null;
        }

        /** "1983" and "2000", after "Transport Acts 1968". */
        List<Word> otherYears() {
            List<Word> after = words.subList(head + 1, words.size());
            return after.stream().anyMatch(word -> word.isKind(LAW))
                    ? List.of()
                    : after.stream().filter(word -> word.isKind(YEAR)).skip(1).toList();
        }

        String title(int first) {
            return text.substring(
                    start(first),
                    year() == null ? words.get(head).end() : words.get(head + 1).end());
        }

        String name(int first) {
            return text.substring(start(first), words.get(head).end());
        }

        int start(int first) {
            return words.get(first).start();
        }

        int end() {
            return words.get(head + (year() == null ? 0 : 1)).end();
        }

        Named named(Law law, int first) {
            return new Named(Source.of(law), Resolution.EXPLICIT, start(first), end());
        }

        /**
         * Where a title that no table has begins: after the last "the", or after the title before it if words that join
         * two titles stand between.
         */
        int firstWordOfUnknown() {
            int first = 0;
            for (int i = 0; i < head; i++) {
                boolean afterTitle = i > 0
                        && words.get(i - 1).isKind(YEAR)
                        && NOT_IN_FRONT.contains(words.get(i).text());
                first = words.get(i).is("the") || afterTitle ? i + 1 : first;
            }
            while (first < head && NOT_IN_FRONT.contains(words.get(first).text())) {
                first++;
            }
            return first;
        }
    }
}
