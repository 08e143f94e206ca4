package org.redress.extraction.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Section;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.language.Sentence;

/**
 * Tells who complained: those who stand before "complain" in the section on the complaint, or in the summary where that
 * section is missing. Who complains for a relative is the complainant; who only represents him is not.
 */
public final class ComplainantExtractor {

    private static final Set<String> COMPLAINS =
            Set.of("complain", "complains", "complained", "complaining", "complaint", "complaints");
    private static final Set<String> SAYS = Set.of(
            "say",
            "says",
            "said",
            "is",
            "are",
            "was",
            "believe",
            "believes",
            "allege",
            "alleges",
            "alleged",
            "state",
            "states",
            "stated",
            "feel",
            "feels",
            "felt",
            "want",
            "wants",
            "disagree",
            "disagrees",
            "disagreed",
            "dispute",
            "disputes",
            "report",
            "reports",
            "has",
            "have",
            "consider",
            "considers",
            "refused",
            "asked");
    private static final Set<String> CALLED = Set.of("complainant", "complainants");
    private static final Set<String> REPRESENTATIVE = Set.of(
            "solicitor", "advocate", "representative", "barrister", "lawyer", "councillor", "consultant", "agent");
    private static final Set<String> BEFORE_REPRESENTATIVE = Set.of("a", "an", "his", "her", "their", "the");
    private static final Set<String> CLIENT = Set.of("client");
    private static final Set<String> ASIDES = Set.of("who", "whose", "a", "an", "now", "aged", "the", "then");
    private static final int SENTENCES_TO_READ = 6;

    private final Language language;
    private final PeopleFinder peopleFinder;

    public ComplainantExtractor(Language language, PeopleFinder peopleFinder) {
        this.language = language;
        this.peopleFinder = peopleFinder;
    }

    /** The complainants in order of appearance, one per person; none, with an issue, if the text does not say. */
    public Extracted<String> extract(List<TokenisedPassage> passages, @Nullable String summary) {
        List<Sentence> complaint = complaint(passages);
        List<String> first = first(complaint);
        if (first.isEmpty() && summary != null) {
            first = first(language.sentences(summary));
        }
        if (first.isEmpty()) {
            Issue nobody = new Issue(IssueCode.NO_COMPLAINANT_FOUND, "nobody is said to complain", null);
            return new Extracted<>(List.of(), List.of(nobody));
        }
        return new Extracted<>(withOthers(first, complaint), List.of());
    }

    private static List<Sentence> complaint(List<TokenisedPassage> passages) {
        List<Sentence> sentences = new ArrayList<>();
        for (TokenisedPassage passage : passages) {
            if (passage.passage().section() == Section.COMPLAINT && sentences.size() < SENTENCES_TO_READ) {
                sentences.addAll(passage.sentences());
            }
        }
        return sentences.subList(0, Math.min(SENTENCES_TO_READ, sentences.size()));
    }

    /** Those who are said to complain, else those who say something, else whoever is named first. */
    private List<String> first(List<Sentence> sentences) {
        List<String> names = subject(sentences, COMPLAINS);
        if (names.isEmpty()) {
            names = subject(sentences, SAYS);
        }
        return names.isEmpty() ? anyone(sentences) : names;
    }

    /** "Ms W complained for her father. Mrs Z complained about her own care": each who complains in his own right. */
    private List<String> withOthers(List<String> first, List<Sentence> complaint) {
        Set<String> names = new LinkedHashSet<>(first);
        for (Sentence sentence : complaint) {
            for (PersonGroup group : peopleFinder.find(sentence)) {
                if (JoinedComplaint.isMadeBy(group, sentence) && !isRepresentative(group, sentence)) {
                    names.addAll(group.names());
                }
            }
        }
        return List.copyOf(names);
    }

    /** The people before the first verb of this sort; nobody if there are none. */
    private List<String> subject(List<Sentence> sentences, Set<String> verbs) {
        PeopleMemory memory = new PeopleMemory();
        List<PersonGroup> before = List.of();
        for (Sentence sentence : sentences) {
            List<PersonGroup> groups = peopleFinder.find(sentence);
            PersonGroup group = subject(sentence, groups, verbs);
            List<String> found = group == null ? List.of() : resolve(group, before, memory);
            if (group != null && !found.isEmpty()) {
                return isAddition(group, sentence) ? memory.withLast(found) : found;
            }
            groups.forEach(memory::remember);
            before = groups.isEmpty() ? before : groups;
        }
        return List.of();
    }

    /** "Mr L says he was not told. His wife, Mrs L, also complains." */
    private static boolean isAddition(PersonGroup group, Sentence sentence) {
        int also = sentence.is(group.endWord(), ",") ? group.endWord() + 1 : group.endWord();
        return sentence.is(also, "also") && sentence.isVerb(also + 1, "complain");
    }

    /** "Mr and Mrs L bring up their grandchildren, A and B. They complain": they are who the sentence before is about. */
    private static List<String> resolve(PersonGroup group, List<PersonGroup> before, PeopleMemory memory) {
        boolean they = group.isPronoun() && group.names().get(0).equals("they");
        return they && !before.isEmpty() && before.get(0).names().size() > 1
                ? before.get(0).names()
                : memory.resolve(group);
    }

    private static @Nullable PersonGroup subject(Sentence sentence, List<PersonGroup> groups, Set<String> verbs) {
        if (groups.isEmpty()) {
            return null;
        }
        PersonGroup first = groups.get(0);
        boolean before = says(sentence, first.endWord(), sentence.size(), verbs);
        boolean called = says(sentence, 0, first.firstWord(), CALLED);
        if (!(before || called) || isDenied(sentence)) {
            return null;
        }
        boolean representative = groups.size() > 1 && isRepresentative(first, sentence);
        if (representative || ownsRelative(first, groups, sentence)) {
            boolean both = !representative && isNamedTwice(first, sentence);
            return both ? first.joinedWith(groups.get(1)) : groups.get(1);
        }
        return joinedOverAside(groups, sentence);
    }

    /** Whether one of the words stands between two places of a sentence. */
    private static boolean says(Sentence sentence, int from, int end, Set<String> words) {
        for (int i = from; i < end; i++) {
            if (sentence.isAny(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** In "Mr Q, who is 19, and his aunt, Ms N, complained" both do. */
    private static PersonGroup joinedOverAside(List<PersonGroup> groups, Sentence sentence) {
        PersonGroup first = groups.get(0);
        PersonGroup next = groups.size() > 1 ? groups.get(1) : first;
        int before = next.firstWord() - 1;
        boolean joined = groups.size() > 1
                && sentence.is(first.endWord(), ",")
                && sentence.isAny(first.endWord() + 1, ASIDES)
                && sentence.is(before, "and")
                && sentence.is(before - 1, ",")
                && !says(sentence, 0, first.firstWord(), COMPLAINS);
        return joined ? first.joinedWith(next) : first;
    }

    /** In "Mr H’s daughter, Miss J, complains" it is the daughter who does. */
    private static boolean ownsRelative(PersonGroup group, List<PersonGroup> groups, Sentence sentence) {
        int relative = group.endWord() + 1;
        return group.isPossessive()
                && groups.size() > 1
                && sentence.isKind(relative, "RELATIVE")
                && sentence.is(relative + 1, ",")
                && says(sentence, groups.get(1).endWord(), sentence.size(), COMPLAINS);
    }

    /** In "Mr and Mrs W and Mrs W’s sister, Miss Y, complain" all do. */
    private static boolean isNamedTwice(PersonGroup group, Sentence sentence) {
        int titles = 0;
        for (int i = group.firstWord(); i < group.endWord(); i++) {
            titles += sentence.isKind(i, "TITLE") ? 1 : 0;
        }
        return titles > Set.copyOf(group.names()).size();
    }

    /** "Mr F, a councillor, is not part of this complaint". */
    private static boolean isDenied(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.is(i, "not") && sentence.is(i - 1, "is")) {
                return true;
            }
        }
        return false;
    }

    /** "Mr F, a solicitor, complains for Ms E"; "an advocate, Mr F, complains for Ms E"; "Mr F complains for his client". */
    private static boolean isRepresentative(PersonGroup group, Sentence sentence) {
        int end = group.endWord();
        boolean described = sentence.is(end, ",")
                && sentence.isAny(end + 1, BEFORE_REPRESENTATIVE)
                && says(sentence, end + 2, nextComma(sentence, end + 2), REPRESENTATIVE);
        return described
                || says(sentence, Math.max(0, group.firstWord() - 2), group.firstWord(), REPRESENTATIVE)
                || says(sentence, end, sentence.size(), CLIENT);
    }

    private static int nextComma(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && !sentence.is(i, ",")) {
            i++;
        }
        return i;
    }

    private List<String> anyone(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (PersonGroup group : peopleFinder.find(sentence)) {
                if (!group.isPronoun()) {
                    return group.names();
                }
            }
        }
        return List.of();
    }
}
