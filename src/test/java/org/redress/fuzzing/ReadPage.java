package org.redress.fuzzing;

import java.util.List;
import org.redress.config.ConfigFiles;
import org.redress.decision.SourceText;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.structure.Statement;
import org.redress.structure.StatementParser;

/**
 * A page as far as the extractors ask for it to be read.
 *
 * @param passages what they read
 */
record ReadPage(SourceText source, Statement statement, List<TokenisedPassage> passages) {

    static final Language LANGUAGE = new Language(ConfigFiles.shipped());

    private static final StatementParser PARSER = new StatementParser(ConfigFiles.shipped());

    /** Reads the page with {@code text} in each of the sections that the extractors treat differently. */
    static ReadPage withInEverySection(String text) {
        SourceText source = MadePage.inEverySection(text);
        Statement statement = PARSER.parse(source);
        return new ReadPage(source, statement, TokenisedPassage.of(statement.passages(), LANGUAGE));
    }

    Soundness sound() {
        return Soundness.in(source);
    }
}
