package org.redress.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.redress.config.ConfigFiles;
import org.redress.decision.Citation;
import org.redress.decision.DateMention;
import org.redress.decision.Decision;
import org.redress.decision.Issue;
import org.redress.decision.Organisation;
import org.redress.decision.RejectedFileException;
import org.redress.decision.Remedy;
import org.redress.decision.SourceFile;
import org.redress.decision.SourceText;
import org.redress.extraction.dates.DateExtractor;
import org.redress.extraction.legislation.LegislationExtractor;
import org.redress.extraction.organisation.OrganisationExtractor;
import org.redress.extraction.people.ComplainantExtractor;
import org.redress.extraction.people.InconsistentNames;
import org.redress.extraction.people.PeopleFinder;
import org.redress.extraction.remedies.RemedyExtractor;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.source.DocumentRecogniser;
import org.redress.source.TextDecoder;
import org.redress.structure.PagePart;
import org.redress.structure.Passage;
import org.redress.structure.Statement;
import org.redress.structure.StatementParser;

/**
 * Reads a decision: the bytes of one file in, everything Redress knows of it out. It is dear to make and thread-safe, so
 * one serves a whole run.
 */
public final class DecisionReader {

    private final TextDecoder decoder = new TextDecoder();
    private final DocumentRecogniser recogniser = new DocumentRecogniser();
    private final StatementParser parser;
    private final Language language;
    private final OrganisationExtractor organisations;
    private final ComplainantExtractor complainants;
    private final RemedyExtractor remedies;
    private final LegislationExtractor legislation;
    private final DateExtractor dates;

    /**
     * @throws org.redress.language.RuleFileException if a rule file cannot be understood
     */
    public DecisionReader(ConfigFiles config) {
        this.parser = new StatementParser(config);
        this.language = new Language(config);
        PeopleFinder people = new PeopleFinder(language);
        this.organisations = new OrganisationExtractor(config);
        this.complainants = new ComplainantExtractor(language, people);
        this.remedies = new RemedyExtractor(language, people);
        this.legislation = new LegislationExtractor(language, config);
        this.dates = new DateExtractor(language);
    }

    /**
     * The decision in a file.
     *
     * @throws RejectedFileException if the file is not one decision
     */
    public Decision read(SourceFile source, byte[] bytes) {
        return explain(source, bytes).decision();
    }

    /**
     * The decision in a file, and which rules found what.
     *
     * @throws RejectedFileException if the file is not one decision
     */
    public ExplainedDecision explain(SourceFile source, byte[] bytes) {
        SourceText text = decoder.decode(bytes);
        recogniser.requireOneDecision(text);
        return read(source, text, parser.parse(text));
    }

    /** What every line of a text is, decision or not, in printed order. */
    public List<PagePart> parts(SourceText text) {
        return parser.parts(text);
    }

    private ExplainedDecision read(SourceFile source, SourceText text, Statement statement) {
        List<TokenisedPassage> summary = TokenisedPassage.of(statement.summaryPassages(), language);
        List<TokenisedPassage> passages = TokenisedPassage.of(statement.passages(), language);
        Organisation organisation = organisations.extract(statement.heading());
        Extracted<Citation> cited = legislation.extract(passages, statement.heading());
        Extracted<DateMention> mentioned = dates.extract(passages, statement.heading(), cited.values());
        Extracted<String> complained = complainants.extract(passages, statement.summary());
        Extracted<Remedy> agreed = remedies.extract(passages, statement.heading(), organisation, complained.values());
        List<Issue> issues = new ArrayList<>(statement.issues());
        issues.addAll(organisations.doubts(statement.heading(), statement.title()));
        issues.addAll(complained.issues());
        issues.addAll(cited.issues());
        issues.addAll(mentioned.issues());
        issues.addAll(agreed.issues());
        issues.addAll(
                remedies.compareWithSummary(summary, passages, statement.heading(), organisation, agreed.values()));
        issues.addAll(InconsistentNames.in(
                Stream.concat(summary.stream(), passages.stream()).toList()));
        issues.addAll(OutcomeCheck.check(statement, agreed.values()));
        Decision decision = new Decision(
                source,
                statement.heading(),
                organisation,
                statement.documentType(),
                statement.rendering(),
                statement.summary(),
                complained.values(),
                statement.passages().stream().map(Passage::paragraph).toList(),
                agreed.values(),
                cited.values(),
                mentioned.values(),
                issues,
                statement.removedLines(),
                countWords(statement));
        return new ExplainedDecision(decision, text, agreed.rules(), cited.rules(), mentioned.rules());
    }

    private static int countWords(Statement statement) {
        return statement.passages().stream()
                .mapToInt(passage -> countWords(passage.text()))
                .sum();
    }

    private static int countWords(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || (c >= '\t' && c <= '\r');
            words += space || inWord ? 0 : 1;
            inWord = !space;
        }
        return words;
    }
}
