package org.redress.extraction.legislation;

import java.util.List;
import org.redress.decision.Resolution;
import org.redress.language.Phrase;
import org.redress.language.Word;

/** Reads the names of the parties off a court case that a rule has found. */
final class CaseReader {

    private CaseReader() {}

    static Named read(Phrase phrase, String text) {
        List<Word> parties = phrase.group("parties").isEmpty() ? phrase.words() : phrase.group("parties");
        int start = parties.get(0).start();
        int end = parties.get(parties.size() - 1).end();
        return new Named(Source.courtCase(text.substring(start, end)), Resolution.EXPLICIT, start, end);
    }
}
