package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.extraction.text.RuleName;
import org.redress.reference.Law;

/** The mentions of a passage, of which none overlaps another: what is added first keeps its place. */
final class Mentions {

    /** Between a title of guidance and the bare number of a paragraph: {@code ’, (2014) 8.3}. */
    private static final Pattern BEFORE_PARAGRAPH = Pattern.compile(
            "[’'”\"]?(?:,? \\(?\\d{4}\\)?)?(?:[,:]?\\s*\\(?(?:at )?"
                    + "|(?:\\s\\([^()]{2,40}\\))?\\s(?:says|states|explains|advises|makes clear)(?: so)?,?\\s(?:at|in)\\s)(?=\\d{1,2}\\.\\d)");

    /** Between two titles, the second one's provision: " and 70(2) of ". */
    private static final Pattern NEXT_NUMBER = Pattern.compile(
            ",?\\s(?:and|or)\\s(?<number>\\d{1,3}[A-Z]{0,3}(?:\\(\\w{1,4}\\))*)\\s(?:of|to)\\s(?:the\\s)?");

    /** "section 47 (S47)" says how section 47 will be called. */
    private static final Pattern ABBREVIATION_BEGINS = Pattern.compile("\\s*\\(\\s*[‘“\"']?");

    private static final Pattern ABBREVIATION_ENDS = Pattern.compile("[’”\"']?\\s*\\)");

    private final List<Mention> all = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Place> blocked = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private RuleName finder = RuleName.program("MentionFinder");

    /** Remembers a rule as what finds the mentions that are added from now on. */
    void attributeTo(RuleName rule) {
        finder = rule;
    }

    /** Adds to {@code rules} what found the words of a mention, unless they have it already. */
    void addRules(Mention mention, List<RuleName> rules) {
        Place place = Place.of(mention);
        for (Finding finding : findings) {
            if (place.overlaps(finding.place) && !rules.contains(finding.rule)) {
                rules.add(finding.rule);
            }
        }
    }

    /** Adds a mention unless something else stands in its place. */
    void add(Mention mention) {
        Place place = Place.of(mention);
        if (isFree(place)) {
            all.add(mention);
            findings.add(new Finding(place, finder));
        }
    }

    private boolean isFree(Place place) {
        for (Place other : blocked) {
            if (place.overlaps(other)) {
                return false;
            }
        }
        for (Mention mention : all) {
            if (place.overlaps(Place.of(mention))) {
                return false;
            }
        }
        return true;
    }

    /** Adds an abbreviation if a provision is printed right before or after it: "section 117 MHA", "CASS 8.12". */
    void addIfCited(Named abbreviation, String text) {
        boolean beforeNumber = abbreviation.source().law() == null
                && BEFORE_PARAGRAPH
                        .matcher(text)
                        .region(abbreviation.end(), text.length())
                        .lookingAt();
        if (beforeNumber || isBesideProvision(abbreviation, text)) {
            add(abbreviation);
        }
    }

    private boolean isBesideProvision(Named abbreviation, String text) {
        for (Mention mention : all) {
            if (mention instanceof ProvisionGroup && WordsBetween.joinBeside(mention, abbreviation, text)) {
                return true;
            }
        }
        return false;
    }

    /** Keeps everything out of a place. */
    void block(int start, int end) {
        blocked.add(new Place(start, end));
    }

    /** Adds "6.2" in "Homelessness Code of Guidance 6.2". */
    void addParagraphsOfGuidance(String text) {
        for (Mention mention : List.copyOf(all)) {
            if (mention instanceof Named named && named.source().law() == null) {
                addParagraphs(text, named);
            }
        }
    }

    private void addParagraphs(String text, Named guidance) {
        Matcher before = BEFORE_PARAGRAPH.matcher(text).region(guidance.end(), text.length());
        if (before.lookingAt()) {
            ProvisionListParser.parseParagraphs(text, before.end()).ifPresent(this::add);
        }
    }

    /** Adds "70(2)" in "sections 38(6) of the 2004 Act and 70(2) of the 1990 Act". */
    void addNumbersOfTitles(String text) {
        List<Mention> ordered = inOrder();
        for (int i = 1; i + 1 < ordered.size(); i++) {
            if (ordered.get(i - 1) instanceof ProvisionGroup group
                    && ordered.get(i) instanceof TitleMention title
                    && ordered.get(i + 1) instanceof TitleMention next) {
                int start = title.end();
                Matcher number = NEXT_NUMBER.matcher(text).region(start, next.start());
                if (number.matches()) {
                    ProvisionListParser.parseNumbers(group.level(), text, number.start("number"))
                            .ifPresent(this::add);
                }
            }
        }
    }

    /** Takes out of the mentions what only says how something will be called. */
    void readDefinitions(String text) {
        joinAliasesToTitles(text);
        for (Mention mention : List.copyOf(all)) {
            if (mention instanceof Named named && named.source().law() != null) {
                define(text, named, named.source().law());
            }
        }
        List<Mention> ordered = inOrder();
        for (int i = 1; i < ordered.size(); i++) {
            if (isAbbreviation(text, ordered.get(i - 1), ordered.get(i))) {
                all.remove(ordered.get(i));
            }
        }
    }

    List<Definition> definitions() {
        return List.copyOf(definitions);
    }

    /** The definition right after a title, or null. */
    @Nullable
    Definition definitionAfter(Named named) {
        for (Definition definition : definitions) {
            if (definition.start() == named.end()) {
                return definition;
            }
        }
        return null;
    }

    /** The laws whose titles stand in the passage, in printed order. */
    List<Law> laws() {
        return inOrder().stream()
                .filter(Named.class::isInstance)
                .map(mention -> ((Named) mention).source().law())
                .filter(Objects::nonNull)
                .toList();
    }

    List<Mention> inOrder() {
        List<Mention> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparingInt(Mention::start));
        return ordered;
    }

    /** In "section 19 of the Act (the Education Act 1996)" the title says what "the Act" is from there on. */
    private void joinAliasesToTitles(String text) {
        List<Mention> ordered = inOrder();
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i - 1) instanceof Alias alias
                    && ordered.get(i) instanceof Named title
                    && title.source().law() != null
                    && WordsBetween.ALIAS_THEN_TITLE.fits(text.substring(alias.end(), title.start()))) {
                all.removeAll(List.of(alias, title));
                all.add(title.from(alias.start()));
                definitions.add(new Definition(alias.key(), title.source().law(), title.end(), title.end()));
            }
        }
    }

    private void define(String text, Named named, Law law) {
        Definition definition = Definition.at(named, law, text);
        if (definition != null && all.contains(named)) {
            Place place = new Place(named.end(), definition.end());
            all.removeIf(mention -> place.overlaps(Place.of(mention)));
            block(place.start, place.end);
            definitions.add(definition);
        }
    }

    private static boolean isAbbreviation(String text, Mention before, Mention mention) {
        return before instanceof ProvisionGroup
                && mention instanceof ProvisionGroup
                && ABBREVIATION_BEGINS
                        .matcher(text.substring(before.end(), mention.start()))
                        .matches()
                && ABBREVIATION_ENDS
                        .matcher(text)
                        .region(mention.end(), text.length())
                        .lookingAt();
    }

    private record Finding(Place place, RuleName rule) {}

    private record Place(int start, int end) {

        static Place of(Mention mention) {
            return new Place(mention.start(), mention.end());
        }

        boolean overlaps(Place other) {
            return start < other.end && other.start < end;
        }
    }
}
