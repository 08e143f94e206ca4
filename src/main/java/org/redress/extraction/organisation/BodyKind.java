package org.redress.extraction.organisation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.decision.OrganisationType;

/** What a body that stands in no table is, by the words of its name; the first that fits decides. */
enum BodyKind {
    /** Fernhill Surgery. */
    SURGERY(OrganisationType.NHS_BODY, "surgery|surgeries|medical (?:centre|practice|group)|general practice|gps?"),
    /** Ludbury and Hythe Homecare Limited: a company is a care provider even where it is called after a place. */
    COMPANY(
            OrganisationType.CARE_PROVIDER,
            "limited|ltd|plc|llp|p\\.l\\.c|l\\.l\\.p|inc|incorporated|c\\.?i\\.?c|community interest company"),
    /** Brackmoor National Park Authority. */
    NATIONAL_PARK(OrganisationType.NATIONAL_PARK_AUTHORITY, "national parks?"),
    /** Ludshire Fire & Rescue Service. */
    FIRE(OrganisationType.FIRE_AUTHORITY, "fire"),
    /** University Hospitals of Ludshire, which is no university. */
    NHS(
            OrganisationType.NHS_BODY,
            "nhs|icb|ccg|pct|integrated care board|commissioning (?:group|board)|hospitals?(?! schools?)|infirmary"
                    + "|health (?:authority|board|trust|centre)|healthcare trust|primary care trust|ambulance"
                    + "|foundation trust|partnership trust"),
    /** Ludshire Learning Trust. */
    EDUCATION(
            OrganisationType.EDUCATION_BODY,
            "schools?|pre-?school|academy|academies|college|grammar|primary|infants?|juniors?|sixth form|university"
                    + "|governors|governing (?:body|board)|(?:learning|education|educational) trust|nursery"
                    + "|admission appeals?|pupil referral unit|appeals? panel"),
    /** Transport for Ludshire. */
    TRANSPORT(
            OrganisationType.TRANSPORT_BODY, "transport|passenger|merseytravel|nexus|centro|railways?|traffic|parking"),
    /** Ludbury Children's Trust, Ludbury Housing Association. */
    OTHER(
            OrganisationType.OTHER,
            "housing (?:association|trust|society|group)|waste|drainage|police|tribunal|adjudicat\\w+"
                    + "|(?<!care )(?<!nursing )agency|inspectorate|commission|commissioner|development corporation"
                    + "|children['’]?s (?:services )?trust|school organisation|england$"),
    /** Mr and Mrs A Fernley: a home kept by its owners. */
    OWNERS(OrganisationType.CARE_PROVIDER, "^(?:mr|mrs|miss|ms|mx|dr)"),
    /** Fernhill House; the Fernhill Trust, for a trust of the health service has that in its name. */
    CARE(
            OrganisationType.CARE_PROVIDER,
            "\\w*care(?!ers?\\b)\\w*|homes?|nursing|residential|domiciliary|supported|living|lodge|house|manor|court"
                    + "|grange|hospice|almshouses?|rest|retirement|abbeyfield|society|group|charity|charitable|villas?"
                    + "|trust");

    private final OrganisationType type;
    private final Pattern words;

    BodyKind(OrganisationType type, String words) {
        this.type = type;
        this.words =
                Pattern.compile("(?<!\\w)(?:" + words + ")(?!\\w)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The kind of the body called {@code name}, or none where its words say nothing. */
    static Optional<OrganisationType> of(String name) {
        for (BodyKind kind : values()) {
            if (kind.words.matcher(name).find()) {
                return Optional.of(kind.type);
            }
        }
        return Optional.empty();
    }
}
