package org.redress.decision;

/** What kind of body a complaint is about. */
public enum OrganisationType implements Code {
    COUNTY_COUNCIL,
    UNITARY_AUTHORITY,
    METROPOLITAN_DISTRICT,
    LONDON_BOROUGH,
    NON_METROPOLITAN_DISTRICT,
    CITY_OF_LONDON,
    COMBINED_AUTHORITY,
    NATIONAL_PARK_AUTHORITY,
    FIRE_AUTHORITY,
    TRANSPORT_BODY,
    NHS_BODY,
    CARE_PROVIDER,
    EDUCATION_BODY,
    OTHER
}
