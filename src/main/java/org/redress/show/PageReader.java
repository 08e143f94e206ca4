package org.redress.show;

import java.util.List;
import org.redress.config.ConfigFiles;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;
import org.redress.decision.SourceText;
import org.redress.extraction.DecisionReader;
import org.redress.extraction.ExplainedDecision;
import org.redress.source.InputFolder;
import org.redress.source.TextDecoder;
import org.redress.structure.PagePart;
import org.redress.structure.PagePart.Role;

/** Reads a file as a run would and lays out what was found. */
public final class PageReader {

    private final DecisionReader reader;

    /**
     * @throws org.redress.language.RuleFileException if a rule file cannot be understood
     */
    public PageReader(ConfigFiles config) {
        this.reader = new DecisionReader(config);
    }

    /** The page of a file, whatever it is. */
    public ShownPage read(SourceFile source, byte[] bytes) {
        if (bytes.length > InputFolder.USUAL_LIMIT_BYTES) {
            Reject reject = new Reject(
                    source,
                    RejectReason.TOO_LARGE,
                    "larger than " + InputFolder.USUAL_LIMIT_BYTES + " bytes; no single decision is as long");
            return new ShownPage(source, null, reject, null, List.of(), List.of(), List.of());
        }
        try {
            return decision(source, reader.explain(source, bytes));
        } catch (RejectedFileException e) {
            return rejected(e.toReject(source), bytes);
        } catch (IllegalArgumentException e) {
            return rejected(new Reject(source, RejectReason.FAILED, String.valueOf(e.getMessage())), bytes);
        }
    }

    private ShownPage decision(SourceFile source, ExplainedDecision explained) {
        SourceText text = explained.text();
        List<PagePart> parts = reader.parts(text);
        Findings findings = new Findings(explained, parts);
        List<Block> blocks =
                new BlockCutter(text.text(), parts, explained.decision().paragraphs(), findings.highlights()).cut();
        return new ShownPage(source, explained, null, text, parts, blocks, findings.unplaced());
    }

    /** The text, if it is one, in a single block: it is no decision, so its lines are nothing to one. */
    private static ShownPage rejected(Reject reject, byte[] bytes) {
        try {
            SourceText text = new TextDecoder().decode(bytes);
            Run all = new Run(text.text(), List.of());
            Block block = new Block(Role.PASSAGE, null, null, List.of(all), List.of());
            return new ShownPage(reject.source(), null, reject, text, List.of(), List.of(block), List.of());
        } catch (RejectedFileException e) {
            return new ShownPage(reject.source(), null, reject, null, List.of(), List.of(), List.of());
        }
    }
}
