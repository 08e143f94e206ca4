package org.redress.structure;

import java.util.ArrayList;
import java.util.List;
import org.redress.config.ConfigFiles;
import org.redress.decision.Issue;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceText;

/** Restores the structure of a decision from the text of its web page. Thread-safe. */
public final class StatementParser {

    private final Boilerplate boilerplate;
    private final PageCleaner cleaner = new PageCleaner(List.of(FurnitureRule.values()));

    public StatementParser(ConfigFiles config) {
        this.boilerplate = Boilerplate.load(config);
    }

    /**
     * Reads one decision.
     *
     * @throws RejectedFileException if the text has no title such as {@code NAME (12 345 678)}
     */
    public Statement parse(SourceText source) {
        CleanPage page = cleaner.clean(Page.of(source, boilerplate));
        List<Issue> issues = new ArrayList<>();
        HeaderReader header = new HeaderReader(page, issues);
        Body body = new BodyReader(page, issues).read();
        CrossReferences.check(body, issues);
        return new Statement(
                header.readHeading(),
                header.title(),
                DocumentTypeReader.read(page),
                body.rendering(),
                SummaryReader.read(page),
                body.passages(),
                page.removed(),
                issues);
    }

    /** What every line of a page is, in printed order; between them stands only white space. */
    public List<PagePart> parts(SourceText source) {
        return PageParts.of(Page.of(source, boilerplate), cleaner);
    }
}
