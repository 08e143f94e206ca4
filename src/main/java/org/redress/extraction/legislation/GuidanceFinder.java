package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.decision.Resolution;
import org.redress.language.Phrase;
import org.redress.language.Word;
import org.redress.reference.Guidance;
import org.redress.reference.GuidanceTitle;

/** Finds titles of guidance: those that the table knows, and those printed as one. */
final class GuidanceFinder {

    /** Words that describe guidance and name none: "the Government Statutory Guidance". */
    private static final Set<String> DESCRIPTIONS = Set.of(
            "Statutory",
            "Government",
            "National",
            "Minimum",
            "Standards",
            "Council",
            "Local",
            "Authority",
            "Department",
            "for",
            "of",
            "and",
            "the",
            "Education",
            "Health",
            "Social",
            "DfE",
            "DHSC",
            "MHCLG",
            "DLUHC",
            "Ministry",
            "Secretary",
            "State",
            "Good",
            "Best",
            "Practice",
            "Operational",
            "Guidance",
            "Code",
            "code",
            "practice",
            "guidance",
            "statutory",
            "operational",
            "Supplementary",
            "Planning",
            "Relevant",
            "Current",
            "Further",
            "New",
            "Joint",
            "Professional",
            "Official",
            "Legal",
            "Internal",
            "Ombudsman",
            "CQC",
            "’s",
            "'s",
            "&");

    private static final int FEWEST_WORDS = 2;

    /** Of what the Ombudsman or a council has written itself. */
    private static final Pattern OWN = Pattern.compile(
            "(?i)\\b(?:our|its|their|own|his|her|my|local|(?:ombudsman|council|authority|school|trust|provider|home|team|board)s?['’]?s?)"
                    + "\\s+(?:\\w+\\s+){0,2}$");

    private static final Pattern POSSESSOR =
            Pattern.compile("(?i)\\b(?:ombudsman|council|authority|school|trust|provider)s?['’]");

    /** "he said: ‘Guidance must be followed’". */
    private static final Pattern SPEECH = Pattern.compile(
            "(?i)(?:\\b(?:sa(?:id|ys|ying)|states?|stated|that|wrote|writes|replied|asked|told|added|explain(?:s|ed)?)|:)[,:]?\\s*$");

    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:I|you|we|he|she|they|it|me|us|him|them|my|your|his)\\b");

    /** Titles that are words of common speech too count only with capitals throughout, or in quotes. */
    private static final Pattern TELLING =
            Pattern.compile("(?i)guidance|code|framework|standards|advice|manual|guidelines|principles");

    private static final Pattern QUOTE_BEFORE = Pattern.compile("[‘'“\"]$");
    private static final Pattern SMALL_WORD = Pattern.compile(
            "(?:^|[\\s(:,/-])(?!(?:and|or|of|for|to|in|who|at|on|the|with|from|into|may|be|not|a|by)\\b)\\p{Ll}");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.?!]\\s*)$");

    private final Guidance guidance;

    GuidanceFinder(Guidance guidance) {
        this.guidance = guidance;
    }

    /** The places of titles in the table, the Ombudsman's own among them, where nothing else may be found. */
    List<Guidance.Place> known(String text) {
        List<Guidance.Place> places = new ArrayList<>();
        for (Guidance.Place place : guidance.findIn(text)) {
            if (isPrintedAsTitle(text, place)) {
                places.add(place);
            }
        }
        return places;
    }

    /** The guidance that a rule has found, unless it is local, the Ombudsman's, or no title at all. */
    Optional<Named> read(Phrase phrase, String text) {
        List<Word> words = phrase.rule().equals("quoted-guidance") ? phrase.group("title") : phrase.words();
        int start = words.get(0).start();
        int end = words.get(words.size() - 1).end();
        String title = text.substring(start, end);
        String before = text.substring(0, start);
        boolean local = OWN.matcher(text.substring(0, phrase.start())).find()
                || POSSESSOR.matcher(title).find()
                || guidance.find(title).filter(GuidanceTitle::isTheOmbudsmans).isPresent();
        boolean named = phrase.rule().equals("quoted-guidance") ? isTitle(title, before) : describesMore(words);
        return local || !named ? Optional.empty() : Optional.of(named(title, start, end));
    }

    static Named named(String title, int start, int end) {
        return new Named(Source.guidance(title), Resolution.EXPLICIT, start, end);
    }

    private static boolean isPrintedAsTitle(String text, Guidance.Place place) {
        String title = text.substring(place.start(), place.end());
        if (TELLING.matcher(title).find()) {
            return true;
        }
        String before = text.substring(0, place.start());
        boolean capital = Character.isUpperCase(title.charAt(0));
        boolean allCapitals = !SMALL_WORD.matcher(title).find();
        return capital
                && (QUOTE_BEFORE.matcher(before).find()
                        || allCapitals
                        || !SENTENCE_START.matcher(before).find());
    }

    private static boolean isTitle(String title, String before) {
        Matcher speech = SPEECH.matcher(QUOTE_BEFORE.matcher(before.strip()).replaceFirst(""));
        return Character.isUpperCase(title.charAt(0)) && !PRONOUN.matcher(title).find() && !speech.find();
    }

    private static boolean describesMore(List<Word> words) {
        long content = words.stream()
                .filter(word -> !DESCRIPTIONS.contains(word.text()))
                .count();
        boolean code = words.stream().anyMatch(word -> word.is("code"));
        return content >= (code ? 1 : FEWEST_WORDS);
    }
}
