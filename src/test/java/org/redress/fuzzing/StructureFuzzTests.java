package org.redress.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.redress.config.ConfigFiles;
import org.redress.decision.SourceText;
import org.redress.structure.Passage;
import org.redress.structure.Statement;
import org.redress.structure.StatementParser;

/** Whatever stands below a heading has paragraphs that stand in the page as they are given. */
class StructureFuzzTests {

    private static final StatementParser PARSER = new StatementParser(ConfigFiles.shipped());

    @FuzzTest
    void restoresTheStructure(byte[] data) {
        SourceText page = MadePage.of(Shorthand.expand(data));
        ReadingTime.check(page.text().length(), () -> parse(page));
    }

    private static void parse(SourceText page) {
        Statement statement = PARSER.parse(page);
        Soundness sound = Soundness.in(page);
        statement.passages().stream().map(Passage::paragraph).forEach(sound::check);
        sound.checkIssues(statement.issues());
        sound.checkInside(statement.title());
    }
}
