package org.redress.extraction.legislation;

import java.util.List;
import java.util.regex.Pattern;
import org.redress.config.ConfigFiles;
import org.redress.decision.Citation;
import org.redress.decision.Heading;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.reference.Guidance;
import org.redress.reference.ImpliedSections;
import org.redress.reference.Legislation;

/**
 * Finds every citation of law in a decision. A decision is read in order, because "the Act" and "section 47" take their
 * meaning from what was cited before them.
 */
public final class LegislationExtractor {

    /** A word that some citation holds: most passages have none and need not be split into words. */
    private static final Pattern CAN_HOLD_A_CITATION = Pattern.compile(
            "\\b(?:Acts?\\b|[a-z]+ act\\b|[Rr]egulation|[Rr]egs?\\b|Order\\b|[Rr]ules?\\b|Directions\\b|[Ss]ect|[Ss]{1,2}\\.? ?\\d|[Ss]ch(?:edule|s?\\b)"
                    + "|[Aa]rticle|[Aa]rts?\\b|[Pp]arts? [\\dIVX]|[Gg]uid(?:ance|elines)|[Cc]ode\\b|[Ff]ramework|[Ss]tandards|[Mm]anual"
                    + "|[Tt]oolkit|[Aa]dvice|v[s.]?\\b|[A-Z]{2,8} (?:1[789]|20)\\d\\d\\b)|\\[\\d{4}\\]");

    private static final Pattern CONVENTION = Pattern.compile("\\bConvention\\b|[Hh]uman [Rr]ights|\\bECHR\\b");

    private final MentionFinder finder;
    private final BareProvisionResolver resolver;
    private final Legislation legislation;
    private final Guidance guidance;

    /**
     * @throws org.redress.language.RuleFileException if the grammar of citations cannot be understood
     */
    public LegislationExtractor(Language language, ConfigFiles config) {
        this.legislation = Legislation.read(config);
        this.guidance = Guidance.read(config);
        this.finder = new MentionFinder(language, legislation, guidance);
        this.resolver = new BareProvisionResolver(ImpliedSections.read(config, legislation));
    }

    /** The citations in the passages of one decision. */
    public Extracted<Citation> extract(List<TokenisedPassage> passages, Heading heading) {
        AntecedentMemory memory = new AntecedentMemory();
        FoundCitations found = new FoundCitations(legislation);
        for (TokenisedPassage passage : passages) {
            if (CONVENTION.matcher(passage.text()).find()) {
                memory.noteConvention();
            }
            if (canHoldACitation(passage.text(), memory)) {
                PassageContext context = new PassageContext(passage, heading.category());
                Mentions mentions = finder.find(passage, memory);
                new CitationAssembler(context, mentions, memory, resolver, found).assemble();
            }
        }
        return found.toExtracted();
    }

    private boolean canHoldACitation(String text, AntecedentMemory memory) {
        return CAN_HOLD_A_CITATION.matcher(text).find()
                || memory.definedNames().stream().anyMatch(text::contains)
                || legislation.abbreviations().keySet().stream().anyMatch(text::contains)
                || guidance.abbreviations().stream().anyMatch(text::contains)
                || !guidance.findIn(text).isEmpty();
    }
}
