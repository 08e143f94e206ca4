package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.decision.Resolution;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Grammar;
import org.redress.language.Language;
import org.redress.language.Phrase;
import org.redress.language.Sentence;
import org.redress.reference.Guidance;
import org.redress.reference.Law;
import org.redress.reference.Legislation;

/** Finds everything in a passage that takes part in a citation: titles, words that stand for one, and provisions. */
final class MentionFinder {

    private static final Pattern INITIALS = Pattern.compile("\\b[A-Z]{2,8} (?:1[89]|20)\\d\\d\\b");

    private final Grammar grammar;
    private final Legislation legislation;
    private final TitleReader titleReader;
    private final GuidanceFinder guidanceFinder;

    MentionFinder(Language language, Legislation legislation, Guidance guidance) {
        this.grammar = language.grammar("rules/legislation.rules");
        this.legislation = legislation;
        this.titleReader = new TitleReader(legislation);
        this.guidanceFinder = new GuidanceFinder(guidance);
    }

    /** The mentions of a passage, given what the decision has named before it. */
    Mentions find(TokenisedPassage passage, AntecedentMemory memory) {
        String text = passage.text();
        Mentions mentions = new Mentions();
        for (Guidance.Place place : guidanceFinder.known(text)) {
            addKnown(mentions, place, text);
        }
        List<Law> cited = new ArrayList<>(memory.laws());
        for (Sentence sentence : passage.sentences()) {
            for (Phrase phrase : grammar.find(sentence)) {
                add(mentions, phrase, text, cited);
            }
        }
        mentions.addParagraphsOfGuidance(text);
        mentions.readDefinitions(text);
        addAbbreviations(mentions, text, cited);
        addAliases(mentions, text, memory);
        return mentions;
    }

    private static void addKnown(Mentions mentions, Guidance.Place place, String text) {
        if (place.guidance().isTheOmbudsmans()) {
            mentions.block(place.start(), place.end());
        } else {
            String title = text.substring(place.start(), place.end());
            mentions.add(GuidanceFinder.named(title, place.start(), place.end()));
        }
    }

    private void add(Mentions mentions, Phrase phrase, String text, List<Law> cited) {
        switch (phrase.rule()) {
            case "law" -> {
                for (Named title : titleReader.read(phrase, text, cited)) {
                    mentions.add(title);
                    Optional.ofNullable(title.source().law()).ifPresent(cited::add);
                }
            }
            case "small-law" -> titleReader.readSmall(phrase, text, cited).ifPresent(mentions::add);
            case "the-law" ->
                mentions.add(new Alias(
                        Alias.key(text.substring(phrase.start(), phrase.end())), phrase.start(), phrase.end()));
            case "provision" -> ProvisionListParser.parse(text, phrase.start()).ifPresent(mentions::add);
            case "guidance", "quoted-guidance" ->
                guidanceFinder.read(phrase, text).ifPresent(mentions::add);
            case "case", "case-report" -> mentions.add(CaseReader.read(phrase, text));
            default -> mentions.block(phrase.start(), phrase.end());
        }
    }

    /** Occurrences of abbreviations and short names that the decision has defined. */
    private static void addAliases(Mentions mentions, String text, AntecedentMemory memory) {
        Set<String> names =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(name -> name));
        names.addAll(memory.definedNames());
        mentions.definitions().forEach(definition -> names.add(definition.name()));
        for (String name : names) {
            for (int start : places(text, name)) {
                mentions.add(new Alias(Alias.key(name), start, start + name.length()));
            }
        }
    }

    /** "GPDO" and "CA 1989", which need no definition. */
    private void addAbbreviations(Mentions mentions, String text, List<Law> cited) {
        Matcher initials = INITIALS.matcher(text);
        while (initials.find()) {
            legislation
                    .find(initials.group(), cited)
                    .ifPresent(law -> mentions.add(
                            new Named(Source.of(law), Resolution.EXPLICIT, initials.start(), initials.end())));
        }
        legislation
                .abbreviations()
                .forEach((abbreviation, law) -> places(text, abbreviation)
                        .forEach(start -> mentions.add(
                                new Named(Source.of(law), Resolution.EXPLICIT, start, start + abbreviation.length()))));
    }

    private static List<Integer> places(String text, String name) {
        List<Integer> starts = new ArrayList<>();
        for (int start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
            if (isWord(text, start, start + name.length())) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static boolean isWord(String text, int start, int end) {
        boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
