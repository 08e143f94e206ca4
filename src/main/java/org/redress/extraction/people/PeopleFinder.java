package org.redress.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.redress.language.Grammar;
import org.redress.language.Language;
import org.redress.language.Phrase;
import org.redress.language.Sentence;
import org.redress.language.Word;

/** Finds the people of a sentence, grouped as the sentence joins them. Thread-safe. */
public final class PeopleFinder {

    /** A letter after one of these is no person: "Council B", "Section F", "band D". */
    private static final Set<String> LETTERED_THING = Set.of(
            "council",
            "authority",
            "property",
            "home",
            "house",
            "provider",
            "section",
            "hotel",
            "school",
            "flat",
            "team",
            "officer",
            "firm",
            "company",
            "band",
            "category",
            "part",
            "schedule",
            "appendix",
            "annex",
            "option",
            "road",
            "street",
            "stage",
            "point",
            "paragraph",
            "trust",
            "site",
            "plan",
            "plot",
            "block",
            "unit",
            "room",
            "class",
            "group",
            "level",
            "grade",
            "type",
            "area",
            "zone",
            "agency",
            "organisation",
            "contractor",
            "surgery",
            "hospital",
            "ward",
            "worker",
            "manager",
            "consultant",
            "vitamin",
            "hepatitis",
            "tier",
            "exhibit",
            "document",
            "complaint");

    /** "The complainant (Y)". */
    private static final Set<String> COMPLAINANT = Set.of("complainant", "complainants");

    /** What no article stands before. */
    private static final Set<String> AFTER_SUBJECT = Set.of(
            "and",
            "complains",
            "complained",
            "says",
            "said",
            "is",
            "was",
            "has",
            "had",
            "does",
            "did",
            "would",
            "should",
            "could",
            "lives",
            "told",
            "asked",
            "believes",
            "wants");

    private static final Pattern CALLING = Pattern.compile(
            "(?i)[,(]? ?(?:to )?whom? (?:I|we) (?:shall |will |have )?(?:call|called|refer to as|referred to as|refer to here as)");

    private static final Set<String> JOINTS = Set.of(",", "and", "&", "to", "both", "\"", "‘", "’", "“", "”", "'");

    private final Grammar grammar;

    /**
     * @throws org.redress.language.RuleFileException if the grammar of people cannot be understood
     */
    public PeopleFinder(Language language) {
        this.grammar = language.grammar("rules/people.rules");
    }

    /** The groups of people in printed order; pronouns are groups of their own. */
    public List<PersonGroup> find(Sentence sentence) {
        List<PersonGroup> groups = new ArrayList<>();
        boolean apposition = false;
        for (Phrase phrase : grammar.find(sentence)) {
            if (!isPerson(phrase)) {
                continue;
            }
            PersonGroup next = group(phrase);
            PersonGroup last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && apposition && !next.isPronoun() && isNamedAs(last, next, sentence)) {
                // "her brother, Mr O": the name takes the place of what he is to her.
                List<String> names =
                        new ArrayList<>(last.names().subList(0, last.names().size() - 1));
                names.addAll(next.names());
                groups.set(
                        groups.size() - 1,
                        new PersonGroup(names, last.firstWord(), next.endWord(), next.isPossessive()));
            } else if (last != null && areJoined(last, next, sentence)) {
                groups.set(groups.size() - 1, last.joinedWith(next));
            } else {
                groups.add(next);
            }
            apposition = phrase.rule().equals("relative");
        }
        return groups;
    }

    /** "her brother, Mr O", "her brother, whom I shall call Mr O". */
    private static boolean isNamedAs(PersonGroup relative, PersonGroup name, Sentence sentence) {
        String between = sentence.text(relative.endWord(), name.firstWord());
        return name.firstWord() - relative.endWord() <= 1
                || CALLING.matcher(between).matches();
    }

    private static PersonGroup group(Phrase phrase) {
        String next = wordAt(phrase.sentence(), phrase.endWord());
        boolean possessive = next.equals("’s") || next.equals("'s");
        return switch (phrase.rule()) {
            case "couple" -> {
                String name = withoutMark(String.valueOf(phrase.word("name")));
                List<String> names = List.of(phrase.word("first") + " " + name, phrase.word("second") + " " + name);
                yield new PersonGroup(names, phrase.firstWord(), phrase.endWord(), possessive);
            }
            case "pronoun" -> pronoun(phrase);
            default ->
                new PersonGroup(List.of(withoutMark(words(phrase))), phrase.firstWord(), phrase.endWord(), possessive);
        };
    }

    /** CoreNLP takes the closing quote of "‘Mrs L’" and the full stop of "to Mrs L." for a part of the name. */
    private static String withoutMark(String name) {
        char last = name.charAt(name.length() - 1);
        return Character.isLetterOrDigit(last) ? name : name.substring(0, name.length() - 1);
    }

    /** "her" before a noun is hers, before a sum or a stop it is she. */
    private static PersonGroup pronoun(Phrase phrase) {
        String next = wordAt(phrase.sentence(), phrase.endWord());
        boolean possessive = phrase.words().get(0).is("her")
                && !next.isEmpty()
                && Character.isLetter(next.charAt(0))
                && !FOLLOWS_OBJECT.contains(next);
        String name = words(phrase).toLowerCase(Locale.ROOT);
        return new PersonGroup(List.of(name), phrase.firstWord(), phrase.endWord(), possessive);
    }

    private static final Set<String> FOLLOWS_OBJECT = Set.of(
            "for",
            "to",
            "the",
            "a",
            "an",
            "any",
            "what",
            "and",
            "or",
            "in",
            "with",
            "within",
            "by",
            "each",
            "back",
            "of",
            "on",
            "at",
            "from",
            "so",
            "as",
            "that",
            "about",
            "further",
            "some",
            "this",
            "compensation");

    private static boolean areJoined(PersonGroup last, PersonGroup next, Sentence sentence) {
        if (next.isPronoun() || last.isPossessive()) {
            return false;
        }
        List<Word> between = sentence.words().subList(last.endWord(), next.firstWord());
        boolean and = false;
        for (Word word : between) {
            if (!JOINTS.contains(word.text())) {
                return false;
            }
            and |= word.is("and");
        }
        boolean commaOnly = between.size() == 1 && between.get(0).is(",");
        return !between.isEmpty() && (and || !last.isPronoun()) && !(commaOnly && next.isPossessive());
    }

    private static boolean isPerson(Phrase phrase) {
        if (!phrase.rule().equals("letter")) {
            return true;
        }
        Sentence sentence = phrase.sentence();
        String before = wordAt(sentence, phrase.firstWord() - 1);
        String after = wordAt(sentence, phrase.endWord());
        boolean called = COMPLAINANT.contains(wordAt(sentence, phrase.firstWord() - 2));
        boolean listMark = before.equals("(") && after.equals(")") && !called;
        boolean initial =
                after.equals(".") && phrase.endWord() < sentence.words().size() - 1;
        if (sentence.isAny(phrase.firstWord() - 1, LETTERED_THING) || listMark || initial) {
            return false;
        }
        return !words(phrase).equals("A") || isNoArticle(before, after);
    }

    /** "A" is a person before "and", "’s", a sum, a stop or a verb, and after a small word: "apologise to A for". */
    private static boolean isNoArticle(String before, String after) {
        boolean stop = after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0));
        boolean inside = !before.isEmpty()
                && Character.isLowerCase(before.charAt(0))
                && !after.isEmpty()
                && Character.isLowerCase(after.charAt(0));
        return stop || inside || AFTER_SUBJECT.contains(after);
    }

    private static String wordAt(Sentence sentence, int index) {
        return index < 0 || index >= sentence.words().size()
                ? ""
                : sentence.words().get(index).text();
    }

    private static String words(Phrase phrase) {
        StringJoiner words = new StringJoiner(" ");
        for (Word word : phrase.words()) {
            words.add(word.text());
        }
        return words.toString();
    }
}
