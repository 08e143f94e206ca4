package org.redress.extraction.legislation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.decision.Resolution;
import org.redress.reference.ImpliedSections;
import org.redress.reference.Law;

/** Traces a provision that is printed without a title to its law. */
final class BareProvisionResolver {

    /** "section 4 of the form". */
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "\\s+of\\s+(?:the|his|her|their|its|our|my|your|this|that|these|an?|each|Mr|Mrs|Miss|Ms|Mx|\\p{Lu}[’']s)\\b.*");

    /** "The form asked for this in section 4". */
    private static final Pattern IN_DOCUMENT = Pattern.compile(
            "(?i)\\b(?:form|questionnaire|application|report|plan|template|letter|booklet|leaflet|policy"
                    + "|contract|agreement|lease|scheme|document|page)(?:['’]s|,|\\b.*\\b(?:in|at|from|completed?|headed))\\s+$");

    /** "Section 4 was left blank". */
    private static final Pattern WRITTEN_ON = Pattern.compile(
            "\\s+(?:is|are|was|were|(?:had|has|have) (?:not )?been)\\s+(?:(?:left|not|still|partly|only|all)\\s+){0,2}"
                    + "(?:blank|empty|unsigned|unanswered|illegible|incomplete|ticked|signed|filled in)\\b.*");

    /** The start of a sentence, or the bracket that ends the one before. */
    private static final Pattern BEFORE_SENTENCE = Pattern.compile("(?:.*\\))?\\s*");

    /** Sections of policies and reports have numbers such as 3.1, those of Acts have none. */
    private static final Pattern DOTTED = Pattern.compile("section \\d+\\.\\d.*");

    private final ImpliedSections impliedSections;

    BareProvisionResolver(ImpliedSections impliedSections) {
        this.impliedSections = impliedSections;
    }

    /** Whether a bare provision must be one of some law, going by the words around it. */
    boolean isOfLaw(ProvisionGroup group, PassageContext context) {
        boolean section = group.level() == Level.SECTION || group.level() == Level.REGULATION;
        return section && !isOfSomethingElse(group, context) && !isInDocument(group, context);
    }

    /** The law that the first provision of the group belongs to, and how that is known. */
    Optional<Resolved> resolve(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        if (isOfSomethingElse(group, context)) {
            return Optional.empty();
        }
        Provision provision = group.provisions().get(0);
        return switch (group.level()) {
            case SECTION, REGULATION ->
                toldFrom(group, context, memory)
                        .or(() -> cited(provision, context, memory))
                        .or(() -> known(group, context, memory))
                        .or(() -> isInDocument(group, context) ? Optional.empty() : latest(group, context, memory));
            case ARTICLE ->
                memory.speaksOfConvention()
                        ? Optional.empty()
                        : cited(provision, context, memory)
                                .or(() -> known(group, context, memory))
                                .or(() -> lastNamed(group, context, memory));
            case RULE, SCHEDULE -> cited(provision, context, memory).or(() -> lastNamed(group, context, memory));
            case PART ->
                cited(provision, context, memory)
                        .or(() -> known(group, context, memory))
                        .or(() -> ofActJustNamed(group, context, memory));
            case ANNEX, CHAPTER, CLASS, PARAGRAPH -> Optional.empty();
        };
    }

    private Optional<Resolved> latest(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        return lastNamed(group, context, memory)
                .or(() -> elsewhere(group.provisions().get(0), context, memory));
    }

    /** "Detained under section 2", after a section 2 of another Act: of two Acts that are named, the words tell which. */
    private Optional<Resolved> toldFrom(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        Provision provision = group.provisions().get(0);
        return memory.owner(provision, context.inPowers()).isEmpty() || context.inPowers()
                ? Optional.empty()
                : impliedSections
                        .findByWords(provision.base(), context.sentence(group), context.category())
                        .filter(memory::hasNamed)
                        .map(BareProvisionResolver::antecedent);
    }

    /** The law it has been cited of before. */
    private static Optional<Resolved> cited(Provision provision, PassageContext context, AntecedentMemory memory) {
        return memory.owner(provision, context.inPowers()).map(law -> resolved(law, memory));
    }

    /** What such a section is known for, or its number alone if the Act it is known from has been named. */
    private Optional<Resolved> known(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        String base = group.provisions().get(0).base();
        return impliedSections
                .findByWords(base, context.sentence(group), context.category())
                .or(() -> impliedSections
                        .findByNumber(base, context.category())
                        .filter(law -> context.inPowers() || memory.hasNamed(law)))
                .map(law -> resolved(law, memory));
    }

    /** "Part 6 does not apply", as a sentence of a paragraph that has just cited an Act. */
    private static Optional<Resolved> ofActJustNamed(
            ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        return BEFORE_SENTENCE.matcher(context.before(group)).matches()
                ? memory.lastActOfParagraph().map(BareProvisionResolver::antecedent)
                : Optional.empty();
    }

    private static Optional<Resolved> lastNamed(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        return memory.lastNamed(group.level(), context.inPowers()).map(law -> resolved(law, memory));
    }

    /** By its number alone, or by what the section on powers cites, if nothing nearer explains it. */
    private Optional<Resolved> elsewhere(Provision provision, PassageContext context, AntecedentMemory memory) {
        return impliedSections
                .findByNumber(provision.base(), context.category())
                .map(law -> resolved(law, memory))
                .or(() -> memory.owner(provision, !context.inPowers()).map(BareProvisionResolver::antecedent));
    }

    private static boolean isOfSomethingElse(ProvisionGroup group, PassageContext context) {
        return OF_SOMETHING_ELSE.matcher(context.after(group)).matches()
                || WRITTEN_ON.matcher(context.after(group)).matches()
                || DOTTED.matcher(group.provisions().get(0).text()).matches();
    }

    private static boolean isInDocument(ProvisionGroup group, PassageContext context) {
        return IN_DOCUMENT.matcher(context.before(group)).find();
    }

    private static Resolved resolved(Law law, AntecedentMemory memory) {
        return new Resolved(law, memory.hasNamed(law) ? Resolution.ANTECEDENT : Resolution.IMPLIED);
    }

    private static Resolved antecedent(Law law) {
        return new Resolved(law, Resolution.ANTECEDENT);
    }

    /** A law and how it is known to be meant. */
    record Resolved(Law law, Resolution resolution) {}
}
