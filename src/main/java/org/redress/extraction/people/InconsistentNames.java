package org.redress.extraction.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

    private static final List<String> FEMALE = List.of("Miss", "Mrs", "Ms");

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
        List<Name> names = names(passages);
        List<Issue> issues = new ArrayList<>();
        addCouples(names, issues);
        for (List<Name> women : womenByLetter(names).values()) {
            addSlips(women, issues);
        }
        return issues;
    }

    private static void addCouples(List<Name> names, List<Issue> issues) {
        List<Name> couples = names.stream().filter(Name::isCoupleOfOneTitle).toList();
        if (couples.isEmpty()) {
            return;
        }
        List<Name> distinct = distinct(names);
        for (Name couple : couples) {
            if (distinct.stream().anyMatch(other -> other.isPartnerOf(couple))) {
                issues.add(couple.issue("elsewhere the couple " + couple.letter + " has two titles"));
            }
        }
    }

    /** One of those that are printed alike. */
    private static List<Name> distinct(List<Name> names) {
        Map<String, Name> byWords = new LinkedHashMap<>();
        names.forEach(name -> byWords.putIfAbsent(name.first + " " + name.title + " " + name.letter, name));
        return List.copyOf(byWords.values());
    }

    /** Those whose title is a woman's, by the letter that they go by. */
    private static Map<String, List<Name>> womenByLetter(List<Name> names) {
        Map<String, List<Name>> women = new TreeMap<>();
        for (Name name : names) {
            if (FEMALE.contains(name.title)) {
                women.computeIfAbsent(name.letter, letter -> new ArrayList<>()).add(name);
            }
        }
        return women;
    }

    private static void addSlips(List<Name> ofOneLetter, List<Issue> issues) {
        for (String title : FEMALE) {
            List<Name> slips = new ArrayList<>();
            List<Name> usual = new ArrayList<>();
            for (Name name : ofOneLetter) {
                (name.title.equals(title) ? slips : usual).add(name);
            }
            boolean rare = !slips.isEmpty() && slips.size() <= MOST_SLIPS && usual.size() > 2 * slips.size();
            if (rare && slips.stream().noneMatch(slip -> slip.isRelative() || slip.standsBeside(usual))) {
                Name other = usual.get(0);
                String detail = "elsewhere " + other.letter + " is " + other.title + " " + other.letter;
                slips.forEach(slip -> issues.add(slip.issue(detail)));
            }
        }
    }

    private static List<Name> names(List<TokenisedPassage> passages) {
        List<Name> names = new ArrayList<>();
        for (TokenisedPassage passage : passages) {
            addNames(passage, names);
        }
        return names;
    }

    private static void addNames(TokenisedPassage passage, List<Name> names) {
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
