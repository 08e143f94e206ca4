package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Citation;
import org.redress.decision.Evidence;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Resolution;
import org.redress.decision.Section;
import org.redress.extraction.legislation.BareProvisionResolver.Context;
import org.redress.extraction.legislation.BareProvisionResolver.Resolved;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Sentence;
import org.redress.reference.Law;

/** Makes citations of the mentions of one decision, passage by passage in printed order. */
final class CitationAssembler {

    /** In the table of implied sections, the category of what stands in the section on the Ombudsman's powers. */
    private static final String POWERS = "powers";

    private final BareProvisionResolver resolver;
    private final AntecedentMemory memory;
    private final @Nullable String category;
    private final List<Citation> citations = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> unknownTitles = new HashSet<>();

    CitationAssembler(BareProvisionResolver resolver, AntecedentMemory memory, @Nullable String category) {
        this.resolver = resolver;
        this.memory = memory;
        this.category = category;
    }

    /** Adds the citations that the mentions of a passage make. */
    void add(TokenisedPassage passage, Mentions mentions) {
        List<Mention> ordered = mentions.inOrder();
        PassageCitations adder = new PassageCitations(passage, mentions, ProvisionLinks.of(passage.text(), ordered));
        ordered.forEach(adder::add);
        adder.finish();
    }

    Extracted<Citation> toCitations() {
        return new Extracted<>(citations, issues);
    }

    /** The citations of one passage. */
    private final class PassageCitations {

        private final TokenisedPassage passage;
        private final Mentions mentions;
        private final ProvisionLinks links;
        private final boolean inPowers;
        private final List<Placed> placed = new ArrayList<>();

        PassageCitations(TokenisedPassage passage, Mentions mentions, ProvisionLinks links) {
            this.passage = passage;
            this.mentions = mentions;
            this.links = links;
            this.inPowers = passage.passage().section() == Section.POWERS;
        }

        void add(Mention mention) {
            if (mention instanceof Named named) {
                addNamed(named);
            } else if (mention instanceof Alias alias) {
                addAlias(alias);
            } else if (mention instanceof ProvisionGroup group) {
                links.target(group).ifPresentOrElse(target -> addLinked(group, target), () -> addBare(group));
            }
        }

        void finish() {
            placed.stream()
                    .sorted(Comparator.comparing(Placed::position))
                    .map(Placed::citation)
                    .forEach(citations::add);
        }

        private void addNamed(Named named) {
            Law law = named.source().law();
            if (law != null) {
                memory.name(law, inPowers);
                mentions.definitionAfter(named).ifPresent(definition -> memory.define(definition.name(), law));
                reportUnknown(law, named);
            }
            if (!links.isTarget(named)) {
                add(named.source(), null, named.resolution(), named.start(), named, named);
            }
        }

        private void reportUnknown(Law law, Named named) {
            if (!law.isKnown() && unknownTitles.add(law.title())) {
                issues.add(new Issue(
                        IssueCode.UNKNOWN_LEGISLATION,
                        law.title(),
                        evidence(named, named).span()));
            }
        }

        private void addAlias(Alias alias) {
            Optional<Law> law = memory.resolve(alias.key(), inPowers);
            boolean linked = links.isTarget(alias);
            if (law.isPresent() && (linked || !alias.isVague() || memory.isDefined(alias.key()))) {
                memory.name(law.get(), inPowers);
                if (!linked) {
                    add(Source.of(law.get()), null, Resolution.ANTECEDENT, alias.start(), alias, alias);
                }
            } else if (law.isEmpty() && (linked || !alias.isVague())) {
                reportUnresolved(alias);
            }
        }

        private void addLinked(ProvisionGroup group, Mention target) {
            if (target instanceof Named named) {
                add(group, named.source(), named.resolution(), named);
            } else if (target instanceof Alias alias) {
                memory.resolve(alias.key(), inPowers)
                        .ifPresent(law -> add(group, Source.of(law), Resolution.ANTECEDENT, alias));
            }
        }

        private void addBare(ProvisionGroup group) {
            Context context = context(group);
            Optional<Resolved> resolved = resolver.resolve(group, context, memory);
            if (resolved.isPresent()) {
                add(group, Source.of(resolved.get().law()), resolved.get().resolution(), group);
            } else if (resolver.isOfLaw(group, context)) {
                reportUnresolved(group);
            }
        }

        private void add(ProvisionGroup group, Source source, Resolution resolution, Mention target) {
            for (Provision provision : group.provisions()) {
                add(source, provision, resolution, group.start(), group, target);
                if (source.law() != null) {
                    memory.own(provision, source.law(), inPowers);
                }
            }
        }

        private void add(
                Source source,
                @Nullable Provision provision,
                Resolution resolution,
                int position,
                Mention one,
                Mention other) {
            Law law = source.law();
            String text = provision == null ? null : provision.text();
            Citation citation = new Citation(
                    source.kind(),
                    source.title(),
                    law == null ? null : law.year(),
                    text,
                    law == null ? null : law.uri(text),
                    resolution,
                    inPowers,
                    evidence(one, other));
            placed.add(new Placed(position, citation));
        }

        private void reportUnresolved(Mention mention) {
            Evidence evidence = evidence(mention, mention);
            issues.add(
                    new Issue(IssueCode.UNRESOLVED_PROVISION, "no law named for " + evidence.text(), evidence.span()));
        }

        private Evidence evidence(Mention one, Mention other) {
            int start = Math.min(one.start(), other.start());
            int end = Math.max(one.end(), other.end());
            return passage.evidence(start, end + (leavesBracketOpen(start, end) ? 1 : 0));
        }

        /** "Care Act 2014 (section 9" is not the end of the words. */
        private boolean leavesBracketOpen(int start, int end) {
            String text = passage.text();
            String words = text.substring(start, end);
            long open = words.chars().filter(c -> c == '(').count();
            long closed = words.chars().filter(c -> c == ')').count();
            return open == closed + 1 && text.startsWith(")", end);
        }

        private Context context(ProvisionGroup group) {
            String text = passage.text();
            Sentence sentence = passage.sentences().stream()
                    .filter(candidate -> candidate.start() <= group.start() && group.start() < candidate.end())
                    .findFirst()
                    .orElseThrow();
            return new Context(
                    text.substring(sentence.start(), sentence.end()),
                    text.substring(sentence.start(), group.start()),
                    text.substring(group.end()),
                    inPowers ? POWERS : category,
                    inPowers);
        }
    }

    /** A citation and where its first words stand in the passage. */
    private record Placed(int position, Citation citation) {}
}
