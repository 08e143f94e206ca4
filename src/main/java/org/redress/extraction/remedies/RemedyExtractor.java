package org.redress.extraction.remedies;

import java.util.List;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.Organisation;
import org.redress.decision.Remedy;
import org.redress.extraction.people.PeopleFinder;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;

/** Finds what the organisation must do to put things right, or has done. */
public final class RemedyExtractor {

    private final InstructionFinder instructionFinder;
    private final DeadlineReader deadlineReader;
    private final PeopleFinder peopleFinder;
    private final SummaryPromises summaryPromises;

    /**
     * @throws org.redress.language.RuleFileException if the grammar of remedies or of deadlines cannot be understood
     */
    public RemedyExtractor(Language language, PeopleFinder peopleFinder) {
        this.instructionFinder = new InstructionFinder(language);
        this.deadlineReader = new DeadlineReader(language);
        this.summaryPromises = new SummaryPromises(instructionFinder);
        this.peopleFinder = peopleFinder;
    }

    /**
     * The remedies of one decision.
     *
     * @param organisation the body in the title; what another body must do is no row
     * @param complainants those who complained, whom a remedy is for if its section names nobody
     */
    public Extracted<Remedy> extract(
            List<TokenisedPassage> passages, Heading heading, Organisation organisation, List<String> complainants) {
        OtherBody otherBody = OtherBody.than(organisation.type(), passages);
        RemedySection section = RemedySection.of(passages, heading.outcome(), otherBody);
        SectionReading reading = new SectionReading(
                section,
                otherBody,
                heading.decisionDate(),
                complainants,
                instructionFinder,
                deadlineReader,
                peopleFinder);
        reading.read();
        return reading.toRemedies();
    }

    /**
     * Doubts about what the summary promises and the remedies do not hold.
     *
     * @param organisation the body in the title
     */
    public List<Issue> compareWithSummary(
            List<TokenisedPassage> summary,
            List<TokenisedPassage> passages,
            Heading heading,
            Organisation organisation,
            List<Remedy> remedies) {
        RemedySection section =
                RemedySection.of(passages, heading.outcome(), OtherBody.than(organisation.type(), passages));
        return summaryPromises.check(summary, section, remedies);
    }
}
