package org.redress.extraction.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.Heading;
import org.redress.decision.Issue;
import org.redress.decision.IssueCode;
import org.redress.decision.Organisation;
import org.redress.decision.OrganisationType;
import org.redress.decision.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OrganisationExtractorTests {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 1);
    private static final Span TITLE = new Span(0, 9);
    private static final OrganisationExtractor EXTRACTOR = new OrganisationExtractor(ConfigFiles.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ludbury and Sefton Homecare Limited | care_provider",
                "Tarrant's Residential Home Ltd | care_provider",
                "Willowmere Opco 1 Limited | care_provider",
                "Fernhill Care Centre (Weymouth) Limited | care_provider",
                "HC-Nine No.1 Limited | care_provider",
                "Fernhill House | care_provider",
                "Mr & Mrs A Fernley | care_provider",
                "Ludbury Nursing Agency | care_provider",
                "The Fernhill Trust | care_provider",
                "Sheffcare | care_provider",
                "Ludbury Teaching Hospitals NHS Foundation Trust | nhs_body",
                "University Hospitals of Ludshire Trust | nhs_body",
                "Ludbury & Hythe Clinicial Commissioning Group | nhs_body",
                "NHS Ludshire ICB | nhs_body",
                "NHS Ludshire and Hythe Integrated Care Board | nhs_body",
                "Fernhill Surgery | nhs_body",
                "Ludshire Ambulance Service | nhs_body",
                "Pudbury Grammar School | education_body",
                "St. Osyth's C of E Primary | education_body",
                "Ludbury Co-op Academy | education_body",
                "The Fernhill Learning Trust | education_body",
                "Governors of Fernhill Infants | education_body",
                "Doctor Fernley's College | education_body",
                "Transport For Greater Manchester | transport_body",
                "Transport for London | transport_body",
                "Merseytravel | transport_body",
                "Tyne & Wear Passenger Transport Executive | transport_body",
                "London Councils Transport & Environment Committee | transport_body",
                "Peak District National Park Authority | national_park_authority",
                "The Broads Authority | national_park_authority",
                "Ludshire Fire & Rescue Service | fire_authority",
                "London Fire Commissioner | fire_authority",
                "Ludshire and Hythe Fire Authority | fire_authority",
                "East London Waste Authority | other",
                "Environment Agency | other",
                "Ludbury Children's Trust | other",
                "Ludshire Internal Drainage Board | other",
                "Greater London Authority | other",
                "Anything Else | other",
            })
    void tellsTheKindOfABodyThatIsNoCouncil(String name, String type) {
        Organisation organisation = EXTRACTOR.extract(heading(name, DAY));

        assertThat(organisation.type().code()).isEqualTo(type);
        assertThat(organisation.gssCode()).isNull();
        assertThat(EXTRACTOR.doubts(heading(name, DAY), TITLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ludshire County Council | county_council",
                "London Borough of Ludbury | london_borough",
                "Ludbury Metropolitan Borough Council | metropolitan_district",
                "Ludbury District Council | non_metropolitan_district",
                "Ludshire Mayoral Combined Authority | combined_authority",
                "Ludbury Borough Council | other",
                "Ludbury Town Council | other",
            })
    void doubtsACouncilThatNoTableKnows(String name, String type) {
        assertThat(EXTRACTOR.extract(heading(name, DAY)).type().code()).isEqualTo(type);
        assertThat(EXTRACTOR.doubts(heading(name, DAY), TITLE))
                .containsExactly(
                        new Issue(IssueCode.UNKNOWN_ORGANISATION, "no table has the council '" + name + "'", TITLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Durham County Council | unitary_authority | E06000047",
                "Kent County Council | county_council | E10000016",
                "City of London | city_of_london | E09000001",
                "Royal Borough of Greenwich | london_borough | E09000011",
                "West Yorkshire Combined Authority | combined_authority | E47000003",
            })
    void givesACouncilItsCode(String name, String type, String gssCode) {
        assertThat(EXTRACTOR.extract(heading(name, DAY)))
                .isEqualTo(new Organisation(OrganisationType.valueOf(type.toUpperCase(Locale.ROOT)), gssCode));
        assertThat(EXTRACTOR.doubts(heading(name, null), TITLE)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> agreesWithTheAnnotatedHeadings() throws IOException {
        List<JsonNode> decisions = Stream.concat(annotated("headers/gold"), annotated("gold"))
                .map(node -> node.path("decision"))
                .filter(decision -> decision.has("organisation_type"))
                .toList();
        Assumptions.assumeFalse(decisions.isEmpty(), "no annotated headings in " + shared());
        return decisions.stream()
                .map(decision ->
                        DynamicTest.dynamicTest(decision.path("organisation").asString(), () -> agreesWith(decision)));
    }

    private void agreesWith(JsonNode decision) {
        String date = text(decision, "decision_date");
        Organisation organisation = EXTRACTOR.extract(
                heading(decision.path("organisation").asString(), date == null ? null : LocalDate.parse(date)));

        assertThat(organisation.type().code()).isEqualTo(text(decision, "organisation_type"));
        assertThat(organisation.gssCode()).isEqualTo(text(decision, "gss_code"));
    }

    private static Stream<JsonNode> annotated(String folder) throws IOException {
        Path path = shared().resolve(folder);
        if (!Files.isDirectory(path)) {
            return Stream.of();
        }
        JsonMapper mapper = new JsonMapper();
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().map(mapper::readTree).toList().stream();
        }
    }

    private static Path shared() {
        return Path.of(System.getProperty("redress.shared", "../shared"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : null;
    }

    private static Heading heading(String organisation, @Nullable LocalDate day) {
        return new Heading("80 000 001", organisation, null, null, null, day);
    }
}
