package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.redress.extraction.text.RuleName;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Grammar;
import org.redress.language.Language;
import org.redress.language.Phrase;
import org.redress.language.Sentence;
import org.redress.language.Word;
import org.redress.reference.Guidance;
import org.redress.reference.Law;
import org.redress.reference.Legislation;
import org.redress.search.Keywords;

/** Finds everything in a passage that takes part in a citation: titles, words that stand for one, and provisions. */
final class MentionFinder {

    /** The kinds of words one of which stands in every phrase of the grammar. */
    private static final Set<String> TELLING_KINDS =
            Set.of("LAW", "SMALL_LAW", "PROVISION", "GLUED_PROVISION", "ABBREVIATION", "GUIDANCE", "VERSUS", "COURT");

    private static final String RULES = "rules/legislation.rules";
    private static final RuleName KNOWN_GUIDANCE = new RuleName("reference/guidance.csv", "title");
    private static final RuleName GUIDANCE_NAME = new RuleName("reference/guidance.csv", "abbreviation");
    private static final RuleName PARAGRAPH = RuleName.program("ProvisionListParser");
    private static final RuleName SHORT_NAME = RuleName.program("ShortNameFinder");

    private final Grammar grammar;
    private final Keywords tellingWords;
    private final TitleReader titleReader;
    private final GuidanceFinder guidanceFinder;
    private final ShortNameFinder shortNameFinder;

    MentionFinder(Language language, Legislation legislation, Guidance guidance) {
        this.grammar = language.grammar(RULES);
        this.tellingWords = language.wordsOfKinds(TELLING_KINDS);
        this.titleReader = new TitleReader(legislation);
        this.guidanceFinder = new GuidanceFinder(guidance);
        this.shortNameFinder = new ShortNameFinder(legislation);
    }

    /** The mentions of a passage, given what the decision has named before it. */
    Mentions find(TokenisedPassage passage, AntecedentMemory memory) {
        String text = passage.text();
        Mentions mentions = new Mentions();
        mentions.attributeTo(KNOWN_GUIDANCE);
        guidanceFinder.addKnown(mentions, passage.searchable());
        addPhrases(mentions, passage, memory);
        mentions.attributeTo(GUIDANCE_NAME);
        guidanceFinder.addAbbreviations(mentions, passage.searchable());
        mentions.attributeTo(PARAGRAPH);
        mentions.addParagraphsOfGuidance(text);
        mentions.addNumbersOfTitles(text);
        mentions.readDefinitions(text);
        mentions.attributeTo(SHORT_NAME);
        shortNameFinder.addTo(mentions, passage.searchable(), memory);
        return mentions;
    }

    private void addPhrases(Mentions mentions, TokenisedPassage passage, AntecedentMemory memory) {
        String text = passage.text();
        List<Law> cited = new ArrayList<>(memory.laws());
        boolean abbreviates = memory.hasDefinedNameIn(text);
        List<Sentence> sentences =
                abbreviates ? passage.sentences() : passage.sentencesAt(tellingWords.positionsIn(passage.searchable()));
        for (Sentence sentence : sentences) {
            if (abbreviates || hasTellingWord(sentence)) {
                for (Phrase phrase : grammar.find(sentence)) {
                    add(mentions, phrase, text, cited, memory);
                }
            }
        }
    }

    private static boolean hasTellingWord(Sentence sentence) {
        for (Word word : sentence.words()) {
            if (word.kind() != null && TELLING_KINDS.contains(word.kind())) {
                return true;
            }
        }
        return false;
    }

    private void add(Mentions mentions, Phrase phrase, String text, List<Law> cited, AntecedentMemory memory) {
        mentions.attributeTo(new RuleName(RULES, phrase.rule()));
        switch (phrase.rule()) {
            case "law" -> {
                Alias alias = Alias.of(text, phrase.start(), phrase.end());
                if (memory.isDefined(alias.key())) {
                    mentions.add(alias);
                } else {
                    addTitles(mentions, phrase, text, cited);
                }
            }
            case "small-law" -> titleReader.readSmall(phrase, text, cited).ifPresent(mentions::add);
            case "the-law" -> mentions.add(Alias.of(text, phrase.start(), phrase.end()));
            case "provision" -> ProvisionListParser.parse(text, phrase.start()).ifPresent(mentions::add);
            case "guidance", "quoted-guidance", "named-guidance" ->
                guidanceFinder.read(phrase, text).ifPresent(mentions::add);
            case "case", "case-report" -> mentions.add(CaseReader.read(phrase, text));
            default -> mentions.block(phrase.start(), phrase.end());
        }
    }

    private void addTitles(Mentions mentions, Phrase phrase, String text, List<Law> cited) {
        for (Mention mention : titleReader.read(phrase, text, cited)) {
            mentions.add(mention);
            if (mention instanceof Named title && title.source().law() != null) {
                cited.add(title.source().law());
            }
        }
    }
}
