package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Citation;
import org.redress.decision.Resolution;
import org.redress.extraction.legislation.BareProvisionResolver.Resolved;
import org.redress.extraction.text.RuleName;
import org.redress.reference.Law;

/**
 * Makes citations of the mentions of one passage, in printed order: a title with provisions gives one for each of these, a
 * title alone one for the whole.
 */
final class CitationAssembler {

    /** "I refer to them as the Regulations." */
    private static final Pattern DEFINING = Pattern.compile(
            "(?is).*\\b(?:refer(?:red)? to|call(?:ed)?|describe|know) (?:it|them|this|these|those) (?:here |below )?(?:as )?");

    private static final RuleName BARE = RuleName.program("BareProvisionResolver");
    private static final RuleName NAMED_BEFORE = RuleName.program("AntecedentMemory");

    private final PassageContext context;
    private final AntecedentMemory memory;
    private final BareProvisionResolver resolver;
    private final FoundCitations found;
    private final Mentions mentions;
    private final List<Mention> ordered;
    private final ProvisionLinks links;
    private final List<Placed> citations = new ArrayList<>();

    CitationAssembler(
            PassageContext context,
            Mentions mentions,
            AntecedentMemory memory,
            BareProvisionResolver resolver,
            FoundCitations found) {
        this.context = context;
        this.mentions = mentions;
        this.memory = memory;
        this.resolver = resolver;
        this.found = found;
        this.ordered = StepsOfSchedule.join(StepsAfterTitle.join(mentions.inOrder(), context.text()), context.text());
        this.links = ProvisionLinks.of(context.text(), ordered);
    }

    void assemble() {
        memory.beginParagraph();
        for (Mention mention : ordered) {
            add(mention);
        }
        citations.sort(Comparator.comparingInt(Placed::position));
        for (Placed placed : citations) {
            found.add(placed.citation(), placed.rules());
        }
    }

    private void add(Mention mention) {
        if (mention instanceof Named named) {
            addNamed(named);
        } else if (mention instanceof Alias alias) {
            addAlias(alias);
        } else if (mention instanceof ProvisionGroup group) {
            Mention target = links.target(group);
            if (target == null) {
                addBare(group);
            } else {
                addLinked(group, target);
            }
        }
    }

    private void addNamed(Named named) {
        Law law = named.source().law();
        if (law != null) {
            memory.name(law, context.inPowers());
            Definition definition = mentions.definitionAfter(named);
            if (definition != null) {
                memory.define(definition.name(), law, context.inPowers());
            }
            if (!law.isKnown()) {
                found.reportUnknown(law, context.evidence(named, named));
            }
        }
        if (!links.isTarget(named)) {
            add(named.source(), null, named.resolution(), named, named);
        }
    }

    private void addAlias(Alias alias) {
        Law law = memory.resolve(alias, context.inPowers());
        if (law != null
                && DEFINING.matcher(context.text().substring(0, alias.start())).matches()) {
            memory.define(alias.key(), law, context.inPowers());
            return;
        }
        boolean linked = links.isTarget(alias);
        boolean means =
                linked || !alias.isVague() || memory.isDefined(alias.key()) || memory.isNamedInParagraph(alias.key());
        if (means && law != null) {
            memory.name(law, context.inPowers());
            if (!linked) {
                add(Source.of(law), null, Resolution.ANTECEDENT, alias, alias);
            }
        } else if (linked || !alias.mayMeanNothing()) {
            found.reportUnresolved(context.evidence(alias, alias));
        }
    }

    private void addLinked(ProvisionGroup group, Mention target) {
        if (target instanceof Named named) {
            add(group, named.source(), named.resolution(), named);
        } else if (target instanceof Alias alias) {
            Law law = memory.resolve(alias, context.inPowers());
            if (law != null) {
                add(group, Source.of(law), Resolution.ANTECEDENT, alias);
            }
        }
    }

    private void addBare(ProvisionGroup group) {
        Resolved resolved = resolver.resolve(group, context, memory);
        if (resolved != null) {
            memory.mean(resolved.law());
            add(group, Source.of(resolved.law()), resolved.resolution(), group);
        } else if (resolver.isOfLaw(group, context)) {
            found.reportUnresolved(context.evidence(group, group));
        }
    }

    private void add(ProvisionGroup group, Source source, Resolution resolution, Mention target) {
        for (Provision provision : group.provisions()) {
            add(source, provision, resolution, group, target);
            if (source.law() != null) {
                memory.own(provision, source.law(), context.inPowers());
            }
        }
    }

    private void add(
            Source source, @Nullable Provision provision, Resolution resolution, Mention mention, Mention target) {
        Law law = source.law();
        String text = provision == null ? null : provision.text();
        Citation citation = new Citation(
                source.kind(),
                source.title(),
                law == null ? null : law.year(),
                text,
                law == null ? null : law.uri(text),
                resolution,
                context.inPowers(),
                context.evidence(mention, target));
        citations.add(new Placed(mention.start(), citation, rules(mention, target, resolution)));
    }

    /** What found the words of a citation and, where they print no title, what knew which law is meant. */
    private List<RuleName> rules(Mention mention, Mention target, Resolution resolution) {
        List<RuleName> rules = new ArrayList<>();
        mentions.addRules(mention, rules);
        if (target instanceof ProvisionGroup) {
            rules.add(BARE);
        } else {
            mentions.addRules(target, rules);
            if (resolution == Resolution.ANTECEDENT) {
                rules.add(NAMED_BEFORE);
            }
        }
        return rules;
    }

    /** A citation, where its first words stand in the passage, and what found it. */
    private record Placed(int position, Citation citation, List<RuleName> rules) {}
}
