package org.redress.extraction.legislation;

import java.util.List;
import java.util.Optional;
import org.redress.decision.Resolution;
import org.redress.language.Phrase;
import org.redress.language.Word;
import org.redress.reference.Guidance;
import org.redress.reference.GuidanceTitle;
import org.redress.search.Keywords;
import org.redress.search.SearchableText;

/** Finds titles of guidance: those that the table knows, and those printed as one. */
final class GuidanceFinder {

    private final Guidance guidance;
    private final Keywords abbreviations;

    GuidanceFinder(Guidance guidance) {
        this.guidance = guidance;
        this.abbreviations = Keywords.beginning(guidance.abbreviations());
    }

    /** Adds the titles that the table knows; where one of the Ombudsman's own stands, nothing else is found. */
    void addKnown(Mentions mentions, SearchableText searched) {
        String text = searched.text();
        for (Guidance.Place place : guidance.findIn(searched)) {
            if (!GuidanceWording.isPrintedAsTitle(text, place.start(), place.end())) {
                continue;
            }
            if (place.guidance().isTheOmbudsmans()) {
                mentions.block(place.start(), place.end());
            } else {
                mentions.add(
                        named(text, place.start(), GuidanceWording.endOfQuotedTitle(text, place.start(), place.end())));
            }
        }
    }

    /** Adds the abbreviations that the table knows where a paragraph is cited of them: "CASS 8.12". */
    void addAbbreviations(Mentions mentions, SearchableText searched) {
        if (!abbreviations.occurIn(searched)) {
            return;
        }
        String text = searched.text();
        for (String name : guidance.abbreviations()) {
            for (int start : Places.of(name, text)) {
                mentions.addIfCited(named(text, start, start + name.length()), text);
            }
        }
    }

    /** The guidance that a rule has found, unless it is local, the Ombudsman's, or no title at all. */
    Optional<Named> read(Phrase phrase, String text) {
        List<Word> words = phrase.rule().equals("guidance") ? phrase.words() : phrase.group("title");
        int start = words.get(0).start();
        int end = words.get(words.size() - 1).end();
        String title = text.substring(start, end);
        boolean own = GuidanceWording.isLocal(text.substring(0, phrase.start()), title)
                || guidance.find(title).filter(GuidanceTitle::isTheOmbudsmans).isPresent();
        boolean isTitle = switch (phrase.rule()) {
            case "quoted-guidance" -> GuidanceWording.isQuotedTitle(text.substring(0, start), title);
            case "named-guidance" -> !GuidanceWording.namesBodyOrPerson(title);
            default -> GuidanceWording.namesMoreThanItsKind(words);
        };
        return isTitle && !own ? Optional.of(named(text, start, end)) : Optional.empty();
    }

    private static Named named(String text, int start, int end) {
        return new Named(Source.guidance(text.substring(start, end)), Resolution.EXPLICIT, start, end);
    }
}
