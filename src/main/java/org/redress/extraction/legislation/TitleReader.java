package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    /** Orders that a council or court makes and that are no legislation. */
    private static final Pattern LOCAL_ORDER = Pattern.compile(
            "(?i)tree|traffic|parking|modification|diversion|extinguishment|protection order|liability|possession|court"
                    + "|care order|guardianship|supervision|management order|demolition|prohibition|suspension");

    /** Rules that a council, a school or a club makes for itself: "Contract Procedure Rules 2018". */
    private static final Pattern OWN_RULES = Pattern.compile(
            "(?i)(?:\\w+['’]s? .*|(?:.* )?(?:financial|contract|procurement|standing|school|club)(?: procedure)?"
                    + " (?:regulations|rules|orders?) \\d{4})");

    private static final Pattern WORD_GAP = Pattern.compile("[ (),]+");

    /** Of a title in lower case. */
    private static final int MOST_WORDS = 12;

    private final Legislation legislation;

    TitleReader(Legislation legislation) {
        this.legislation = legislation;
    }

    /**
     * The titles in a phrase, in printed order, or "the Act" if that is what it ends in.
     *
     * @param cited what the decision has cited so far, the last of them last
     */
    List<Mention> read(Phrase phrase, String text, List<Law> cited) {
        List<Mention> titles = new ArrayList<>();
        List<Word> words = phrase.words();
        int end = words.size();
        for (int head = lastHead(words, end); head >= 0; head = lastHead(words, end)) {
            TitleRun run = new TitleRun(words, text, head);
            int known = longestKnown(run, cited);
            if (known < 0) {
                end = run.firstWordOfUnknown();
                unknown(run, end, cited).ifPresent(titles::add);
            } else {
                end = known;
                titles.addAll(known(run, end, cited));
            }
        }
        Collections.reverse(titles);
        return titles;
    }

    /** A title whose words need not have capitals; it counts if the tables know it. */
    Optional<Named> readSmall(Phrase phrase, String text, List<Law> cited) {
        List<Word> sentence = phrase.sentence().words();
        int first = Math.max(0, phrase.firstWord() - MOST_WORDS);
        List<Word> words = sentence.subList(first, phrase.endWord());
        TitleRun run = TitleRun.ending(words, text);
        int start = longestKnown(run, cited);
        return start < 0
                ? Optional.empty()
                : legislation.find(run.title(start), cited).map(law -> run.named(law, start));
    }

    private static int lastHead(List<Word> words, int end) {
        for (int i = end - 1; i > 0; i--) {
            if (words.get(i).isKind(TitleRun.LAW)) {
                return i;
            }
        }
        return -1;
    }

    private int longestKnown(TitleRun run, List<Law> cited) {
        for (int start = 0; start < run.head(); start++) {
            if (run.canBegin(start) && legislation.isTitle(run.title(start), cited)) {
                return start;
            }
        }
        return -1;
    }

    /** The law of a title that the tables know, and those of the same name with the years after it, last first. */
    private List<Named> known(TitleRun run, int start, List<Law> cited) {
        List<Named> titles = new ArrayList<>();
        Law first = legislation.find(run.title(start), cited).orElseGet(() -> Law.unknown(run.title(start)));
        titles.add(run.named(first, start));
        for (Word year : run.otherYears()) {
            legislation
                    .find(run.name(start) + " " + year.text(), cited)
                    .map(law -> new Named(Source.of(law), Resolution.EXPLICIT, year.start(), year.end()))
                    .ifPresent(titles::add);
        }
        Collections.reverse(titles);
        return titles;
    }

    /** One that no table has. Without its year only an Act counts, for "Care Order" and "School Rules" are no law. */
    private Optional<Mention> unknown(TitleRun run, int start, List<Law> cited) {
        if (start >= run.head()) {
            return run.alias();
        }
        String title = run.title(start);
        Law shortened = run.year() == null ? lastWithWords(title, cited) : null;
        if (shortened != null) {
            return Optional.of(run.named(shortened, start, Resolution.ANTECEDENT));
        }
        Law law = Law.unknown(title);
        boolean counts = law.kind() == CitationKind.ACT || isInstrument(title, run.year());
        return counts ? Optional.of(run.named(law, start)) : Optional.empty();
    }

    private static boolean isInstrument(String title, @Nullable String year) {
        boolean brackets = title.contains("(");
        if (title.contains("Order")) {
            return year != null && brackets && !LOCAL_ORDER.matcher(title).find();
        }
        return year != null
                ? brackets || !OWN_RULES.matcher(title).matches()
                : brackets && title.endsWith("Regulations");
    }

    /** "the Charging Regulations", after regulations with that word in their title have been cited. */
    private static @Nullable Law lastWithWords(String title, List<Law> cited) {
        List<String> words = List.of(title.split(" ", -1));
        for (int i = cited.size() - 1; i >= 0; i--) {
            if (hasWords(cited.get(i).title(), words)) {
                return cited.get(i);
            }
        }
        return null;
    }

    private static boolean hasWords(String title, List<String> words) {
        return words.stream().allMatch(title::contains)
                && List.of(WORD_GAP.split(title, -1)).containsAll(words);
    }
}
