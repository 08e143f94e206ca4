package org.redress.extraction.legislation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redress.config.ConfigFiles;
import org.redress.decision.Citation;
import org.redress.decision.Heading;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.reference.Guidance;
import org.redress.reference.ImpliedSections;
import org.redress.reference.Legislation;
import org.redress.search.KeyedPattern;
import org.redress.search.Keywords;
import org.redress.search.SearchableText;

/**
 * Finds every citation of law in a decision. A decision is read in order, because "the Act" and "section 47" take their
 * meaning from what was cited before them.
 */
public final class LegislationExtractor {

    /** A word that some citation holds: most passages have none and need not be split into words. */
    private static final KeyedPattern CAN_HOLD_A_CITATION = new KeyedPattern(
            "Acts?\\b|act\\b(?<=[a-z] act)|[Rr]egulation|[Rr]egs?\\b|Order\\b|[Rr]ules?\\b|Directions\\b|[Ss]ect|[Ss]{1,2}\\.? ?\\d"
                    + "|[Ss]ch(?:edule|s?\\b)|[Aa]rticle|[Aa]rts?\\b|[Pp]arts? [\\dIVX]|[Gg]uid(?:ance|elines?)"
                    + "|[Cc]ode of [Pp]ractice|National Standards|National Minimum Standards|v[s.]?\\b"
                    + "|(?:1[789]|20)\\d\\d(?:\\b(?<=\\b[A-Z]{2,8} \\d{4})|\\](?<=\\[\\d{4}\\]))",
            "act|reg|order|rule|directions|sect|ss|s.|s |s0|s1|s2|s3|s4|s5|s6|s7|s8|s9|sch|art|part |parts |guid|code of|national"
                    + "|v|17|18|19|20");

    /** Words that a title in quotation marks may hold. */
    private static final KeyedPattern NAMES_A_DOCUMENT = new KeyedPattern(
            "(?i:code|framework|standards|advice|circular|manual|toolkit)\\b",
            "code|framework|standards|advice|circular|manual|toolkit");

    private static final KeyedPattern CONVENTION =
            new KeyedPattern("Convention\\b|[Hh]uman [Rr]ights|ECHR\\b", "convention|human|echr");

    private final MentionFinder finder;
    private final BareProvisionResolver resolver;
    private final Legislation legislation;
    private final Guidance guidance;
    private final Keywords abbreviations;

    /**
     * @throws org.redress.language.RuleFileException if the grammar of citations cannot be understood
     */
    public LegislationExtractor(Language language, ConfigFiles config) {
        this.legislation = Legislation.read(config);
        this.guidance = Guidance.read(config);
        this.abbreviations = abbreviations(legislation, guidance);
        this.finder = new MentionFinder(language, legislation, guidance);
        this.resolver = new BareProvisionResolver(ImpliedSections.read(config, legislation));
    }

    /** The citations in the passages of one decision. */
    public Extracted<Citation> extract(List<TokenisedPassage> passages, Heading heading) {
        AntecedentMemory memory = new AntecedentMemory();
        FoundCitations found = new FoundCitations(legislation);
        for (TokenisedPassage passage : passages) {
            if (!memory.speaksOfConvention() && CONVENTION.isIn(passage.searchable())) {
                memory.noteConvention();
            }
            if (canHoldACitation(passage.searchable(), memory)) {
                PassageContext context = new PassageContext(passage, heading.category());
                Mentions mentions = finder.find(passage, memory);
                new CitationAssembler(context, mentions, memory, resolver, found).assemble();
            }
        }
        return found.toExtracted();
    }

    private static Keywords abbreviations(Legislation legislation, Guidance guidance) {
        Set<String> names = new HashSet<>(legislation.abbreviations().keySet());
        names.addAll(guidance.abbreviations());
        return Keywords.beginning(names);
    }

    private boolean canHoldACitation(SearchableText text, AntecedentMemory memory) {
        return CAN_HOLD_A_CITATION.isIn(text)
                || (hasQuote(text.text()) && NAMES_A_DOCUMENT.isIn(text))
                || memory.hasDefinedNameIn(text.text())
                || abbreviations.occurIn(text)
                || guidance.isIn(text);
    }

    private static boolean hasQuote(String text) {
        return text.indexOf('‘') >= 0
                || text.indexOf('“') >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\'') >= 0
                || text.indexOf('`') >= 0;
    }
}
