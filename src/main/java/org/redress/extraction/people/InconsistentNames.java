package org.redress.extraction.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.search.KeyedPattern;

/**
 * Notes slips in the titles of people: "Mr and Mr X" where the decision speaks of Mr and Mrs X, and "Miss K" once or twice
 * where it calls her Mrs K.
 */
public final class InconsistentNames {

    private static final KeyedPattern NAME = new KeyedPattern(
            "(?:(?<first>Mr|Mrs|Ms|Miss|Mx|Dr) (?:and|&) )?(?<title>Mr|Mrs|Ms|Miss|Mx|Dr) (?<letter>[A-Z])\\b(?![’']?[a-z])",
            "mr |mrs |ms |miss |mx |dr ");

    private static final Set<String> FEMALE = Set.of("Mrs", "Ms", "Miss");

    /** "her daughter, Miss K" is another person than Mrs K. */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:daughter|sister|mother|wife|niece|aunt|cousin|friend"
                    + "|neighbour|partner|grandmother|granddaughter|carer|law|relative|tenant|landlady|advocate|for|and),? (?:whom .{1,30})?$");

    private static final int CHARS_BEFORE = 50;

    /** A slip is printed no more often than this. */
    private static final int MOST_SLIPS = 2;

    private InconsistentNames() {}

    /** The slips in a decision's summary and text. */
    public static List<Issue> in(List<TokenisedPassage> passages) {
        List<Name> names = passages.stream().flatMap(InconsistentNames::names).toList();
        List<Name> distinct = distinct(names);
        List<Issue> issues = new ArrayList<>();
        for (Name name : names) {
            if (name.isCoupleOfOneTitle() && distinct.stream().anyMatch(other -> other.isPartnerOf(name))) {
                issues.add(name.issue("elsewhere the couple " + name.letter + " has two titles"));
            }
        }
        Set<String> letters = new TreeSet<>(names.stream().map(Name::letter).toList());
        letters.forEach(letter -> addSlips(letter, names, issues));
        return issues;
    }

    /** One of those that are printed alike. */
    private static List<Name> distinct(List<Name> names) {
        Map<String, Name> byWords = new LinkedHashMap<>();
        names.forEach(name -> byWords.putIfAbsent(name.first + " " + name.title + " " + name.letter, name));
        return List.copyOf(byWords.values());
    }

    private static void addSlips(String letter, List<Name> names, List<Issue> issues) {
        for (String title : FEMALE.stream().sorted().toList()) {
            List<Name> slips = with(letter, Set.of(title), names);
            Set<String> others = new TreeSet<>(FEMALE);
            others.remove(title);
            List<Name> usual = with(letter, others, names);
            boolean rare = !slips.isEmpty() && slips.size() <= MOST_SLIPS && usual.size() > 2 * slips.size();
            if (rare && slips.stream().noneMatch(slip -> slip.isRelative() || slip.standsBeside(usual))) {
                String detail = "elsewhere " + letter + " is " + usual.get(0).title + " " + letter;
                slips.forEach(slip -> issues.add(slip.issue(detail)));
            }
        }
    }

    private static List<Name> with(String letter, Set<String> titles, List<Name> names) {
        return names.stream()
                .filter(name -> name.letter.equals(letter) && titles.contains(name.title))
                .toList();
    }

    private static Stream<Name> names(TokenisedPassage passage) {
        List<Name> names = new ArrayList<>();
        NAME.forEachIn(passage.searchable(), matcher -> {
            String first = matcher.group("first");
            names.add(new Name(
                    passage,
                    matcher.start(),
                    matcher.end(),
                    first == null ? "" : first,
                    matcher.group("title"),
                    matcher.group("letter")));
        });
        return names.stream();
    }

    /**
     * A person or couple as printed.
     *
     * @param first title of the first of a couple; empty for a single person
     */
    private record Name(TokenisedPassage passage, int start, int end, String first, String title, String letter) {

        boolean isCoupleOfOneTitle() {
            return first.equals(title);
        }

        /** Whether this names with another title whom {@code couple} may mean. */
        boolean isPartnerOf(Name couple) {
            boolean other = !title.equals(couple.title) || (!first.isEmpty() && !first.equals(couple.title));
            return letter.equals(couple.letter) && other;
        }

        boolean isRelative() {
            int from = Math.max(0, start - CHARS_BEFORE);
            return RELATIVE.matcher(passage.text().substring(from, start)).find();
        }

        boolean standsBeside(List<Name> others) {
            return others.stream().anyMatch(other -> other.passage == passage);
        }

        Issue issue(String detail) {
            return new Issue(
                    IssueCode.INCONSISTENT_NAME,
                    detail,
                    passage.evidence(start, end).span());
        }
    }
}
