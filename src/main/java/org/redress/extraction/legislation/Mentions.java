package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.extraction.text.RuleName;
import org.redress.reference.Law;

/** The mentions of a passage, of which none overlaps another: what is added first keeps its place. */
final class Mentions {

    /** Between a title of guidance and the bare number of a paragraph: {@code ’, (2014) 8.3}. */
    private static final Pattern BEFORE_PARAGRAPH =
            Pattern.compile("[’'”\"]?(?:,? \\(?\\d{4}\\)?)?[,:]?\\s*\\(?(?:at )?(?=\\d{1,2}\\.\\d)");

    /** "section 47 (S47)" says how section 47 will be called. */
    private static final Pattern ABBREVIATION_BEGINS = Pattern.compile("\\s*\\(\\s*[‘“\"']?");

    private static final Pattern ABBREVIATION_ENDS = Pattern.compile("[’”\"']?\\s*\\).*");

    private final List<Mention> all = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Place> blocked = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private RuleName finder = RuleName.program("MentionFinder");

    /** Remembers a rule as what finds the mentions that are added from now on. */
    void attributeTo(RuleName rule) {
        finder = rule;
    }

    /** What found the words that stand between two positions. */
    List<RuleName> rules(int start, int end) {
        Place wanted = new Place(start, end);
        return findings.stream()
                .filter(finding -> wanted.overlaps(finding.place))
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    /** Adds a mention unless something else stands in its place. */
    void add(Mention mention) {
        Place place = new Place(mention.start(), mention.end());
        boolean free = blocked.stream().noneMatch(place::overlaps)
                && all.stream().noneMatch(other -> place.overlaps(new Place(other.start(), other.end())));
        if (free) {
            all.add(mention);
            findings.add(new Finding(place, finder));
        }
    }

    /** Adds an abbreviation if a provision is printed right before or after it: "section 117 MHA", "CASS 8.12". */
    void addIfCited(Named abbreviation, String text) {
        boolean beforeNumber = abbreviation.source().law() == null
                && BEFORE_PARAGRAPH
                        .matcher(text)
                        .region(abbreviation.end(), text.length())
                        .lookingAt();
        boolean besideProvision = all.stream()
                .filter(ProvisionGroup.class::isInstance)
                .anyMatch(group -> WordsBetween.joinBeside(group, abbreviation, text));
        if (beforeNumber || besideProvision) {
            add(abbreviation);
        }
    }

    /** Keeps everything out of a place. */
    void block(int start, int end) {
        blocked.add(new Place(start, end));
    }

    /** Adds "6.2" in "Homelessness Code of Guidance 6.2". */
    void addParagraphsOfGuidance(String text) {
        for (Mention mention : List.copyOf(all)) {
            Matcher before = BEFORE_PARAGRAPH.matcher(text).region(mention.end(), text.length());
            if (mention instanceof Named named && named.source().law() == null && before.lookingAt()) {
                ProvisionListParser.parseParagraphs(text, before.end()).ifPresent(this::add);
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

    /** The definition right after a title. */
    Optional<Definition> definitionAfter(Named named) {
        return definitions.stream()
                .filter(definition -> definition.start() == named.end())
                .findFirst();
    }

    /** The laws whose titles stand before a position, in printed order. */
    List<Law> laws(int position) {
        return inOrder().stream()
                .filter(mention -> mention instanceof Named && mention.start() < position)
                .map(mention -> ((Named) mention).source().law())
                .filter(Objects::nonNull)
                .toList();
    }

    List<Mention> inOrder() {
        return all.stream().sorted(Comparator.comparing(Mention::start)).toList();
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
        Optional<Definition> definition = Definition.at(named, law, text);
        if (definition.isPresent() && all.contains(named)) {
            Place place = new Place(named.end(), definition.get().end());
            all.removeIf(mention -> place.overlaps(new Place(mention.start(), mention.end())));
            block(place.start, place.end);
            definitions.add(definition.get());
        }
    }

    private static boolean isAbbreviation(String text, Mention before, Mention mention) {
        return before instanceof ProvisionGroup
                && mention instanceof ProvisionGroup
                && ABBREVIATION_BEGINS
                        .matcher(text.substring(before.end(), mention.start()))
                        .matches()
                && ABBREVIATION_ENDS.matcher(text.substring(mention.end())).matches();
    }

    private record Finding(Place place, RuleName rule) {}

    private record Place(int start, int end) {

        boolean overlaps(Place other) {
            return start < other.end && other.start < end;
        }
    }
}
