package org.redress.extraction.legislation;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Resolution;
import org.redress.reference.ImpliedSections;
import org.redress.reference.Law;

/** Traces a provision that is printed without a title to its law. */
final class BareProvisionResolver {

    /** "section 4 of the form" is of no law, nor is "in section 4" where a form is spoken of. */
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "\\s+of\\s+(?:the|his|her|their|its|our|my|your|this|that|these|an?|each|Mr|Mrs|Miss|Ms|Mx|\\p{Lu}’s)\\b.*");

    private static final Pattern DOCUMENT = Pattern.compile(
            "(?i)\\b(?:form|questionnaire|application|report|plan|template|letter|booklet|leaflet|policy|contract|document|page)\\b.*"
                    + "\\b(?:in|at|from|completed?|headed)\\s+$");

    private final ImpliedSections impliedSections;

    BareProvisionResolver(ImpliedSections impliedSections) {
        this.impliedSections = impliedSections;
    }

    /** Whether the words around a bare provision leave no doubt that it is one of a law. */
    boolean isOfLaw(ProvisionGroup group, Context context) {
        return switch (group.level()) {
            case SECTION, REGULATION ->
                !OF_SOMETHING_ELSE.matcher(context.after).matches()
                        && !DOCUMENT.matcher(context.before).find();
            default -> false;
        };
    }

    /** The law that the first provision of the group belongs to, and how that is known. */
    Optional<Resolved> resolve(ProvisionGroup group, Context context, AntecedentMemory memory) {
        if (OF_SOMETHING_ELSE.matcher(context.after).matches()) {
            return Optional.empty();
        }
        Provision provision = group.provisions().get(0);
        Optional<Resolved> cited = memory.owner(provision, context.inPowers).map(BareProvisionResolver::antecedent);
        return switch (group.level()) {
            case SECTION, REGULATION ->
                cited.or(() -> resolveKnown(provision, context, memory))
                        .or(() -> resolveLastNamed(group.level(), provision, context, memory));
            case ARTICLE ->
                memory.speaksOfConvention()
                        ? Optional.empty()
                        : cited.or(() -> resolveKnown(provision, context, memory))
                                .or(() -> lastNamed(group.level(), context, memory));
            case RULE, SCHEDULE -> cited.or(() -> lastNamed(group.level(), context, memory));
            case PART -> cited;
            case ANNEX, CHAPTER, CLASS, PARAGRAPH -> Optional.empty();
        };
    }

    /** By what such a section is known for, or by its number if the Act it is known from has been named. */
    private Optional<Resolved> resolveKnown(Provision provision, Context context, AntecedentMemory memory) {
        return impliedSections
                .findByWords(provision.base(), context.sentence, context.category)
                .or(() -> impliedSections
                        .findByNumber(provision.base(), context.category)
                        .filter(law -> context.inPowers || memory.hasNamed(law)))
                .map(law -> resolved(law, memory));
    }

    private Optional<Resolved> resolveLastNamed(
            Level level, Provision provision, Context context, AntecedentMemory memory) {
        if (DOCUMENT.matcher(context.before).find()) {
            return Optional.empty();
        }
        Supplier<Optional<Resolved>> byNumber = () ->
                impliedSections.findByNumber(provision.base(), context.category).map(law -> resolved(law, memory));
        return lastNamed(level, context, memory)
                .or(byNumber)
                .or(() -> memory.owner(provision, !context.inPowers).map(BareProvisionResolver::antecedent));
    }

    private static Optional<Resolved> lastNamed(Level level, Context context, AntecedentMemory memory) {
        return memory.lastNamed(level, context.inPowers).map(BareProvisionResolver::antecedent);
    }

    private static Resolved resolved(Law law, AntecedentMemory memory) {
        return new Resolved(law, memory.hasNamed(law) ? Resolution.ANTECEDENT : Resolution.IMPLIED);
    }

    private static Resolved antecedent(Law law) {
        return new Resolved(law, Resolution.ANTECEDENT);
    }

    /** A law and how it is known to be meant. */
    record Resolved(Law law, Resolution resolution) {}

    /**
     * What stands around a provision.
     *
     * @param sentence the whole of it
     * @param before the sentence up to the provision
     * @param after the passage from the provision on
     * @param category of the complaint, {@code powers} in the section on powers; null if not printed
     */
    record Context(
            String sentence,
            String before,
            String after,
            @Nullable String category,
            boolean inPowers) {}
}
