package org.redress.extraction.legislation;

import java.util.List;
import java.util.Optional;
import org.redress.decision.Resolution;
import org.redress.language.Phrase;
import org.redress.language.Word;
import org.redress.reference.Guidance;
import org.redress.reference.GuidanceTitle;

/** Finds titles of guidance: those that the table knows, and those printed as one. */
final class GuidanceFinder {

    private static final String QUOTED = "quoted-guidance";

    private final Guidance guidance;

    GuidanceFinder(Guidance guidance) {
        this.guidance = guidance;
    }

    /** Adds the titles that the table knows; where one of the Ombudsman's own stands, nothing else is found. */
    void addKnown(Mentions mentions, String text) {
        for (Guidance.Place place : guidance.findIn(text)) {
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

    /** The guidance that a rule has found, unless it is local, the Ombudsman's, or no title at all. */
    Optional<Named> read(Phrase phrase, String text) {
        boolean quoted = phrase.rule().equals(QUOTED);
        List<Word> words = quoted ? phrase.group("title") : phrase.words();
        int start = words.get(0).start();
        int end = words.get(words.size() - 1).end();
        String title = text.substring(start, end);
        boolean own = GuidanceWording.isLocal(text.substring(0, phrase.start()), title)
                || guidance.find(title).filter(GuidanceTitle::isTheOmbudsmans).isPresent();
        boolean isTitle = quoted
                ? GuidanceWording.isQuotedTitle(text.substring(0, start), title)
                : GuidanceWording.namesMoreThanItsKind(words);
        return isTitle && !own ? Optional.of(named(text, start, end)) : Optional.empty();
    }

    private static Named named(String text, int start, int end) {
        return new Named(Source.guidance(text.substring(start, end)), Resolution.EXPLICIT, start, end);
    }
}
