package org.redress.extraction.organisation;

import java.util.List;
import java.util.Optional;
import org.redress.config.ConfigFiles;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Organisation;
import org.redress.decision.OrganisationType;
import org.redress.decision.Span;
import org.redress.reference.Authorities;
import org.redress.reference.Authority;
import org.redress.reference.PublicBodies;

/** Tells what kind of body a decision is about, and which council it was on the day of the decision. */
public final class OrganisationExtractor {

    private final Authorities authorities;
    private final PublicBodies publicBodies;

    public OrganisationExtractor(ConfigFiles config) {
        this.authorities = Authorities.read(config);
        this.publicBodies = PublicBodies.read(config);
    }

    /** What the tables know of the body in the heading, or what the words of its name say. */
    public Organisation extract(Heading heading) {
        String name = heading.organisation();
        return authorities
                .find(name, heading.decisionDate())
                .map(OrganisationExtractor::organisation)
                .orElseGet(() -> new Organisation(typeByWords(name), null));
    }

    /**
     * The doubt that a body named like a council is in no table; empty where there is none.
     *
     * @param title where the page names the body
     */
    public List<Issue> doubts(Heading heading, Span title) {
        String name = heading.organisation();
        boolean known = authorities.find(name, heading.decisionDate()).isPresent() || !isCouncilName(name);
        if (known) {
            return List.of();
        }
        String detail = "no table has the council '" + name + "'";
        return List.of(new Issue(IssueCode.UNKNOWN_ORGANISATION, detail, title));
    }

    private OrganisationType typeByWords(String name) {
        Optional<OrganisationType> listed = publicBodies.find(name);
        if (listed.isPresent()) {
            return listed.get();
        }
        Optional<OrganisationType> told =
                authorities.isCouncilName(name) ? authorities.typeByWords(name) : BodyKind.of(name);
        return told.orElse(OrganisationType.OTHER);
    }

    private boolean isCouncilName(String name) {
        return authorities.isCouncilName(name) && publicBodies.find(name).isEmpty();
    }

    private static Organisation organisation(Authority authority) {
        boolean council = authority.type() != OrganisationType.OTHER;
        return new Organisation(authority.type(), council ? authority.gssCode() : null);
    }
}
