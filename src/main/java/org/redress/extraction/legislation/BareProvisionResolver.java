package org.redress.extraction.legislation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.decision.Resolution;
import org.redress.reference.ImpliedSections;
import org.redress.reference.Law;

/** Traces a provision that is printed without a title to its law. */
final class BareProvisionResolver {

    /** The start of a sentence, or the bracket that ends the one before. */
    private static final Pattern BEFORE_SENTENCE = Pattern.compile("(?:.*\\))?\\s*");

    private final ImpliedSections impliedSections;

    BareProvisionResolver(ImpliedSections impliedSections) {
        this.impliedSections = impliedSections;
    }

    /** Whether a bare provision must be one of some law, going by the words around it. */
    boolean isOfLaw(ProvisionGroup group, PassageContext context) {
        boolean section = group.level() == Level.SECTION || group.level() == Level.REGULATION;
        return section && !DocumentSections.include(group, context) && !DocumentSections.mayInclude(group, context);
    }

    /** The law that the first provision of the group belongs to, and how that is known. */
    Optional<Resolved> resolve(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        if (DocumentSections.include(group, context)) {
            return Optional.empty();
        }
        Provision provision = group.provisions().get(0);
        return switch (group.level()) {
            case SECTION, REGULATION ->
                toldFrom(group, context, memory)
                        .or(() -> cited(provision, context, memory))
                        .or(() -> known(group, context, memory))
                        .or(() -> DocumentSections.mayInclude(group, context)
                                ? Optional.empty()
                                : latest(group, context, memory));
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
        boolean begins = Character.isUpperCase(context.text().charAt(group.start()))
                && BEFORE_SENTENCE.matcher(context.before(group)).matches();
        return begins ? memory.lastActOfParagraph().map(BareProvisionResolver::antecedent) : Optional.empty();
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

    private static Resolved resolved(Law law, AntecedentMemory memory) {
        return new Resolved(law, memory.hasNamed(law) ? Resolution.ANTECEDENT : Resolution.IMPLIED);
    }

    private static Resolved antecedent(Law law) {
        return new Resolved(law, Resolution.ANTECEDENT);
    }

    /** A law and how it is known to be meant. */
    record Resolved(Law law, Resolution resolution) {}
}
