package org.redress.extraction.legislation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    /** The law that the first provision of the group belongs to, and how that is known; null if none is. */
    @Nullable
    Resolved resolve(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        if (DocumentSections.include(group, context)) {
            return null;
        }
        return switch (group.level()) {
            case SECTION, REGULATION -> section(group, context, memory);
            case ARTICLE -> memory.speaksOfConvention() ? null : article(group, context, memory);
            case RULE, SCHEDULE -> schedule(group, context, memory);
            case PART -> part(group, context, memory);
            case ANNEX, CHAPTER, CLASS, PARAGRAPH -> null;
        };
    }

    private @Nullable Resolved section(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        Resolved resolved = toldFrom(group, context, memory);
        resolved = resolved == null ? citedOrKnown(group, context, memory) : resolved;
        return resolved == null && !DocumentSections.mayInclude(group, context)
                ? latest(group, context, memory)
                : resolved;
    }

    private @Nullable Resolved article(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        Resolved resolved = citedOrKnown(group, context, memory);
        return resolved == null ? lastNamed(group, context, memory) : resolved;
    }

    private static @Nullable Resolved schedule(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        Resolved resolved = cited(group, context, memory);
        return resolved == null ? lastNamed(group, context, memory) : resolved;
    }

    private @Nullable Resolved part(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        Resolved resolved = citedOrKnown(group, context, memory);
        return resolved == null ? ofActJustNamed(group, context, memory) : resolved;
    }

    private @Nullable Resolved citedOrKnown(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        Resolved resolved = cited(group, context, memory);
        return resolved == null ? known(group, context, memory) : resolved;
    }

    private @Nullable Resolved latest(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        Resolved resolved = lastNamed(group, context, memory);
        return resolved == null ? elsewhere(group, context, memory) : resolved;
    }

    /** "Detained under section 2", after a section 2 of another Act: of two Acts that are named, the words tell which. */
    private @Nullable Resolved toldFrom(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        if (context.inPowers() || memory.owner(group.first(), false) == null) {
            return null;
        }
        Law law = byWords(group, context);
        return law != null && memory.hasNamed(law) ? antecedent(law) : null;
    }

    /** The law it has been cited of before. */
    private static @Nullable Resolved cited(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        Law law = memory.owner(group.first(), context.inPowers());
        return law == null ? null : resolved(law, memory);
    }

    /** What such a section is known for, or its number alone if the Act it is known from has been named. */
    private @Nullable Resolved known(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        Law told = byWords(group, context);
        if (told != null) {
            return resolved(told, memory);
        }
        Law law = byNumber(group, context);
        return law != null && (context.inPowers() || memory.hasNamed(law)) ? resolved(law, memory) : null;
    }

    private @Nullable Law byWords(ProvisionGroup group, PassageContext context) {
        return impliedSections
                .findByWords(group.first().base(), context.sentence(group), context.category())
                .orElse(null);
    }

    private @Nullable Law byNumber(ProvisionGroup group, PassageContext context) {
        return impliedSections
                .findByNumber(group.first().base(), context.category())
                .orElse(null);
    }

    /** "Part 6 does not apply", as a sentence of a paragraph that has just cited an Act. */
    private static @Nullable Resolved ofActJustNamed(
            ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        boolean begins = Character.isUpperCase(context.text().charAt(group.start()))
                && BEFORE_SENTENCE.matcher(context.before(group)).matches();
        Law law = begins ? memory.lastActOfParagraph() : null;
        return law == null ? null : antecedent(law);
    }

    private static @Nullable Resolved lastNamed(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        Law law = memory.lastNamed(group.level(), context.inPowers());
        return law == null ? null : resolved(law, memory);
    }

    /** By its number alone, or by what the section on powers cites, if nothing nearer explains it. */
    private @Nullable Resolved elsewhere(ProvisionGroup group, PassageContext context, AntecedentMemory memory) {
        Law known = byNumber(group, context);
        if (known != null) {
            return resolved(known, memory);
        }
        Law owner = memory.owner(group.first(), !context.inPowers());
        return owner == null ? null : antecedent(owner);
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
