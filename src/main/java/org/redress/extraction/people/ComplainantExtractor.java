package org.redress.extraction.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Section;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.language.Sentence;
import org.redress.language.Word;

/**
 * Tells who complained: those who stand before "complain" in the section on the complaint, or in the summary where that
 * section is missing. Who complains for a relative is the complainant; who only represents him is not.
 */
public final class ComplainantExtractor {

    private static final Pattern COMPLAINS =
            Pattern.compile("(?i)complains?|complained|complaining|complaint|complaints");
    private static final Pattern SAYS = Pattern.compile(
            "(?i)says?|said|is|are|was|believes?|alleges?|alleged|states?|stated|feels?|felt|wants?|disagrees?|disputes?|reports?|has|have|considers?|disagreed|refused|asked");
    private static final Pattern REPRESENTATIVE =
            Pattern.compile("(?i)solicitor|advocate|representative|barrister|lawyer|councillor|consultant|agent");
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
        List<Sentence> complaint = passages.stream()
                .filter(passage -> passage.passage().section() == Section.COMPLAINT)
                .flatMap(passage -> passage.sentences().stream())
                .limit(SENTENCES_TO_READ)
                .toList();
        List<Sentence> summarised = summary == null ? List.of() : language.sentences(summary);
        List<String> names = Stream.of(complaint, summarised)
                .flatMap(sentences ->
                        Stream.of(subject(sentences, COMPLAINS), subject(sentences, SAYS), anyone(sentences)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(first -> withOthers(first, complaint))
                .orElse(List.of());
        List<Issue> issues = names.isEmpty()
                ? List.of(new Issue(IssueCode.NO_COMPLAINANT_FOUND, "nobody is said to complain", null))
                : List.of();
        return new Extracted<>(names.stream().distinct().toList(), issues);
    }

    /** "Ms W complained for her father. Mrs Z complained about her own care": each who complains in his own right. */
    private List<String> withOthers(List<String> first, List<Sentence> complaint) {
        Stream<String> others = complaint.stream()
                .flatMap(sentence -> peopleFinder.find(sentence).stream()
                        .limit(1)
                        .filter(group -> complainsAtOnce(group, sentence) && !isRepresentative(group, sentence)))
                .flatMap(group -> group.names().stream());
        return Stream.concat(first.stream(), others).toList();
    }

    private static boolean complainsAtOnce(PersonGroup group, Sentence sentence) {
        int verb = sentence.is(group.endWord(), "also") ? group.endWord() + 1 : group.endWord();
        return group.firstWord() == 0 && !group.isPronoun() && sentence.isVerb(verb, "complain");
    }

    /** The people before the first verb of this sort. */
    private Optional<List<String>> subject(List<Sentence> sentences, Pattern verb) {
        PeopleMemory memory = new PeopleMemory();
        List<PersonGroup> before = List.of();
        for (Sentence sentence : sentences) {
            List<PersonGroup> groups = peopleFinder.find(sentence);
            List<PersonGroup> told = before;
            Optional<List<String>> found = subject(sentence, groups, verb)
                    .map(group -> resolve(group, told, memory))
                    .filter(n -> !n.isEmpty());
            if (found.isPresent()) {
                return found;
            }
            groups.forEach(memory::remember);
            before = groups.isEmpty() ? before : groups;
        }
        return Optional.empty();
    }

    /** "Mr and Mrs L bring up their grandchildren, A and B. They complain": they are who the sentence before is about. */
    private static List<String> resolve(PersonGroup group, List<PersonGroup> before, PeopleMemory memory) {
        boolean they = group.isPronoun() && group.names().get(0).equals("they");
        return they && !before.isEmpty() && before.get(0).names().size() > 1
                ? before.get(0).names()
                : memory.resolve(group);
    }

    private static Optional<PersonGroup> subject(Sentence sentence, List<PersonGroup> groups, Pattern verb) {
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        PersonGroup first = groups.get(0);
        boolean before = sentence.words().stream()
                .skip(first.endWord())
                .anyMatch(word -> verb.matcher(word.text()).matches());
        boolean called = sentence.words().stream()
                .limit(first.firstWord())
                .anyMatch(word -> word.is("complainant") || word.is("complainants"));
        if (isDenied(sentence) || !(before || called)) {
            return Optional.empty();
        }
        boolean speaksForAnother = isRepresentative(first, sentence) || ownsRelative(first, groups, sentence);
        return Optional.of(speaksForAnother && groups.size() > 1 ? groups.get(1) : joinedOverAside(groups, sentence));
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
                && sentence.words().stream()
                        .limit(first.firstWord())
                        .noneMatch(word -> COMPLAINS.matcher(word.text()).matches());
        return joined ? first.joinedWith(next) : first;
    }

    /** In "Mr H’s daughter, Miss J, complains" it is the daughter who does. */
    private static boolean ownsRelative(PersonGroup group, List<PersonGroup> groups, Sentence sentence) {
        List<Word> words = sentence.words();
        int relative = group.endWord() + 1;
        return group.isPossessive()
                && groups.size() > 1
                && sentence.isKind(relative, "RELATIVE")
                && words.get(relative + 1).is(",")
                && words.stream()
                        .skip(groups.get(1).endWord())
                        .anyMatch(word -> COMPLAINS.matcher(word.text()).matches());
    }

    /** "Mr F, a councillor, is not part of this complaint". */
    private static boolean isDenied(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).is("not") && words.get(i - 1).is("is")) {
                return true;
            }
        }
        return false;
    }

    /** "Mr F, a solicitor, complains for Ms E"; "an advocate, Mr F, complains for Ms E"; "Mr F complains for his client". */
    private static boolean isRepresentative(PersonGroup group, Sentence sentence) {
        List<Word> words = sentence.words();
        int end = group.endWord();
        boolean described = end + 2 < words.size()
                && words.get(end).is(",")
                && Set.of("a", "an", "his", "her", "their", "the")
                        .contains(words.get(end + 1).text().toLowerCase(Locale.ROOT))
                && words.stream()
                        .skip(end + 2L)
                        .takeWhile(word -> !word.is(","))
                        .anyMatch(word -> REPRESENTATIVE.matcher(word.text()).matches());
        boolean introduced = words.stream()
                .limit(group.firstWord())
                .skip(Math.max(0, group.firstWord() - 2L))
                .anyMatch(word -> REPRESENTATIVE.matcher(word.text()).matches());
        return described || introduced || words.stream().skip(end).anyMatch(word -> word.is("client"));
    }

    private Optional<List<String>> anyone(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> peopleFinder.find(sentence).stream())
                .filter(group -> !group.isPronoun())
                .map(PersonGroup::names)
                .findFirst();
    }
}
